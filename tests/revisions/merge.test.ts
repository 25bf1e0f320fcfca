import fc from 'fast-check'
import { Fragment, type Node } from 'prosemirror-model'
import { describe, expect, test } from 'vitest'
import { mergeDocuments, type ConflictKind } from '../../content/revisions/index.ts'
import { schema as houseSchema } from '../../content/schema/index.ts'
import { a, b, doc, h, i, li, p, table, td, tr, ul, type Part } from '../builders/document.ts'
import { plainSchema } from '../builders/plain-schema.ts'
import { Chance, randomNode } from './random-document.ts'
import { randomEdit } from './random-edit.ts'

const one = 'The mitral valve lies between the left atrium and the left ventricle.'
const two = 'Mild regurgitation may not need treatment, but severe regurgitation may.'
const three = 'Doctors listen for a murmur and then do echocardiography to see the leak.'
const row = (...cells: string[]): Node => tr(...cells.map((cell) => td(p(cell))))

const clean: [string, Node, Node, Node, Node][] = [
  ['words in different paragraphs', doc(p(one), p(two)), doc(p(one.replace('mitral', 'aortic')), p(two)), doc(p(one), p(two.replace('Mild', 'Slight'))), doc(p(one.replace('mitral', 'aortic')), p(two.replace('Mild', 'Slight')))],
  ['words in one paragraph', doc(p(one)), doc(p(one.replace('mitral', 'aortic'))), doc(p(one.replace('lies', 'stands'))), doc(p(one.replace('mitral', 'aortic').replace('lies', 'stands')))],
  ['the same edit', doc(p(one)), doc(p(one.replace('mitral', 'aortic'))), doc(p(one.replace('mitral', 'aortic'), ' More.')), doc(p(one.replace('mitral', 'aortic'), ' More.'))],
  ['an edit in a paragraph that moved', doc(p(one), p(two), p(three)), doc(p(two), p(three), p(one)), doc(p(one.replace('mitral', 'aortic')), p(two), p(three)), doc(p(two), p(three), p(one.replace('mitral', 'aortic')))],
  ['a deletion and a distant edit', doc(p(one), p(two), p(three)), doc(p(two), p(three)), doc(p(one), p(two), p(three, ' Then they decide.')), doc(p(two), p(three, ' Then they decide.'))],
  ['an edit in a paragraph that was split', doc(p(`${one} ${two}`)), doc(p(one), p(two)), doc(p(`${one.replace('lies', 'stands')} ${two.replace('Mild', 'Slight')}`)), doc(p(one.replace('lies', 'stands')), p(two.replace('Mild', 'Slight')))],
  ['an edit in a list item that was split', doc(ul(li(p(`${one} ${two}`)))), doc(ul(li(p(one)), li(p(two)))), doc(ul(li(p(`${one} ${two.replace('Mild', 'Slight')}`)))), doc(ul(li(p(one)), li(p(two.replace('Mild', 'Slight')))))],
  ['words at the end of a paragraph and in the one that was merged into it', doc(p(one), p(two)), doc(p(one, two)), doc(p(one, ' It leaks.'), p(two.replace('Mild', 'Slight'))), doc(p(one, ' It leaks.', two.replace('Mild', 'Slight')))],
  ['edits in paragraphs that were merged', doc(p(one), p(two)), doc(p(`${one} ${two}`)), doc(p(one.replace('lies', 'stands')), p(two.replace('Mild', 'Slight'))), doc(p(`${one.replace('lies', 'stands')} ${two.replace('Mild', 'Slight')}`))],
  ['formatting and words', doc(p(one)), doc(p('The ', b('mitral'), one.slice(10))), doc(p(one.replace('lies', 'stands'))), doc(p('The ', b('mitral'), one.slice(10).replace('lies', 'stands')))],
  ['two kinds of formatting', doc(p(one)), doc(p('The ', b('mitral'), one.slice(10))), doc(p('The ', i('mitral'), one.slice(10))), doc(p('The ', b(i('mitral')), one.slice(10)))],
  ['different attributes', doc(h(1, 'Causes'), p(one)), doc(h(2, 'Causes'), p(one)), doc(h(1, 'Causes'), p({ align: 'right' }, one)), doc(h(2, 'Causes'), p({ align: 'right' }, one))],
  ['a row and a column', doc(table(row('drug', 'dose'), row('warfarin', '5 mg'), row('aspirin', '100 mg'))), doc(table(row('drug', 'dose'), row('warfarin', '5 mg'), row('digoxin', '0.25 mg'), row('aspirin', '100 mg'))), doc(table(row('drug', 'form', 'dose'), row('warfarin', 'tablet', '5 mg'), row('aspirin', 'sachet', '100 mg'))), doc(table(row('drug', 'form', 'dose'), row('warfarin', 'tablet', '5 mg'), tr(td(p('digoxin')), td(p()), td(p('0.25 mg'))), row('aspirin', 'sachet', '100 mg')))],
  ['two cells', doc(table(row('drug', 'dose'), row('warfarin', '5 mg'))), doc(table(row('drug', 'dose'), row('warfarin', '6 mg'))), doc(table(row('medicine', 'dose'), row('warfarin', '5 mg'))), doc(table(row('medicine', 'dose'), row('warfarin', '6 mg')))],
  ['items of one list', doc(ul(li(p(one)), li(p(two)))), doc(ul(li(p(one)), li(p('New.')), li(p(two)))), doc(ul(li(p(one)), li(p(two.replace('Mild', 'Slight'))))), doc(ul(li(p(one)), li(p('New.')), li(p(two.replace('Mild', 'Slight')))))],
  ['the same insertion', doc(p(one), p(two)), doc(p(one), p(three), p(two)), doc(p(one), p(three), p(two), p('End.')), doc(p(one), p(three), p(two), p('End.'))],
]

