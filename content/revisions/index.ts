export { articleOf, changeClasses, isIntact, sealRevision, type ChangeClass, type Revision, type RevisionInfo, type RevisionNote, type Sha256 } from './revision.ts'
