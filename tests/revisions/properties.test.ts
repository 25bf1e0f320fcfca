import fc from 'fast-check'
import type { Node, Schema } from 'prosemirror-model'
import { describe, expect, test } from 'vitest'
import { applyChanges, compareDocuments, redline } from '../../content/revisions/index.ts'
import { schema as houseSchema } from '../../content/schema/index.ts'
import { b, doc, p } from '../builders/document.ts'
import { plainSchema } from '../builders/plain-schema.ts'
import { readDocument, readRedline } from '../builders/redline-reading.ts'
import { Chance, randomNode } from './random-document.ts'
import { randomEdit } from './random-edit.ts'

/** What a document says apart from its ids. */
function withoutIds(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutIds)
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(Object.entries(json).flatMap(([key, value]) => (key === 'id' ? [] : [[key, withoutIds(value)]])))
}

interface Case {
  readonly before: Node
  readonly after: Node
  readonly chance: Chance
}

function caseOf(schema: Schema, seed: number): Case {
  const chance = new Chance(seed)
  const before = randomNode(schema.topNodeType, chance)
  // Mostly an edited document, sometimes one that has nothing to do with it.
  const after = chance.sometimes(0.1) ? randomNode(schema.topNodeType, chance) : randomEdit(before, chance)
  return { before, after, chance }
}

const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 })
const runs = 700

describe.each([['a plain schema', plainSchema], ["Galley's schema", houseSchema]])('documents of %s', (_name, schema) => {
  test('all accepted is the new document, none the old, to the last mark and attribute', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { before, after } = caseOf(schema, seed)
        const comparison = compareDocuments(before, after)
        expect(applyChanges(comparison, new Set(comparison.changes.map(({ id }) => id))).toJSON()).toEqual(after.toJSON())
        expect(applyChanges(comparison, new Set()).toJSON()).toEqual(before.toJSON())
      }),
      { numRuns: runs },
    )
  })

  test('where ids are ignored, the same holds up to them, and ids stay unique', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { before, after, chance } = caseOf(schema, seed)
        const comparison = compareDocuments(before, after, { ignoreAttrs: ['id'] })
        const all = applyChanges(comparison, new Set(comparison.changes.map(({ id }) => id)))
        expect(withoutIds(all.toJSON())).toEqual(withoutIds(after.toJSON()))
        expect(applyChanges(comparison, new Set()).toJSON()).toEqual(before.toJSON())
        if (idsOf(before).some(isTwice) || idsOf(after).some(isTwice)) return
        const some = applyChanges(comparison, new Set(comparison.changes.filter(() => chance.sometimes(0.5)).map(({ id }) => id)))
        expect(idsOf(some).filter(isTwice)).toEqual([])
      }),
      { numRuns: runs },
    )
  })

  test('any choice of changes makes a valid document, the same whatever their order', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { before, after, chance } = caseOf(schema, seed)
        const comparison = compareDocuments(before, after)
        const ids = comparison.changes.map(({ id }) => id)
        for (const id of ids) applyChanges(comparison, new Set([id])).check()
        for (let n = 0; n < 5; n++) {
          const some = ids.filter(() => chance.sometimes(0.5))
          const result = applyChanges(comparison, new Set(some))
          result.check()
          expect(applyChanges(comparison, new Set(some.reverse())).eq(result)).toBe(true)
        }
      }),
      { numRuns: runs },
    )
  })

  test('a document does not differ from itself, nor from its copy', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { before } = caseOf(schema, seed)
        expect(compareDocuments(before, before).changes).toEqual([])
        expect(compareDocuments(before, schema.nodeFromJSON(before.toJSON())).changes).toEqual([])
      }),
      { numRuns: runs },
    )
  })

  test('the same pair always gives the same changes, each with an id and a place of its own', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { before, after } = caseOf(schema, seed)
        const { changes } = compareDocuments(before, after)
        expect(compareDocuments(before, schema.nodeFromJSON(after.toJSON())).changes).toEqual(changes)
        expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length)
        for (const { fromA, toA, fromB, toB } of changes) {
          expect(0 <= fromA && fromA <= toA && toA <= before.content.size).toBe(true)
          expect(0 <= fromB && fromB <= toB && toB <= after.content.size).toBe(true)
        }
      }),
      { numRuns: runs },
    )
  })
})

test('sentences that moved, some of them edited or reformatted, hold to all of it', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const chance = new Chance(seed)
      const sentence = (n: number, edit: string | null): Node[] => {
        const words = Array.from({ length: 10 }, (_, w) => `word${n}x${w}`)
        if (edit !== 'bold') return [plainSchema.text(`${words.with(4, edit ?? words[4]!).join(' ')}. `)]
        return [plainSchema.text(`${words.slice(0, 4).join(' ')} `), ...b(words[4]!), plainSchema.text(` ${words.slice(5).join(' ')}. `)]
      }
      const order = Array.from({ length: 9 }, (_, n) => n)
      const documentOf = (numbers: readonly number[], edits: ReadonlyMap<number, string>): Node =>
        doc(...[0, 3, 6].map((from) => p(...numbers.slice(from, from + 3).map((n) => sentence(n, edits.get(n) ?? null)))))
      const before = documentOf(order, new Map())
      const moved = [...order]
      for (let k = 0; k < 3; k++) moved.splice(chance.below(9), 0, ...moved.splice(chance.below(9), 1))
      const after = documentOf(moved, new Map([[chance.below(9), 'other'], [chance.below(9), 'bold']]))
      const comparison = compareDocuments(before, after)
      const ids = comparison.changes.map(({ id }) => id)
      expect(applyChanges(comparison, new Set(ids)).toJSON()).toEqual(after.toJSON())
      expect(applyChanges(comparison, new Set()).toJSON()).toEqual(before.toJSON())
      for (let n = 0; n < 4; n++) {
        const some = ids.filter(() => chance.sometimes(0.5))
        const result = applyChanges(comparison, new Set(some))
        result.check()
        expect(applyChanges(comparison, new Set(some.reverse())).eq(result)).toBe(true)
      }
      const tree = redline(comparison)
      expect(readRedline(tree, 'after')).toEqual(readDocument(after))
      expect(readRedline(tree, 'before')).toEqual(readDocument(before))
    }),
    { numRuns: 300 },
  )
})

function idsOf(document: Node): unknown[] {
  const ids: unknown[] = []
  document.descendants((node) => void ids.push(node.attrs['id']))
  return ids.filter((id) => id !== undefined && id !== null && id !== '')
}

function isTwice(id: unknown, _index: number, all: unknown[]): boolean {
  return all.indexOf(id) !== all.lastIndexOf(id)
}
