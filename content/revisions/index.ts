export { articleOf, changeClasses, isIntact, sealRevision, type ChangeClass, type Revision, type RevisionInfo, type RevisionNote, type Sha256 } from './revision.ts'
export { changeKinds, type AttributeDifference, type Change, type ChangeKind, type CompareOptions, type Comparison, type Range } from './change.ts'
export type { RedlineNode, RedlineRun } from './redline.ts'
