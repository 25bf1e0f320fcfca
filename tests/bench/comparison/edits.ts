import type { ChangeKind } from '../../../content/revisions/index.ts'
import type { Chance } from '../../revisions/random-document.ts'
import type { Writer } from './corpus.ts'
import { sectionsOf, type Block, type Model, type Paragraph, type Section, type Table, type Word } from './model.ts'

/** What was done, as far as the words alone do not say it. */
export interface Deed {
  readonly name: EditName
  /** The kind of change that tells it best. */
  readonly kind: ChangeKind
  /** Words that stand elsewhere now, were reformatted, or lie around a new or lost paragraph mark. */
  readonly keys: readonly number[]
  /** Changes that it should take to tell it; 1 where left out. */
  readonly changes?: number
}

export type EditName =
  | 'replace word' | 'typo' | 'insert sentence' | 'delete sentence' | 'rewrite sentence' | 'insert paragraph' | 'delete paragraph' | 'move paragraph' | 'move and edit'
  | 'split' | 'merge' | 'insert item' | 'move item' | 'wrap' | 'move section' | 'move sentence' | 'format' | 'link' | 'attribute' | 'edit cell'
  | 'insert row' | 'delete row' | 'move row' | 'insert column' | 'delete column'

interface Edit {
  readonly name: EditName
  /** Null where nothing was found to edit; then nothing was touched either. */
  readonly apply: (model: Model, chance: Chance, writer: Writer, touched: Set<object>) => Deed | null
}

const keysOf = (words: readonly Word[]): number[] => words.map((word) => word.key)

function paragraphs(model: Model, touched: ReadonlySet<object>, least = 0): { section: Section; index: number; paragraph: Paragraph }[] {
  return sectionsOf(model).flatMap((section) =>
    section.blocks.flatMap((block, index) => (block.kind === 'paragraph' && !touched.has(block) && block.words.length >= least ? [{ section, index, paragraph: block }] : [])),
  )
}

function tables(model: Model, touched: ReadonlySet<object>): Table[] {
  return sectionsOf(model).flatMap((section) => section.blocks.filter((block) => block.kind === 'table')).filter((table) => !touched.has(table))
}

/** Where sentences begin, and the end. */
export function sentenceStarts(words: readonly Word[]): number[] {
  const starts = [0]
  words.forEach((word, i) => {
    if (word.text.endsWith('.') && i + 1 < words.length) starts.push(i + 1)
  })
  return [...starts, words.length]
}

function edit(name: EditName, apply: Edit['apply']): Edit {
  return { name, apply }
}

function pick<T>(chance: Chance, list: readonly T[]): T | null {
  return list.length === 0 ? null : chance.one(list)
}

function textEdit(name: EditName, change: (paragraph: Paragraph, chance: Chance, writer: Writer) => boolean, kind: ChangeKind): Edit {
  return edit(name, (model, chance, writer, touched) => {
    const found = pick(chance, paragraphs(model, touched, 8))
    if (!found || !change(found.paragraph, chance, writer)) return null
    touched.add(found.paragraph)
    return { name, kind, keys: [] }
  })
}

function otherPlace(model: Model, chance: Chance, from: { section: Section; index: number }, far: number): { section: Section; index: number } | null {
  const sections = sectionsOf(model)
  for (let tries = 0; tries < 30; tries++) {
    const section = chance.sometimes(0.4) ? from.section : chance.one(sections)
    const index = chance.below(section.blocks.length + 1)
    if (section !== from.section || Math.abs(index - from.index) > far) return { section, index }
  }
  return null
}

function moveBlock(model: Model, chance: Chance, touched: Set<object>, least: number, change: (paragraph: Paragraph) => void, name: EditName): Deed | null {
  const found = pick(chance, paragraphs(model, touched, least))
  const place = found && otherPlace(model, chance, found, 2)
  if (!found || !place) return null
  found.section.blocks.splice(found.index, 1)
  place.section.blocks.splice(place.section === found.section && place.index > found.index ? place.index - 1 : place.index, 0, found.paragraph)
  const keys = keysOf(found.paragraph.words)
  change(found.paragraph)
  touched.add(found.paragraph)
  return { name, kind: 'move', keys, changes: name === 'move and edit' ? 3 : 1 }
}

