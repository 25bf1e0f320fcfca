import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { schema } from '../../content/schema/index.ts'
import { br, callout, doc, em, figure, h, keyPoints, li, link, ol, p, ref, references, resources, section, strong, sub, sup, table, ul, type Inline } from './article.ts'

const word = fc.constantFrom('valve', 'the', 'blood', 'not', '5', 'mg', 'heart', 'é', '🫀', 'قلب', '心臓', 'may', 'severe', 'a', 'leak,', 'done.', 'Surgery')

const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '))

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: words },
  words.map(strong), words.map(em), words.map(sub), words.map(sup),
  words.map((text) => link(text, 'https://example.org/a')),
  words.map((text) => ref(text, 'Other topic', 'A blurb')),
  fc.constant(null).map(br),
)

const inlines = fc.array(inline, { maxLength: 5 })
const paragraph = inlines.map((content) => p(...content))

const list: fc.Arbitrary<Node> = fc
  .tuple(fc.constantFrom(ul, ol), fc.array(inlines, { minLength: 1, maxLength: 4 }), fc.option(fc.array(words, { minLength: 1, maxLength: 3 })))
  .map(([make, content, nested]) => make(...content.map((part, index) => li(p(...part), ...(index === 0 && nested !== null ? [ul(...nested)] : [])))))

const grid = fc.integer({ min: 1, max: 4 }).chain((columns) => fc.array(fc.array(words, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }))

const block: fc.Arbitrary<Node> = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 2, arbitrary: list },
  fc.array(words, { minLength: 1, maxLength: 4 }).map((points) => keyPoints(...points)),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((points) => references(...points)),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((points) => resources(...points)),
  fc.tuple(grid, fc.option(words), fc.array(words, { maxLength: 2 })).map(([rows, title, notes]) => table(rows, title ?? undefined, notes)),
  fc.tuple(words, fc.option(words)).map(([alt, title]) => figure({ alt }, title ?? undefined)),
  fc.tuple(fc.constantFrom('note', 'warning', 'fact'), fc.option(words), fc.array(paragraph, { minLength: 1, maxLength: 2 })).map(([kind, title, content]) => callout(kind, title, ...content)),
)

const sectionOf = (depth: number): fc.Arbitrary<Node> =>
  fc
    .tuple(inlines, fc.array(block, { maxLength: 4 }), depth === 0 ? fc.constant([]) : fc.array(sectionOf(depth - 1), { maxLength: 2 }))
    .map(([title, blocks, sections]) => section(h(...title), ...blocks, ...sections))

/** Any article's document, small, every node and mark of the schema included. */
export const anyDocument: fc.Arbitrary<Node> = fc
  .tuple(fc.array(block, { maxLength: 4 }), fc.array(sectionOf(1), { maxLength: 3 }))
  .map(([lead, sections]) => doc(...lead, ...sections))

/** The names of nodes that a document holds, for asking whether a generator reaches all of them. */
export function nodeNames(document: Node): Set<string> {
  const names = new Set<string>([schema.topNodeType.name])
  document.descendants((node) => void names.add(node.type.name))
  return names
}
