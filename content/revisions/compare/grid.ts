import type { Node } from 'prosemirror-model'
import type { DigestReader } from './digest.ts'
import { endOf, type Block } from './outline.ts'

/** A table as rows and columns: merged cells fill every place that they span. */
export interface Grid {
  readonly rows: readonly Block[]
  readonly width: number
  /** Whether every row has one cell for every column. */
  readonly regular: boolean
  /** The cell that covers a place. */
  cellAt(row: number, column: number): Block | undefined
  /** The cell that begins there: where one that spans several has its top left corner. */
  startAt(row: number, column: number): Block | undefined
}

/** @param collect gets every row and cell as a block */
export function gridOf(table: Block, digests: DigestReader, collect: Block[] = []): Grid {
  const rows: Block[] = []
  const covered: Block[][] = []
  const starts: (Block | undefined)[][] = []
  let regular = true
  let pos = table.pos + 1
  table.node.children.forEach((rowNode, r) => {
    const row = blockAt(rowNode, pos, table, r, digests)
    rows.push(row)
    collect.push(row)
    const line = (covered[r] ??= [])
    const startLine: (Block | undefined)[] = (starts[r] ??= [])
    let column = 0
    let cellPos = pos + 1
    rowNode.children.forEach((cellNode, c) => {
      while (line[column]) column++
      const cell = blockAt(cellNode, cellPos, row, c, digests)
      collect.push(cell)
      const across = span(cellNode, 'colspan')
      const down = span(cellNode, 'rowspan')
      if (across > 1 || down > 1) regular = false
      startLine[column] = cell
      for (let y = r; y < r + down; y++) {
        const target = (covered[y] ??= [])
        for (let x = column; x < column + across; x++) target[x] ??= cell
      }
      column += across
      cellPos += cellNode.nodeSize
    })
    pos += rowNode.nodeSize
  })
  const width = Math.max(0, ...rows.map((_row, r) => covered[r]?.length ?? 0))
  regular &&= rows.every((row) => row.node.childCount === width)
  return { rows, width, regular, cellAt: (r, c) => covered[r]?.[c], startAt: (r, c) => starts[r]?.[c] }
}

// A span that no table could have (a damaged file) must not cost memory.
const widestSpan = 1000

function span(cell: Node, name: 'colspan' | 'rowspan'): number {
  const value: unknown = cell.attrs[name]
  return typeof value === 'number' && value >= 1 ? Math.min(Math.floor(value), widestSpan) : 1
}

/** A block that is taken as it stands, whatever it holds. */
function blockAt(node: Node, pos: number, parent: Block, index: number, digests: DigestReader): Block {
  const digest = digests.read(node)
  return {
    node, pos, parent, index, depth: parent.depth + 1, children: [], firstLeaf: parent.firstLeaf, endLeaf: parent.endLeaf,
    hash: digest.hash, wordCount: digest.words, partner: null, inOrder: false, passage: null, words: null,
  }
}

export function rangeOf(block: Block): [number, number] {
  return [block.pos, endOf(block)]
}
