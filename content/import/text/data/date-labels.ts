/** `published` dates are none of an article's two, and are left out. */
export type DateRole = 'review' | 'modified' | 'due' | 'published'

export interface DateLabel {
  /** In lower case. */
  readonly words: string
  readonly role: DateRole
  /** Whether it stands for a date even where none can be read after it. */
  readonly certain: boolean
  /** Whether its pages write the day before the month in numbers; the others are pages of the USA. */
  readonly dayFirst: boolean
}

const labels = (role: DateRole, certain: boolean, dayFirst: boolean, words: string): DateLabel[] =>
  words.trim().split('\n').map((line) => ({ words: line.trim(), role, certain, dayFirst }))

/** Longer labels first, because shorter ones begin them. */
export const dateLabels: readonly DateLabel[] = [
  ...labels('review', true, false, `
    last full review/revision
    last full revision/review
    last full review
    last review/revision
    last reviewed/revised
    last medical review
    last medically reviewed
    content last reviewed
    article last reviewed
    topic last reviewed
    date of last review
    date last reviewed
    last review date
    last reviewed`),
  ...labels('review', true, true, `
    page last reviewed
    this page was last reviewed`),
  ...labels('review', false, false, `
    full review/revision
    full review
    reviewed/revised
    review/revision
    revised/reviewed
    medically reviewed
    clinically reviewed
    date reviewed
    review date
    last review
    reviewed`),
  ...labels('modified', true, false, `
    content last modified
    content last updated
    this page was last updated
    page last modified
    page last updated
    topic last updated
    topic last modified
    date of last update
    date last updated
    date last modified
    last modified
    last updated
    last revised
    last revision
    last update`),
  ...labels('modified', false, false, `
    page updated
    date modified
    date updated
    date revised
    modified
    updated
    revised`),
  ...labels('due', true, true, `
    next full review due
    next review due
    next review date
    next scheduled review
    due for review
    review due date
    next full review
    next review
    review due`),
  ...labels('published', false, false, `
    originally published
    first published
    date of publication
    publication date
    date published
    page published
    published
    date created
    created`),
].sort((a, b) => b.words.length - a.words.length)
