import { Fragment, Slice, type Node } from 'prosemirror-model'
import { schema } from '../../../content/schema/index.ts'
import { cleanText } from './clean-text.ts'

const { bulletList, listItem, orderedList, paragraph } = schema.nodes

const bullet = /^\s*[•◦▪‣·*-]\s+(?=\S)/
const number = /^\s*(\d{1,3})[.)]\s+(?=\S)/

/** Plain text as blocks: a line is a paragraph, lines that begin as items of lists are lists. One line alone goes into the sentence. */
export function sliceFromText(text: string): Slice {
  const lines = text.split(/\r\n?|\n|\u2028|\u2029/).map((line) => cleanText(line).trimEnd()).filter((line) => line.trim() !== '')
  const only = lines.length === 1 ? lines[0] : undefined
  // Blanks around a word that was copied out of a sentence belong to it.
  if (only !== undefined && !bullet.test(only)) return new Slice(Fragment.from(paragraphOf(cleanText(text.replace(/[\r\n]+/g, '')))), 1, 1)
  const blocks: Node[] = []
  for (let i = 0; i < lines.length; ) {
    const run = (pattern: RegExp): string[] => {
      const items: string[] = []
      for (let line = lines[i]; line !== undefined && pattern.test(line); line = lines[++i]) items.push(line.replace(pattern, ''))
      return items
    }
    const start = number.exec(lines[i] ?? '')
    const bullets = run(bullet)
    const numbers = bullets.length > 0 ? [] : run(number)
    if (bullets.length > 0) blocks.push(bulletList.create(null, bullets.map(itemOf)))
    else if (numbers.length > 0) blocks.push(orderedList.create({ start: Number(start?.[1] ?? '1') }, numbers.map(itemOf)))
    else blocks.push(paragraphOf((lines[i++] ?? '').trim()))
  }
  return Slice.maxOpen(Fragment.fromArray(blocks))
}

function itemOf(text: string): Node {
  return listItem.create(null, paragraphOf(text.trim()))
}

function paragraphOf(text: string): Node {
  return paragraph.create(null, text === '' ? null : schema.text(text))
}
