import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Node } from 'prosemirror-model'
import { compareArticles } from '../../content/revisions/index.ts'
import type { DrawnBlock } from '../../renderer/compare/drawing.ts'
import { foldName, foldUnchanged, isUnchanged } from '../../renderer/compare/fold.ts'
import { draw } from '../../renderer/compare/worker/draw.ts'
import { article, doc, h, link, p, section as s, strong, ul } from '../builders/article.ts'
import { anyDocument } from '../builders/generate.ts'
import { randomEdit } from '../revisions/random-edit.ts'
import { Chance } from '../revisions/random-document.ts'

const drawn = (before: Node, after: Node): DrawnBlock => draw(compareArticles(article(before), article(after), { ignoreAttrs: ['id'] })).document

/** `a b (3 unchanged paragraphs) c [S: …]`: the words of what is shown, folds by their names, sections in brackets. */
function shown(block: DrawnBlock): string {
  return foldUnchanged(block.children, (child) => child)
    .map((piece) => (piece.kind === 'fold' ? `(${foldName(piece.items)})` : piece.item.type === 'section' ? `[${shown(piece.item)}]` : wordsOf(piece.item)))
    .join(' ')
}

function wordsOf(block: DrawnBlock): string {
  return block.runs === null ? block.children.map(wordsOf).join('/') : block.runs.map(({ text }) => text).join('|')
}

const paragraphs = (...words: string[]): Node[] => words.map((word) => p(`${word}${word}${word}`))
const edited = (index: number, ...words: string[]): Node[] => words.map((word, at) => p(`${word}${word}${word}${at === index ? ' new' : ''}`))

describe('what is put behind a line', () => {
  test.each<[string, DrawnBlock, string]>([
    ['a long stretch, but for what stands beside a change', drawn(doc(...paragraphs('a', 'b', 'c', 'd', 'e')), doc(...edited(0, 'a', 'b', 'c', 'd', 'e'))), 'aaa| new bbb (3 unchanged paragraphs)'],
    ['not a short one', drawn(doc(...paragraphs('a', 'b', 'c', 'd')), doc(...edited(0, 'a', 'b', 'c', 'd'))), 'aaa| new bbb ccc ddd'],
    ['on both sides of a change', drawn(doc(...paragraphs('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i')), doc(...edited(4, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'))), '(3 unchanged paragraphs) ddd eee| new fff (3 unchanged paragraphs)'],
    ['blocks of several sorts by that name', drawn(doc(p('x'), p('y'), ul('one'), p('a'), p('b')), doc(p('x z'), p('y'), ul('one'), p('a'), p('b'))), 'x| z y (3 unchanged blocks)'],
    ['a section keeps its heading', drawn(doc(p('x'), s('Causes', ...paragraphs('a', 'b', 'c'))), doc(p('y'), s('Causes', ...paragraphs('a', 'b', 'c')))), 'x|y [Causes (3 unchanged paragraphs)]'],
    ['beside a changed heading one paragraph stays', drawn(doc(s(h('Causes'), ...paragraphs('a', 'b', 'c', 'd'))), doc(s(h('Causes', ' now'), ...paragraphs('a', 'b', 'c', 'd')))), '[Causes| now aaa (3 unchanged paragraphs)]'],
    ['formatting is a change', drawn(doc(p('x'), p('b'), p('c'), p('d')), doc(p(strong('x')), p('b'), p('c'), p('d'))), 'x b c d'],
    ['so is a target', drawn(doc(p(link('x', 'https://a.example')), p('b')), doc(p(link('x', 'https://b.example')), p('b'))), 'x b'],
  ])('%s', (_name, document, expected) => expect(shown(document)).toBe(expected))

  test('no change is ever hidden', () => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 1, max: 2 ** 31 - 1 }), (before, seed) => {
        const hidden = new Set<string>()
        const collect = (block: DrawnBlock): void => {
          block.changes.forEach((id) => hidden.add(id))
          block.runs?.forEach((run) => run.changes.forEach((id) => hidden.add(id)))
          block.children.forEach(collect)
        }
        const walk = (block: DrawnBlock): void => {
          for (const piece of foldUnchanged(block.children, (child) => child)) {
            if (piece.kind === 'fold') piece.items.forEach(collect)
            else if (piece.item.type === 'section') walk(piece.item)
          }
        }
        walk(drawn(before, randomEdit(before, new Chance(seed))))
        expect([...hidden]).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('against itself all is unchanged', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(isUnchanged(drawn(document, document))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
