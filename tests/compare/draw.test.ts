import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { describe, expect, test } from 'vitest'
import { compareArticles } from '../../content/revisions/index.ts'
import { sideTexts } from '../../renderer/compare/side-texts.ts'
import { draw } from '../../renderer/compare/worker/draw.ts'
import type { Drawing, DrawnBlock } from '../../renderer/compare/drawing.ts'
import { article, doc, link, p, section as s, strong, table, ul } from '../builders/article.ts'
import { anyDocument } from '../builders/generate.ts'
import { joints } from '../builders/joints.ts'
import { randomEdit } from '../revisions/random-edit.ts'
import { Chance } from '../revisions/random-document.ts'

const drawn = (before: Node, after: Node): Drawing => draw(compareArticles(article(before), article(after), { ignoreAttrs: ['id'] }))

/** The words of each block that holds text, in reading order; line breaks as `/`. */
function texts(document: Node): string[] {
  const found: string[] = []
  document.descendants((node) => {
    if (node.isTextblock) found.push(node.textBetween(0, node.content.size, '', '/'))
    return !node.isTextblock
  })
  return found
}

function expectBothSides(before: Node, after: Node): void {
  const { document } = drawn(before, after)
  expect(sideTexts(document, 'old')).toEqual(texts(before))
  expect(sideTexts(document, 'new')).toEqual(texts(after))
  expect(sideTexts(document, 'clean')).toEqual(texts(after))
}

describe('each side holds its own text, whole and in order', () => {
  test.each<[string, Node, Node]>([
    ['words', doc(p('take 5 mg a day')), doc(p('take 50 mg a day'))],
    ['a split', doc(p('One sentence here. Another one there.')), doc(p('One sentence here.'), p('Another one there.'))],
    ['a merge', doc(p('One sentence here.'), p('Another one there.')), doc(p('One sentence here. Another one there.'))],
    ['a split list item', doc(ul('One sentence here. Another one there.', 'b')), doc(ul('One sentence here.', 'Another one there.', 'b'))],
    ['a merge of list items', doc(ul('One sentence here.', 'Another one there.', 'b')), doc(ul('One sentence here. Another one there.', 'b'))],
    ['a move', doc(p('The first paragraph moves down here.'), p('b stays where it was'), p('c stays as well, as it was')), doc(p('b stays where it was'), p('c stays as well, as it was'), p('The first paragraph moves down here.'))],
    ['a wrap', doc(p('Now this is an item of a list.'), p('b')), doc(ul('Now this is an item of a list.'), p('b'))],
    ['a column', doc(table([['a', 'b'], ['c', 'd']])), doc(table([['a', 'x', 'b'], ['c', 'y', 'd']]))],
    ['sections', doc(s('One', p('a a a')), s('Two', p('b b b'))), doc(s('Two', p('b b b')), s('One', p('a a a')))],
    ...joints,
    ['nothing to everything', doc(), doc(p('a'), s('S', ul('x')))],
  ])('%s', (_name, before, after) => expectBothSides(before, after))

  test('generated pairs', () => {
    fc.assert(fc.property(anyDocument, anyDocument, expectBothSides), { numRuns: 120 })
  })

  test('generated documents after generated edits', () => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 1, max: 2 ** 31 - 1 }), (before, seed) => expectBothSides(before, randomEdit(before, new Chance(seed)))),
      { numRuns: 250 },
    )
  })
})

test('every change of the list is to be found in the text, and nothing in the text that is not in the list', () => {
  fc.assert(
    fc.property(anyDocument, fc.integer({ min: 1, max: 2 ** 31 - 1 }), (before, seed) => {
      const { document, changes } = drawn(before, randomEdit(before, new Chance(seed)))
      const places = new Set<string>()
      const walk = (block: DrawnBlock): void => {
        block.changes.forEach((id) => places.add(id))
        block.runs?.forEach((run) => run.changes.forEach((id) => places.add(id)))
        block.children.forEach(walk)
      }
      walk(document)
      expect([...places].toSorted()).toEqual(changes.map(({ id }) => id).toSorted())
    }),
    { numRuns: 150 },
  )
})

test('keys are unique, and can cross the border of a worker', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (before, after) => {
      const drawing = drawn(before, after)
      const keys: string[] = []
      const walk = (block: DrawnBlock): void => {
        keys.push(block.key)
        block.children.forEach(walk)
      }
      walk(drawing.document)
      expect(new Set(keys).size).toBe(keys.length)
      expect(structuredClone(drawing)).toEqual(drawing)
    }),
    { numRuns: 40 },
  )
})

test('a heading is as deep as its sections', () => {
  const { document } = drawn(doc(s('A', s('B', p('x')))), doc(s('A', s('B', p('y')))))
  const headings: string[] = []
  const walk = (block: DrawnBlock): void => {
    if (block.type === 'heading') headings.push(`${block.level} ${block.runs?.map(({ text }) => text).join('') ?? ''}`)
    block.children.forEach(walk)
  }
  walk(document)
  expect(headings).toEqual(['2 A', '3 B'])
})

test('a link says where it led and where it leads', () => {
  const { document, changes } = drawn(doc(p('see ', link('here', 'https://example.org/a'), ' and', strong(' there'))), doc(p('see ', link('here', 'https://example.org/b'), ' and', strong(' there'))))
  const run = document.children[0]?.runs?.find(({ text }) => text === 'here')
  expect(run?.before?.[0]?.target).toBe('https://example.org/a')
  expect(run?.after?.[0]?.target).toBe('https://example.org/b')
  expect(changes.map(({ kind }) => kind)).toEqual(['link'])
})