const disputed: [string, ConflictKind, Node, Node, Node, Node][] = [
  ['one word, two ways', 'text', doc(p(one)), doc(p(one.replace('mitral', 'aortic'))), doc(p(one.replace('mitral', 'tricuspid'))), doc(p(one.replace('mitral', 'aortic')))],
  ['edited here, deleted there', 'delete', doc(p(one), p(two)), doc(p(two)), doc(p(one.replace('mitral', 'aortic')), p(two)), doc(p(one.replace('mitral', 'aortic')), p(two))],
  ['an item deleted here, its inner list edited there', 'delete', doc(ul(li(p(one), ul(li(p(two)))), li(p(three)))), doc(ul(li(p(three)))), doc(ul(li(p(one), ul(li(p(two.replace('Mild', 'Slight'))))), li(p(three)))), doc(ul(li(p(one), ul(li(p(two.replace('Mild', 'Slight'))))), li(p(three))))],
  ['three paragraphs joined in two ways', 'structure', doc(p(one), p(two), p(three)), doc(p(`${one} ${two}`), p(`${three} Then they decide.`)), doc(p(one), p(`${two} ${three}`)), doc(p(`${one} ${two}`), p(`${three} Then they decide.`))],
  ['one deleted a paragraph that the other joined to the next, which both have', 'delete', doc(p(one), p(two), p(three)), doc(p(`${one} ${two}`), p(three)), doc(p(two, ' Then they decide.'), p(three)), doc(p(`${one} ${two} Then they decide.`), p(three))],
  ['moved to two places', 'move', doc(p(one), p(two), p(three), p('End of it all.')), doc(p(two), p(three), p(one), p('End of it all.')), doc(p(two), p(three), p('End of it all.'), p(one)), doc(p(two), p(three), p(one), p('End of it all.'))],
  ['inserted at one place', 'order', doc(p(one), p(two)), doc(p(one), p('Ours.'), p(two)), doc(p(one), p('Theirs.'), p(two)), doc(p(one), p('Ours.'), p('Theirs.'), p(two))],
  ['one attribute, two values', 'attribute', doc(h(1, 'Causes')), doc(h(2, 'Causes')), doc(h(3, 'Causes')), doc(h(2, 'Causes'))],
  ['one link, two targets', 'link', doc(p(a('https://a.example/', one))), doc(p(a('https://b.example/', one))), doc(p(a('https://c.example/', one))), doc(p(a('https://b.example/', one)))],
  ['a row deleted here, edited there', 'delete', doc(table(row('drug', 'dose'), row('warfarin', '5 mg'))), doc(table(row('drug', 'dose'))), doc(table(row('drug', 'dose'), row('warfarin', '6 mg'))), doc(table(row('drug', 'dose')))],
]

describe('merging two revisions of one base', () => {
  test.each(clean)('%s', (_name, base, ours, theirs, expected) => {
    const { merged, conflicts } = mergeDocuments(base, ours, theirs)
    expect(merged.toJSON()).toEqual(expected.toJSON())
    expect(conflicts).toEqual([])
  })

  test.each(disputed)('%s is a conflict', (_name, kind, base, ours, theirs, expected) => {
    const { merged, conflicts } = mergeDocuments(base, ours, theirs)
    expect(merged.toJSON()).toEqual(expected.toJSON())
    expect(conflicts.map((conflict) => conflict.kind)).toEqual([kind])
  })

  test('a conflict names all three texts and its place', () => {
    const { conflicts } = mergeDocuments(doc(p('Intro.'), p('Take 5 mg daily.')), doc(p('Intro.'), p('Take 10 mg daily.')), doc(p('Intro.'), p('Take 50 mg daily.')))
    expect(conflicts).toEqual([{ kind: 'text', base: '5', ours: 'Take 10 mg daily.', theirs: '50', from: 8, to: 27 }])
  })
})

test('where one joined what the other split, the conflict says all that gave way', () => {
  const { conflicts } = mergeDocuments(doc(p(`${one} ${two}`), p(three)), doc(p(`${one} ${two} ${three}`)), doc(p(one), p(two), p(`${three} Then they decide.`)))
  expect(conflicts.map(({ kind, theirs }) => [kind, theirs])).toEqual([['structure', `${one}\n${two}\n${three} Then they decide.`]])
})

