import fc from 'fast-check'
import { Fragment, type Node, type Schema } from 'prosemirror-model'
import { describe, expect, test } from 'vitest'
import { applyChanges, compareDocuments, redline } from '../../content/revisions/index.ts'
import { schema as houseSchema } from '../../content/schema/index.ts'
import { article, doc, p, ul, li } from '../builders/document.ts'
import { plainSchema } from '../builders/plain-schema.ts'
import { Chance, randomNode } from './random-document.ts'
import { randomEdit } from './random-edit.ts'

/** The document with a few letters typed into, or taken from, one of its textblocks; null if it has none. */
function typed(document: Node, chance: Chance): Node | null {
  const places: number[] = []
  document.descendants((node, pos) => {
    if (node.isTextblock) places.push(...Array.from({ length: node.content.size + 1 }, (_, i) => pos + 1 + i))
  })
  if (places.length === 0) return null
  const at = chance.one(places)
  const $at = document.resolve(at)
  if (chance.sometimes(0.3) && at < $at.end()) return document.replace(at, at + 1, document.slice(0, 0))
  const text = document.type.schema.text(chance.one(['x', ' ', 'word ', 'é']), $at.parent.type.allowedMarks($at.marks()))
  return insert(document, at, text)
}

function insert(document: Node, at: number, text: Node): Node {
  const visit = (node: Node, start: number): Node => {
    if (node.isTextblock) return node.copy(node.content.cut(0, at - start).append(Fragment.from(text)).append(node.content.cut(at - start)))
    let pos = start
    for (let i = 0; i < node.childCount; i++) {
      const child = node.child(i)
      if (at > pos && at < pos + child.nodeSize) return node.copy(node.content.replaceChild(i, visit(child, pos + 1)))
      pos += child.nodeSize
    }
    return node
  }
  return visit(document, 0)
}

const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 })

describe.each<[string, Schema]>([['a plain schema', plainSchema], ["Galley's schema", houseSchema]])('typing in documents of %s', (_name, schema) => {
  test('each comparison that goes on from the one before is exact, and any choice of its changes valid', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const chance = new Chance(seed)
        const before = randomNode(schema.topNodeType, chance)
        let after = randomEdit(before, chance)
        let comparison = compareDocuments(before, after)
        for (let n = 0; n < 6; n++) {
          const next = typed(after, chance)
          if (!next) return
          after = next
          comparison = compareDocuments(before, after, { previous: comparison })
          const ids = comparison.changes.map(({ id }) => id)
          expect(applyChanges(comparison, new Set(ids)).eq(after)).toBe(true)
          expect(applyChanges(comparison, new Set()).eq(before)).toBe(true)
          applyChanges(comparison, new Set(ids.filter(() => chance.sometimes(0.5)))).check()
          expect(new Set(ids).size).toBe(ids.length)
          for (const { fromB, toB } of comparison.changes) expect(fromB <= toB && toB <= after.content.size).toBe(true)
          redline(comparison)
        }
      }),
      { numRuns: 300 },
    )
  })
})

test('what is typed in one place is compared as if anew', () => {
  const before = doc(p('One two three four.'), p('Five six seven eight nine.'), ul(li(p('Ten eleven twelve.'))))
  const typing = ['Five six seven eight nine!', 'Five six seven eight nine', 'Five new seven eight nine', 'Five six seven eight nine.', 'Five six seven eight nine. Done.']
  let comparison = compareDocuments(before, doc(p('One two three four five.'), p('Five six seven eight nine.'), ul(li(p('Ten eleven twelve.')))))
  for (const text of typing) {
    const after = comparison.after.copy(comparison.after.content.replaceChild(1, p(text)))
    const anew = compareDocuments(before, after)
    comparison = compareDocuments(before, after, { previous: comparison })
    expect(comparison.changes).toEqual(anew.changes)
    expect(redline(comparison)).toEqual(redline(anew))
  }
})

test('the first letter in an unchanged section is found at once, too', () => {
  const { section, heading } = article
  const before = article.doc(section(heading('Causes'), article.p('One two three.'), article.p('Four five six.')), section(heading('Symptoms'), article.p('Seven eight nine.')))
  const first = before.copy(before.content.replaceChild(1, section(heading('Symptoms'), article.p('Seven eight ten.'))))
  const second = first.copy(first.content.replaceChild(0, section(heading('Causes'), article.p('One two three.'), article.p('Four five six!'))))
  const previous = compareDocuments(before, first)
  const third = first.copy(first.content.replaceChild(0, first.child(0).copy(first.child(0).content.replaceChild(2, second.child(0).child(2)))))
  expect(compareDocuments(before, third, { previous }).changes).toEqual(compareDocuments(before, third).changes)
})

test('a comparison that another went on from says that it has ended', () => {
  const before = doc(p('One two three.'))
  const first = compareDocuments(before, doc(p('One two four.')))
  compareDocuments(before, doc(p('One two five.')), { previous: first })
  expect(() => applyChanges(first, new Set())).toThrow(/another comparison went on/)
})