function replaceWord(words: Word[], chance: Chance, writer: Writer): void {
  const at = 1 + chance.below(Math.max(1, words.length - 2))
  const [old] = words.splice(at, 1, ...writer.word())
  const now = words[at]
  if (old && now && /[.,]$/.test(old.text)) now.text += old.text.slice(-1)
  if (old && now && old.text === now.text) now.text = `non${now.text}`
}

export const edits: readonly Edit[] = [
  textEdit('replace word', ({ words }, chance, writer) => (replaceWord(words, chance, writer), true), 'replace'),
  textEdit('typo', ({ words }, chance) => {
    const at = chance.below(words.length)
    const word = words[at]
    if (!word || word.text.length < 5 || word.text[1] === word.text[2]) return false
    words.splice(at, 1, { ...word, key: 0, text: `${word.text[0]}${word.text[2]}${word.text[1]}${word.text.slice(3)}` })
    return true
  }, 'replace'),
  textEdit('insert sentence', ({ words }, chance, writer) => (words.splice(chance.one(sentenceStarts(words)), 0, ...writer.sentence()), true), 'insert'),
  textEdit('delete sentence', ({ words }, chance) => {
    const starts = sentenceStarts(words)
    if (starts.length < 3) return false
    const at = chance.below(starts.length - 1)
    words.splice(starts[at] ?? 0, (starts[at + 1] ?? 0) - (starts[at] ?? 0))
    return true
  }, 'delete'),
  textEdit('rewrite sentence', ({ words }, chance, writer) => {
    const starts = sentenceStarts(words)
    if (starts.length < 3) return false
    const at = chance.below(starts.length - 1)
    words.splice(starts[at] ?? 0, (starts[at + 1] ?? 0) - (starts[at] ?? 0), ...writer.sentence())
    return true
  }, 'replace'),
  edit('insert paragraph', (model, chance, writer, touched) => {
    const section = chance.one(sectionsOf(model))
    const paragraph = writer.paragraph(1, 3)
    section.blocks.splice(chance.below(section.blocks.length + 1), 0, paragraph)
    touched.add(paragraph)
    return { name: 'insert paragraph', kind: 'insert', keys: [] }
  }),
  edit('delete paragraph', (model, chance, _writer, touched) => {
    const found = pick(chance, paragraphs(model, touched))
    if (!found) return null
    found.section.blocks.splice(found.index, 1)
    return { name: 'delete paragraph', kind: 'delete', keys: [] }
  }),
  edit('move paragraph', (model, chance, _writer, touched) => moveBlock(model, chance, touched, 8, () => undefined, 'move paragraph')),
  edit('move and edit', (model, chance, writer, touched) =>
    moveBlock(model, chance, touched, 20, ({ words }) => {
      replaceWord(words, chance, writer)
      replaceWord(words, chance, writer)
    }, 'move and edit'),
  ),
  edit('split', (model, chance, _writer, touched) => {
    const found = pick(chance, paragraphs(model, touched, 20).filter(({ paragraph }) => sentenceStarts(paragraph.words).length > 2))
    if (!found) return null
    const at = chance.one(sentenceStarts(found.paragraph.words).slice(1, -1))
    const rest: Paragraph = { kind: 'paragraph', words: found.paragraph.words.splice(at) }
    found.section.blocks.splice(found.index + 1, 0, rest)
    touched.add(found.paragraph).add(rest)
    return { name: 'split', kind: 'split', keys: keysOf([...found.paragraph.words.slice(-1), ...rest.words.slice(0, 1)]) }
  }),
  edit('merge', (model, chance, _writer, touched) => {
    const all = paragraphs(model, touched, 6)
    const found = pick(chance, all.filter(({ section, index }) => all.some((next) => next.section === section && next.index === index + 1)))
    const next = found && all.find(({ section, index }) => section === found.section && index === found.index + 1)
    if (!found || !next) return null
    const keys = keysOf([...found.paragraph.words.slice(-1), ...next.paragraph.words.slice(0, 1)])
    found.paragraph.words.push(...next.paragraph.words)
    found.section.blocks.splice(next.index, 1)
    touched.add(found.paragraph)
    return { name: 'merge', kind: 'merge', keys }
  }),
  listEdit('insert item', 'insert', (items, chance, writer) => {
    items.splice(chance.below(items.length + 1), 0, { kind: 'paragraph', words: writer.phrase(4, 12) })
    return []
  }),
  listEdit('move item', 'move', (items, chance) => {
    const from = chance.below(items.length)
    const to = (from + 2 + chance.below(Math.max(1, items.length - 3))) % items.length
    if (Math.abs(from - to) < 2) return null
    const [item] = items.splice(from, 1)
    if (!item) return null
    items.splice(to, 0, item)
    return keysOf(item.words)
  }),
  edit('wrap', (model, chance, _writer, touched) => {
    const all = paragraphs(model, touched, 4)
    const found = pick(chance, all.filter(({ section, index }) => all.some((next) => next.section === section && next.index === index + 1)))
    const next = found && all.find(({ section, index }) => section === found.section && index === found.index + 1)
    if (!found || !next) return null
    found.section.blocks.splice(found.index, 2, { kind: 'list', ordered: false, items: [found.paragraph, next.paragraph] })
    touched.add(found.paragraph).add(next.paragraph)
    return { name: 'wrap', kind: 'wrap', keys: keysOf([...found.paragraph.words, ...next.paragraph.words]) }
  }),
  edit('move section', (model, chance, _writer, touched) => {
    if (model.sections.length < 4) return null
    const from = chance.below(model.sections.length)
    const section = model.sections[from]
    const to = (from + 2 + chance.below(model.sections.length - 3)) % model.sections.length
    if (!section || touched.has(section) || Math.abs(from - to) < 2) return null
    // Past less than itself, it is rather the others that moved: nobody could tell.
    const passed = model.sections.slice(Math.min(from, to), Math.max(from, to) + 1).filter((other) => other !== section)
    if (passed.flatMap(wordsOfSection).length < 1.5 * wordsOfSection(section).length) return null
    model.sections.splice(from, 1)
    model.sections.splice(to, 0, section)
    model.sections.slice(Math.max(0, Math.min(from, to) - 1), Math.max(from, to) + 2).forEach((near) => touched.add(near))
    return { name: 'move section', kind: 'move', keys: wordsOfSection(section) }
  }),
  edit('move sentence', (model, chance, _writer, touched) => {
    const from = pick(chance, paragraphs(model, touched, 30).filter(({ paragraph }) => sentenceStarts(paragraph.words).length > 3))
    const to = pick(chance, paragraphs(model, touched, 15).filter(({ paragraph }) => paragraph !== from?.paragraph))
    if (!from || !to) return null
    const starts = sentenceStarts(from.paragraph.words)
    const at = chance.below(starts.length - 1)
    const length = (starts[at + 1] ?? 0) - (starts[at] ?? 0)
    if (length < 6) return null
    const sentence = from.paragraph.words.splice(starts[at] ?? 0, length)
    to.paragraph.words.splice(chance.one(sentenceStarts(to.paragraph.words)), 0, ...sentence)
    touched.add(from.paragraph).add(to.paragraph)
    return { name: 'move sentence', kind: 'move', keys: keysOf(sentence) }
  }),
  edit('format', (model, chance, _writer, touched) => {
    const found = pick(chance, paragraphs(model, touched, 10))
    if (!found) return null
    const from = chance.below(found.paragraph.words.length - 4)
    const words = found.paragraph.words.slice(from, from + 1 + chance.below(4))
    for (const word of words) word.strong = true
    touched.add(found.paragraph)
    return { name: 'format', kind: 'format', keys: keysOf(words) }
  }),
  edit('link', (model, chance, _writer, touched) => {
    const linked = paragraphs(model, touched).filter(({ paragraph }) => paragraph.words.some((word) => word.href !== null))
    const found = pick(chance, linked)
    if (!found) return null
    const words = found.paragraph.words.filter((word) => word.href !== null)
    for (const word of words) word.href = `${word.href}-new`
    touched.add(found.paragraph)
    return { name: 'link', kind: 'link', keys: keysOf(words) }
  }),
  edit('attribute', (model, chance, _writer, touched) => {
    const found = pick(chance, sectionsOf(model).flatMap((section) => section.blocks).filter((block) => block.kind === 'callout' && !touched.has(block)))
    if (found?.kind !== 'callout') return null
    found.warning = !found.warning
    touched.add(found)
    return { name: 'attribute', kind: 'attribute', keys: [] }
  }),
  tableEdit('edit cell', 'replace', (table, chance, writer) => {
    const cell = table.rows[1 + chance.below(table.rows.length - 1)]?.[chance.below(table.rows[0]?.length ?? 1)]
    const [word] = writer.word()
    if (!cell || cell.length < 2 || !word || cell.some(({ text }) => text === word.text)) return null
    cell.splice(chance.below(cell.length), 1, word)
    return []
  }),
  tableEdit('insert row', 'row', (table, chance, writer) => {
    table.rows.splice(1 + chance.below(table.rows.length), 0, (table.rows[0] ?? []).map(() => writer.phrase(2, 4)))
    return []
  }),
  tableEdit('delete row', 'row', (table, chance) => {
    table.rows.splice(1 + chance.below(table.rows.length - 1), 1)
    return []
  }),
  tableEdit('move row', 'move', (table, chance) => {
    const from = 1 + chance.below(table.rows.length - 1)
    const to = 1 + ((from + 1 + chance.below(Math.max(1, table.rows.length - 3))) % (table.rows.length - 1))
    if (Math.abs(from - to) < 2) return null
    const [row] = table.rows.splice(from, 1)
    if (!row) return null
    table.rows.splice(to, 0, row)
    return row.flatMap(keysOf)
  }),
  tableEdit('insert column', 'column', (table, chance, writer) => {
    const at = chance.below((table.rows[0]?.length ?? 0) + 1)
    for (const row of table.rows) row.splice(at, 0, writer.phrase(1, 3))
    return []
  }),
  tableEdit('delete column', 'column', (table, chance) => {
    if ((table.rows[0]?.length ?? 0) < 3) return null
    const at = chance.below(table.rows[0]?.length ?? 0)
    for (const row of table.rows) row.splice(at, 1)
    return []
  }),
]