const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 })

describe.each([['a plain schema', plainSchema], ["Galley's schema", houseSchema]])('random revisions of %s', (_name, schema) => {
  const revisionsOf = (seed: number): { base: Node; ours: Node; theirs: Node } => {
    const chance = new Chance(seed)
    const base = randomNode(schema.topNodeType, chance)
    return { base, ours: randomEdit(base, chance), theirs: randomEdit(base, chance) }
  }

  test('a side that did nothing changes nothing', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const { base, ours } = revisionsOf(seed)
      const copy = schema.nodeFromJSON(base.toJSON())
      expect(mergeDocuments(base, ours, copy)).toEqual({ merged: ours, conflicts: [] })
      expect(mergeDocuments(base, copy, ours)).toEqual({ merged: ours, conflicts: [] })
      expect(mergeDocuments(base, ours, schema.nodeFromJSON(ours.toJSON()))).toEqual({ merged: ours, conflicts: [] })
    }), { numRuns: 200 })
  })

  test('the result is valid, and without conflicts says the same whoever is "ours"', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const { base, ours, theirs } = revisionsOf(seed)
      const { merged, conflicts } = mergeDocuments(base, ours, theirs)
      merged.check()
      const turned = mergeDocuments(base, theirs, ours)
      turned.merged.check()
      if (conflicts.length === 0 && turned.conflicts.length === 0) expect(charactersOf(turned.merged)).toEqual(charactersOf(merged))
    }), { numRuns: 400 })
  })
})

describe.each([['a plain schema', plainSchema], ["Galley's schema", houseSchema]])('revisions of %s', (_name, schema) => {
  test('what either side wrote is in the result or named by a conflict', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const chance = new Chance(seed)
      const base = randomNode(schema.topNodeType, chance)
      const ours = signed(randomEdit(base, chance), 'ours', chance)
      const theirs = signed(randomEdit(base, chance), 'theirs', chance)
      const { merged, conflicts } = mergeDocuments(base, ours.document, theirs.document)
      const said = [textOf(merged), ...conflicts.flatMap((conflict) => [conflict.ours, conflict.theirs])].join('\n')
      for (const word of [...ours.words, ...theirs.words]) expect(said).toContain(word)
    }), { numRuns: 400 })
  })
})

/** The document with a word of its own at the end of some of its textblocks. */
function signed(document: Node, name: string, chance: Chance): { document: Node; words: string[] } {
  const words: string[] = []
  const visit = (node: Node): Node => {
    if (!node.isTextblock) return node.copy(Fragment.fromArray(node.children.map(visit)))
    if (!chance.sometimes(0.2)) return node
    words.push(`${name}${words.length}x`)
    return node.copy(node.content.append(Fragment.from(node.type.schema.text(` ${words[words.length - 1]}`))))
  }
  return { document: visit(document), words }
}

function textOf(node: Node): string {
  return node.textBetween(0, node.content.size, '\n')
}

test('edits of different blocks all survive', () => {
  fc.assert(fc.property(seeds, fc.array(fc.constantFrom('ours', 'theirs'), { minLength: 2, maxLength: 8 }), (seed, sides) => {
    const chance = new Chance(seed)
    const blocks = sides.map((_side, n) => p(Array.from({ length: 12 }, (_, w) => `word${n}x${w}`).join(' ')))
    const edited = blocks.map((block) => editBlock(block, chance))
    const document = (side: string | null): Node => doc(...sides.map((own, n): Part => (side === null || own === side ? edited[n]! : blocks[n]!)))
    const { merged, conflicts } = mergeDocuments(doc(...blocks), document('ours'), document('theirs'))
    expect(conflicts).toEqual([])
    expect(merged.toJSON()).toEqual(document(null).toJSON())
  }), { numRuns: 500 })
})

/** The block with a word more, a word less, a bold word, another alignment, or in two. */
function editBlock(block: Node, chance: Chance): Node[] {
  const words = block.textContent.split(' ')
  const at = 2 + chance.below(words.length - 4)
  switch (chance.below(5)) {
    case 0:
      return [p([...words.slice(0, at), 'more', ...words.slice(at)].join(' '))]
    case 1:
      return [p([...words.slice(0, at), ...words.slice(at + 1)].join(' '))]
    case 2:
      return [p(`${words.slice(0, at).join(' ')} `, b(words[at]!), ` ${words.slice(at + 1).join(' ')}`)]
    case 3:
      return [p({ align: 'right' }, block.textContent)]
    default:
      return [p(words.slice(0, at).join(' ')), p(words.slice(at).join(' '))]
  }
}

// By code units: a split between two may have parted an emoji, whose halves would join again in another order of blocks.
function charactersOf(node: Node): string {
  return Fragment.from(node).textBetween(0, node.nodeSize, '', '\ufffc').replace(/\s/g, '').split('').sort().join('')
}
