import type { Node } from 'prosemirror-model'
import type { FindQuery } from '../meta.ts'

export interface Match {
  readonly from: number
  readonly to: number
}

// Somebody who types a straight quote, a hyphen or a blank means every form of it.
const alike: readonly (readonly [RegExp, string])[] = [
  [/['‘’]/g, "['‘’]"],
  [/["“”]/g, '["“”]'],
  [/[-‐‑–]/g, '[-‐‑–]'],
  [/\s+/g, '\\s+'],
]

// Stands in for what is no text (a line break), so that offsets in a block's text are positions in the block.
const notText = '\uFFFC'

/** Where the words stand in the text, in order; never across two blocks. No words, no matches. */
export function findMatches(document: Node, query: FindQuery): Match[] {
  if (query.words.trim() === '') return []
  const pattern = patternOf(query)
  const matches: Match[] = []
  document.descendants((node, pos) => {
    if (!node.isTextblock) return true
    const text = node.textBetween(0, node.content.size, undefined, notText)
    for (const match of text.matchAll(pattern)) matches.push({ from: pos + 1 + match.index, to: pos + 1 + match.index + match[0].length })
    return false
  })
  return matches
}

function patternOf({ words, matchCase }: FindQuery): RegExp {
  let source = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  for (const [form, every] of alike) source = source.replace(form, () => every)
  return new RegExp(source, matchCase ? 'gu' : 'giu')
}