function listEdit(name: EditName, kind: ChangeKind, change: (items: Paragraph[], chance: Chance, writer: Writer) => number[] | null): Edit {
  return edit(name, (model, chance, writer, touched) => {
    const lists = sectionsOf(model).flatMap((section) => section.blocks.filter((block) => block.kind === 'list')).filter((list) => !touched.has(list) && list.items.length > 3)
    const list = pick(chance, lists)
    const keys = list && change(list.items, chance, writer)
    if (!list || !keys) return null
    touched.add(list)
    return { name, kind, keys }
  })
}

function tableEdit(name: EditName, kind: ChangeKind, change: (table: Table, chance: Chance, writer: Writer) => number[] | null): Edit {
  return edit(name, (model, chance, writer, touched) => {
    const table = pick(chance, tables(model, touched))
    const keys = table && change(table, chance, writer)
    if (!table || !keys) return null
    touched.add(table)
    return { name, kind, keys }
  })
}

function wordsOfSection(section: Section): number[] {
  const own = (block: Block): Word[] => (block.kind === 'paragraph' ? block.words : block.kind === 'list' ? block.items.flatMap((item) => item.words) : block.kind === 'callout' ? block.body.flatMap((item) => item.words) : block.rows.flat(2))
  return [...keysOf(section.heading), ...section.blocks.flatMap(own).map((word) => word.key), ...section.sections.flatMap(wordsOfSection)]
}
