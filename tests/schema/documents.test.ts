import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockId, checkDocument, documentFromJson, nameBlocks, schema, stableHash } from '../../content/schema/index.ts'
import { callout, doc, figure, h, link, p, section, table, ul } from '../builders/article.ts'
import { anyDocument, nodeNames } from '../builders/generate.ts'

describe('a document', () => {
  test('comes back from JSON as it went', () => {
    fc.assert(fc.property(anyDocument, (document) => documentFromJson(JSON.parse(JSON.stringify(document.toJSON()))).eq(document)), { numRuns: 300 })
  })

  test('of the generators reaches every node of the schema', () => {
    const reached = new Set(fc.sample(anyDocument, { numRuns: 300, seed: 1 }).flatMap((document) => [...nodeNames(document)]))
    expect(Object.keys(schema.nodes).filter((name) => !reached.has(name))).toEqual([])
  })

  test('has an id of its own for every block', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        checkDocument(document)
      }),
    )
  })
})

const paragraph = { type: 'paragraph', attrs: { id: 'a' } }

describe('what is not a document of ours is refused with a sentence', () => {
  const cases: readonly [what: string, json: unknown, says: RegExp][] = [
    ['nothing', null, /structure of an article/],
    ['a text', 'doc', /structure of an article/],
    ['an unknown node', { type: 'doc', content: [{ type: 'video' }] }, /video/],
    ['a section before a block', { type: 'doc', content: [{ type: 'section', attrs: { id: 's' }, content: [{ type: 'heading', attrs: { id: 'h' } }] }, paragraph] }, /structure of an article/],
    ['a list without items', { type: 'doc', content: [{ type: 'bulletList', attrs: { id: 'l' } }] }, /structure of an article/],
    ['a block without id', { type: 'doc', content: [{ type: 'paragraph' }] }, /has no id/],
    ['two blocks with one id', { type: 'doc', content: [paragraph, paragraph] }, /Two blocks have the id "a"/],
    ['an id that is no text', { type: 'doc', content: [{ type: 'paragraph', attrs: { id: 7 } }] }, /structure of an article/],
    ['a paragraph alone', paragraph, /begins with a "doc"/],
    ['an outside image', { type: 'doc', content: [{ type: 'figure', attrs: { id: 'f', src: 'https://example.org/x.png' } }] }, /image/],
    ['an SVG', { type: 'doc', content: [{ type: 'figure', attrs: { id: 'f', src: 'data:image/svg+xml;base64,AAAA' } }] }, /image/],
    ['a script behind a link', { type: 'doc', content: [{ ...paragraph, content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }] }] }, /link/],
    ['a callout of no kind', { type: 'doc', content: [{ type: 'callout', attrs: { id: 'c', kind: 'advert' }, content: [paragraph] }] }, /callout/],
    ['nesting without end', nested(10_000), /nested more than 60 levels/],
  ]
  test.each(cases)('%s', (_what, json, says) => {
    expect(() => documentFromJson(json)).toThrow(says)
  })

  test('whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(() => documentFromJson(json)).toThrow(expect.objectContaining({ name: 'DocumentError' }))
      }),
    )
  })
})

describe('naming blocks', () => {
  test('gives ids to those without and to the later of two alike, and leaves the rest', () => {
    const first = doc(p('one'), section('Two', p('three')))
    const twice = schema.nodes.doc.create(null, [first.child(0), first.child(0), schema.nodes.paragraph.create(null, [schema.text('new')])])
    let count = 0
    const named = nameBlocks(twice, () => `n${++count}`)
    expect(named.content.content.map(blockId)).toEqual(['b1', 'n1', 'n2'])
    expect(named.child(0)).toBe(twice.child(0))
  })

  test('leaves a named document the same object', () => {
    fc.assert(fc.property(anyDocument, (document) => nameBlocks(document, () => 'x') === document))
  })
})

describe('the schema allows', () => {
  const cases: readonly [string, ReturnType<typeof doc>][] = [
    ['an empty article', doc()],
    ['a section without content', doc(section('Symptoms'))],
    ['subsections without a block before', doc(section('A', section('B', p('c'))))],
    ['a table with caption and notes', doc(table([['Drug', 'Dose'], ['a', '5 mg']], 'Doses', ['* adults']))],
    ['a callout with a list', doc(callout('warning', 'Did you know', ul('a', 'b')))],
    ['a figure with no image yet', doc(figure({ alt: '' }, 'The heart'))],
    ['a heading with a link', doc(section(h('See ', link('this', 'https://example.org'))))],
  ]
  test.each(cases)('%s', (_what, document) => {
    expect(documentFromJson(document.toJSON()).eq(document)).toBe(true)
  })
})

test('the stable hash is the same on every machine and tells texts apart', () => {
  expect([stableHash(''), stableHash('a'), stableHash('ab')]).toEqual(['16oiuxafv1n4e', '3fvxilo4bfhv8', '1e47r9s3qqofn'])
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => a === b || stableHash(a) !== stableHash(b)), { numRuns: 2000 })
})

function nested(depth: number): unknown {
  let json: unknown = paragraph
  for (let i = 0; i < depth; i++) json = { type: 'section', content: [json] }
  return { type: 'doc', content: [json] }
}
