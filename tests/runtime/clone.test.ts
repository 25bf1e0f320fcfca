import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeClone } from '../../runtime/stand-in/page/clone.ts'

const clone = makeClone()

test('values arrive as structured clone would bring them', () => {
  const value = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: false, withNullPrototype: false, withSparseArray: false })
  fc.assert(
    fc.property(value, (sent) => {
      expect(clone.decode(clone.encode(sent))).toEqual(structuredClone(sent))
    }),
  )
})

test('bytes arrive as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70_000 }), (bytes) => {
      expect(clone.decode(clone.encode({ bytes }))).toEqual({ bytes })
    }),
    { numRuns: 30 },
  )
})

test.each<[string, unknown]>([
  ['a field that looks like the codec’s own mark', { $galley: 'date', value: 0 }],
  ['a field named __proto__', JSON.parse('{"__proto__": {"admin": true}}')],
  ['a date that is none', new Date(Number.NaN)],
  ['minus zero and infinity', [-0, Number.POSITIVE_INFINITY, Number.NaN]],
])('%s crosses', (_name, sent) => {
  expect(clone.decode(clone.encode(sent))).toEqual(sent)
})

test('a field named __proto__ changes no prototype on the other side', () => {
  const received = Object(clone.decode(clone.encode(JSON.parse('{"__proto__": {"admin": true}}'))))
  expect(Object.getPrototypeOf(received)).toBe(Object.prototype)
  expect(received.admin).toBeUndefined()
})

const circle: { self?: unknown } = {}
circle.self = circle

test.each<[string, unknown]>([
  ['a function', () => 1],
  ['a symbol', Symbol('s')],
  ['a circle', circle],
  ['a promise', Promise.resolve()],
])('%s is refused in Electron’s words', (_name, sent) => {
  expect(() => clone.encode([sent])).toThrow('An object could not be cloned.')
})
