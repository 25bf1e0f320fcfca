import type { Metadata } from '../../article/index.ts'
import type { LineRole, ListRole } from '../overrule.ts'
import type { Choice } from '../report.ts'

const lineLabels: Readonly<Record<LineRole, string>> = {
  dropped: 'Leave out',
  title: 'Make it the title',
  paragraph: 'Make it a paragraph',
  heading: 'Make it a heading',
  listItem: 'Make it a list item',
}

const listLabels: Readonly<Record<ListRole, string>> = {
  keyPoints: 'Make it the key points',
  bulletList: 'Make it a bulleted list',
  orderedList: 'Make it a numbered list',
}

export function lineChoice(line: number, as: Exclude<LineRole, 'heading'>): Choice {
  return { label: lineLabels[as], overrule: { kind: 'line', line, as } }
}

export function headingChoice(line: number, level: number): Choice {
  return { label: `${lineLabels.heading} (level ${level})`, overrule: { kind: 'line', line, as: 'heading', level } }
}

export function listChoice(line: number, as: ListRole): Choice {
  return { label: listLabels[as], overrule: { kind: 'list', line, as } }
}

export function setChoice(label: string, set: Partial<Metadata>): Choice {
  return { label, overrule: { kind: 'metadata', set: mutable(set) } }
}

// valibot's output types are not readonly.
function mutable(set: Partial<Metadata>): Extract<Choice['overrule'], { kind: 'metadata' }>['set'] {
  const { synonyms, authors, keywords, codes, ...plain } = set
  return {
    ...plain,
    ...(synonyms === undefined ? {} : { synonyms: [...synonyms] }),
    ...(authors === undefined ? {} : { authors: authors.map((author) => ({ ...author })) }),
    ...(keywords === undefined ? {} : { keywords: [...keywords] }),
    ...(codes === undefined ? {} : { codes: codes.map((code) => ({ ...code })) }),
  }
}
