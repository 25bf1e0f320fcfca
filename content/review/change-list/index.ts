export { countWords } from './count-words.ts'
export { listChanges, totalWords, type ListedChange } from './list-changes.ts'
export { passageOf, type Passage } from './passage.ts'
export { sectionAt } from './section-of.ts'
