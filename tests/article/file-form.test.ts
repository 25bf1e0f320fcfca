import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleFromRaw, canonicalJson, migrate, partialDate, readArticle, writeArticle } from '../../content/article/index.ts'
import { article, doc, p, section } from '../builders/article.ts'
import { anyDocument } from '../builders/generate.ts'

const sample = article(doc(p('one'), section('Two')), {
  synonyms: ['Other name'],
  authors: [{ name: 'A. Sample', degrees: 'MD', affiliation: 'A clinic', disclosure: '' }],
  lastFullReview: partialDate('2021-08'),
})

describe('an article file', () => {
  test('holds the article, whatever it is, and is written the same again', () => {
    fc.assert(
      fc.property(anyDocument, fc.string(), fc.array(fc.string()), (document, title, synonyms) => {
        const text = writeArticle(article(document, { title, synonyms }))
        const read = readArticle(text)
        expect(read.document.eq(document)).toBe(true)
        expect(read.metadata).toEqual({ ...sample.metadata, authors: [], lastFullReview: null, title, synonyms })
        expect(writeArticle(read)).toBe(text)
      }),
    )
  })

  test('has its keys in one order and ends in a line break', () => {
    const text = writeArticle(sample)
    expect(text.split('\n').filter((line) => /^ {2}"/.test(line)).map((line) => line.slice(3, line.indexOf('"', 3)))).toEqual(['format', 'schemaVersion', 'id', 'metadata', 'document'])
    expect(text.endsWith('}\n')).toBe(true)
    const shuffled = { ...sample, metadata: Object.fromEntries(Object.entries(sample.metadata).reverse()) as unknown as typeof sample.metadata }
    expect(writeArticle(shuffled)).toBe(text)
  })
})

const raw = JSON.parse(writeArticle(sample))

describe('a bad file gets its sentence', () => {
  const cases: readonly [what: string, text: string, code: string, says: RegExp][] = [
    ['empty', '', 'not-json', /not complete JSON/],
    ['cut off', writeArticle(sample).slice(0, -40), 'not-json', /cut off/],
    ['another JSON', '{"name":"galley"}', 'not-an-article', /not a Galley article/],
    ['a list', '[]', 'not-an-article', /not a Galley article/],
    ['newer', JSON.stringify({ ...raw, schemaVersion: 99 }), 'newer-version', /newer Galley.*99/],
    ['without version', JSON.stringify({ ...raw, schemaVersion: '1' }), 'invalid', /version/],
    ['without id', JSON.stringify({ ...raw, id: '' }), 'invalid', /no id/],
    ['a date that is none', JSON.stringify({ ...raw, metadata: { ...raw.metadata, lastFullReview: '2021-13' } }), 'invalid', /"lastFullReview" is not a date/],
    ['a field too many', JSON.stringify({ ...raw, metadata: { ...raw.metadata, reviewed: true } }), 'invalid', /"reviewed" is missing or not known/],
    ['a field too few', JSON.stringify({ ...raw, metadata: { ...raw.metadata, title: undefined } }), 'invalid', /title/],
    ['a bad document', JSON.stringify({ ...raw, document: { type: 'doc', content: [{ type: 'nothing' }] } }), 'invalid', /structure of an article/],
  ]
  test.each(cases)('%s', (_what, text, code, says) => {
    expect(() => readArticle(text)).toThrow(expect.objectContaining({ name: 'ArticleError', code, message: expect.stringMatching(says) }))
  })
  test('whatever text it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readArticle(text)).toThrow(expect.objectContaining({ name: 'ArticleError' }))
      }),
    )
  })
})

describe('migrations', () => {
  const steps = [
    { from: 1, up: (file: Readonly<Record<string, unknown>>) => ({ ...file, renamed: file['id'] }) },
    { from: 2, up: (file: Readonly<Record<string, unknown>>) => ({ ...file, twice: [file['renamed'], file['renamed']] }) },
  ]
  test('go step by step and raise the version', () => {
    expect(migrate({ id: 'x', schemaVersion: 1 }, 1, 3, steps)).toEqual({ id: 'x', renamed: 'x', twice: ['x', 'x'], schemaVersion: 3 })
  })
  test('leave what is current', () => {
    expect(migrate(raw, 1, 1)).toBe(raw)
    expect(articleFromRaw(raw).id).toBe('sample')
  })
  test('miss no step in silence', () => {
    expect(() => migrate({}, 1, 4, steps)).toThrow(/no way from article version 3 to 4/)
  })
})

test.each([
  [{ b: 1, a: [true, null, 'é"'] }, '{"a":[true,null,"é\\""],"b":1}'],
  [{ nested: { z: 0, y: { x: 1 } } }, '{"nested":{"y":{"x":1},"z":0}}'],
])('the canonical form of %o is %s', (value, text) => {
  expect(canonicalJson(value)).toBe(text)
})

test('what JSON cannot hold is not hashed', () => {
  expect(() => canonicalJson({ a: undefined })).toThrow(RangeError)
  expect(() => canonicalJson(Number.NaN)).toThrow(RangeError)
})
