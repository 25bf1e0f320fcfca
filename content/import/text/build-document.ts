import { Fragment, type Node } from 'prosemirror-model'
import { checkDocument, nameBlocks, schema, stableHash } from '../../schema/index.ts'
import type { Block, CalloutBlock, ListBlock, TableBlock } from './block.ts'
import type { Forced } from './forced.ts'
import type { Passage } from './passage.ts'
import { passageContent, plainContent } from './passage-content.ts'
import type { Reporter } from './reporter.ts'

const { nodes } = schema

/** Makes the document of blocks in reading order, each block named. */
export function buildDocument(blocks: readonly Block[], forced: Forced, reporter: Reporter): Node {
  const content = (passage: Passage): Fragment => passageContent(passage, forced, reporter)
  const open: { level: number; heading: Node; blocks: Node[]; sections: Node[] }[] = []
  const lead: Node[] = []
  const sections: Node[] = []
  const closeTo = (level: number): void => {
    for (let last = open.at(-1); last !== undefined && last.level >= level; last = open.at(-1)) {
      open.pop()
      const section = nodes.section.create(null, [last.heading, ...last.blocks, ...last.sections])
      const parent = open.at(-1)
      if (parent === undefined) sections.push(section)
      else parent.sections.push(section)
    }
  }
  for (const block of blocks) {
    if (block.kind === 'heading') {
      closeTo(block.level)
      open.push({ level: block.level, heading: nodes.heading.create(null, plainContent(block.passage)), blocks: [], sections: [] })
      continue
    }
    const into = open.at(-1)?.blocks ?? lead
    into.push(nodeOf(block, content))
  }
  closeTo(0)
  return named(nodes.doc.create(null, [...lead, ...sections]))
}

type Content = (passage: Passage) => Fragment

function nodeOf(block: Exclude<Block, { kind: 'heading' }>, content: Content): Node {
  switch (block.kind) {
    case 'paragraph':
      return nodes.paragraph.create(null, content(block.passage))
    case 'list':
      return listNode(block, content)
    case 'table':
      return tableNode(block, content)
    case 'callout':
      return calloutNode(block, content)
    case 'figure':
      return nodes.figure.create(null, block.captioned ? nodes.caption.create(null, content(block.caption)) : null)
  }
}

function listNode(list: ListBlock, content: Content): Node {
  const items = list.items.map((item) => {
    const paragraphs = item.passages.map((passage) => nodes.paragraph.create(null, content(passage)))
    return nodes.listItem.create(null, [...paragraphs, ...item.lists.map((nested) => listNode(nested, content))])
  })
  return nodes[list.as].create(list.as === 'orderedList' ? { start: list.start } : null, items)
}

function tableNode(table: TableBlock, content: Content): Node {
  const rows = table.rows.map((row, i) => {
    const type = i === 0 ? nodes.tableHeader : nodes.tableCell
    const cell = (passage: Passage | undefined, colspan: number): Node =>
      type.create({ colspan }, nodes.paragraph.create(null, passage === undefined ? Fragment.empty : content(passage)))
    if (row.length === 1) return nodes.tableRow.create(null, cell(row[0], table.columns))
    return nodes.tableRow.create(null, Array.from({ length: table.columns }, (_, column) => cell(row[column], 1)))
  })
  const caption = table.caption === null ? [] : [nodes.caption.create(null, content(table.caption))]
  const notes = table.notes.map((note) => nodes.tableNote.create(null, content(note)))
  return nodes.tableWrap.create(null, [...caption, nodes.table.create(null, rows), ...notes])
}

function calloutNode(callout: CalloutBlock, content: Content): Node {
  const title = nodes.calloutTitle.create(null, plainContent(callout.heading))
  return nodes.callout.create({ kind: callout.as }, [title, ...callout.blocks.map((block) => nodeOf(block, content))])
}

/**
 * Ids come from what a block is and says, and from how many like it stand before it: the same source gives the same
 * ids, and what an overrule does not touch keeps its own.
 */
function named(document: Node): Node {
  const seen = new Map<string, number>()
  const result = nameBlocks(document, (node) => {
    const key = `${node.type.name}\n${node.textContent}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return stableHash(`${key}\n${count}`)
  })
  result.check()
  checkDocument(result)
  return result
}
