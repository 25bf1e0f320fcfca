import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { describe, expect, test } from 'vitest'
import { applyChanges, compareDocuments } from '../../content/revisions/index.ts'
import { marksOf } from '../../renderer/editor/redline/worker/marks-of.ts'
import { reverting } from '../../renderer/editor/redline/worker/revert.ts'
import type { LiveMarks } from '../../renderer/editor/redline/marks.ts'
import { doc, em, link, p, section as s, ul } from '../builders/article.ts'
import { anyDocument } from '../builders/generate.ts'
import { randomEdit } from '../revisions/random-edit.ts'
import { Chance } from '../revisions/random-document.ts'

const found = (before: Node, after: Node): LiveMarks => marksOf(compareDocuments(before, after, { ignoreAttrs: ['id'] }))

/** `inserted “50”`, `deleted 5`, `moved [a block]`, in order. */
function lines(before: Node, after: Node): string[] {
  return found(before, after).marks.map((mark) => {
    if (mark.kind === 'gone') return `${mark.look} ${mark.text}`
    return mark.kind === 'words' ? `${mark.look} “${after.textBetween(mark.from, mark.to)}”` : `${mark.look} [${after.nodeAt(mark.from)?.textContent ?? ''}]`
  })
}

describe('what is marked in the text as it is now', () => {
  test.each<[string, Node, Node, string[]]>([
    ['words', doc(p('take 5 mg a day')), doc(p('take 50 mg a day')), ['deleted 5', 'inserted “50”']],
    ['a word less', doc(p('not at all')), doc(p('not all')), ['deleted  at']],
    ['a block more', doc(p('a a a')), doc(p('a a a'), p('b b b')), ['inserted [b b b]']],
    ['a block less', doc(p('a a a'), p('b b b')), doc(p('a a a')), ['deleted b b b']],
    ['formatting', doc(p('some plain words')), doc(p('some ', em('plain'), ' words')), ['formatting “plain”']],
    ['a link', doc(p(link('here', 'https://example.org/a'))), doc(p(link('here', 'https://example.org/b'))), ['formatting “here”']],
    ['a move', doc(p('This one moves to the end of the text.'), p('b stays where it is'), p('c stays where it is')), doc(p('b stays where it is'), p('c stays where it is'), p('This one moves to the end of the text.')), ['moved This one moves to the end of the text.', 'moved [This one moves to the end of the text.]']],
    ['a split', doc(p('One sentence. Another one.')), doc(p('One sentence.'), p('Another one.')), ['split [Another one.]']],
    ['a merge', doc(p('One sentence.'), p('Another one.')), doc(p('One sentence. Another one.')), ['merged ¶']],
    ['a merge that also moved', doc(p('One sentence of six words here.'), p('Another one of six words there.'), p('b stays where it is'), p('c stays where it is')), doc(p('b stays where it is'), p('c stays where it is'), p('One sentence of six words here. Another one of six words there.')), ['moved One sentence of six words here.', 'merged Another one of six words there.', 'moved [One sentence of six words here. Another one of six words there.]']],
    ['a block that went, but for a sentence', doc(p('Some words that go for good. This whole sentence of eight words stays.'), p('b stays where it is, and has words')), doc(p('b stays where it is, and has words. This whole sentence of eight words stays.')), ['deleted Some words that go for good. ', 'moved This whole sentence of eight words stays.', 'inserted “. ”', 'moved “This whole sentence of eight words stays.”']],
    ['a wrap', doc(p('This becomes an item.'), p('b')), doc(ul('This becomes an item.'), p('b')), ['formatting [This becomes an item.]']],
    ['nothing', doc(s('A', p('x'))), doc(s('A', p('x'))), []],
  ])('%s', (_name, before, after, expected) => expect(lines(before, after)).toEqual(expected))
})

test('every change has a place, every mark is a place in the text, and words are marked as words', () => {
  fc.assert(
    fc.property(anyDocument, fc.integer({ min: 1, max: 2 ** 31 - 1 }), (before, seed) => {
      const after = randomEdit(before, new Chance(seed))
      const { marks, changes } = found(before, after)
      const marked = new Set(marks.flatMap(({ ids }) => ids))
      for (const { id, at } of changes) {
        expect(marked).toContain(id)
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThanOrEqual(after.content.size)
      }
      for (const mark of marks) {
        if (mark.kind === 'block') expect(after.nodeAt(mark.from)?.nodeSize).toBe(mark.to - mark.from)
        else if (mark.kind === 'words') expect(after.resolve(mark.from).sameParent(after.resolve(mark.to))).toBe(true)
        else if (mark.element === 'span') expect(after.resolve(mark.from).parent.isTextblock).toBe(true)
        else expect(after.resolve(mark.from).parent.isTextblock).toBe(false)
      }
    }),
    { numRuns: 250 },
  )
})

describe('taking changes out', () => {
  test.each<[string, Node, Node, number[], string]>([
    ['one of two', doc(p('a b c d e f g')), doc(p('a X c d e Y g')), [0], 'a b c d e Y g'],
    ['a block that came', doc(p('a a a')), doc(p('a a a'), p('b b b')), [0], 'a a a'],
    ['a block that went', doc(p('a a a'), p('b b b')), doc(p('a a a')), [0], 'a a a|b b b'],
    ['a word that repeats', doc(p('no no no')), doc(p('no no no no')), [0], 'no no no'],
    ['nothing', doc(p('a b')), doc(p('a c')), [], 'a c'],
  ])('%s', (_name, before, after, indexes, expected) => {
    const comparison = compareDocuments(before, after, { ignoreAttrs: ['id'] })
    const by = reverting(comparison, indexes.map((index) => comparison.changes[index]?.id ?? ''))
    const result = by === null ? after : after.replace(by.from, by.to, by.slice)
    expect(result.textBetween(0, result.content.size, '|')).toBe(expected)
  })

  test('in any text: some taken out leaves the others, all taken out is the older text', () => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.integer({ min: 0, max: 1000 }), (before, seed, pick) => {
        const after = randomEdit(before, new Chance(seed))
        const comparison = compareDocuments(before, after, { ignoreAttrs: ['id'] })
        const ids = comparison.changes.map(({ id }) => id)
        const plain = (document: Node): unknown => JSON.parse(JSON.stringify(document.toJSON(), (key, value: unknown) => (key === 'id' ? undefined : value)))
        for (const out of [ids, ids.slice(pick % (ids.length + 1), (pick % (ids.length + 1)) + 1)]) {
          const by = reverting(comparison, out)
          const result = by === null ? after : after.replace(by.from, by.to, by.slice)
          result.check()
          expect(plain(result)).toEqual(plain(applyChanges(comparison, new Set(ids.filter((id) => !out.includes(id))))))
        }
      }),
      { numRuns: 200 },
    )
  })
})
