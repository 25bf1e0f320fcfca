import type { Node } from 'prosemirror-model'
import { changeInWords } from '../../../../content/review/index.ts'
import { redline, type Comparison, type RedlineNode, type RedlineRun } from '../../../../content/revisions/index.ts'
import type { LiveMarks, Look, RedlineMark } from '../marks.ts'

/** What to mark in `comparison.after` so that one sees what differs from `comparison.before`. */
export function marksOf(comparison: Comparison): LiveMarks {
  const marks: RedlineMark[] = []
  markBlock(redline(comparison), 0, marks)
  // The blanks that come and go with a paragraph mark say nothing beside it.
  const joints = new Set(comparison.changes.flatMap(({ id, kind }) => (kind === 'split' || kind === 'merge' ? [id] : [])))
  const placed = marks.map((mark) => fitting(mark, comparison.after))
  const telling = placed.filter((mark) => !isBlank(mark, comparison.after) || !mark.ids.every((id) => joints.has(id)))
  const places = new Map<string, number>()
  for (const { ids, from } of telling) for (const id of ids) if (!places.has(id)) places.set(id, from)
  return { marks: telling, changes: comparison.changes.map((change) => ({ id: change.id, words: changeInWords(change), at: places.get(change.id) ?? change.fromB })) }
}

function isBlank(mark: RedlineMark, after: Node): boolean {
  return mark.kind === 'block' ? false : (mark.kind === 'gone' ? mark.text : after.textBetween(mark.from, mark.to, '', '\ufffc')).trim() === ''
}

// Where the paragraph that words were joined to has gone elsewhere, they are missed between blocks.
function fitting(mark: RedlineMark, after: Node): RedlineMark {
  return mark.kind === 'gone' && mark.element === 'span' && !after.resolve(mark.from).parent.isTextblock ? { ...mark, element: 'div' } : mark
}

const blockLooks: Readonly<Partial<Record<RedlineNode['state'], Look>>> = {
  changed: 'formatting',
  inserted: 'inserted',
  movedTo: 'moved',
  wrappedTo: 'formatting',
  split: 'split',
  splitTo: 'split',
  frame: 'formatting',
}

/** Marks a block and what is in it; `at` is where the text has come to. Gives where it goes on. */
function markBlock(node: RedlineNode, at: number, marks: RedlineMark[]): number {
  const { state, before, after, posB, changes } = node
  if (after === null || posB === null || state === 'movedFrom' || state === 'wrappedFrom') {
    if (state === 'merged') return markMerged(node, at, marks)
    if (state === 'mergedFrom' && before !== null) {
      marks.push({ kind: 'gone', look: 'merged', from: at, text: textOf(before), element: elementFor(before), ids: [...new Set([...changes, ...(node.runs ?? []).flatMap((run) => run.changes)])] })
      return at
    }
    if (state === 'deleted' && before !== null && node.runs !== undefined) return markGoneRuns(node.runs, elementFor(before), at, marks)
    // The container is gone, what is in it may have stayed.
    if (state === 'frame' || node.children !== undefined) return markChildren(node, at, marks)
    if (before !== null && state !== 'wrappedFrom' && changes.length > 0) marks.push({ kind: 'gone', look: state === 'movedFrom' ? 'moved' : 'deleted', from: at, text: textOf(before), element: elementFor(before), ids: changes })
    return at
  }
  const to = posB + after.nodeSize
  const look = blockLooks[state]
  if (look !== undefined && changes.length > 0 && posB >= 0) marks.push({ kind: 'block', look, from: posB, to, ids: changes })
  if (node.runs !== undefined) markRuns(node.runs, posB + 1, marks)
  else markChildren(node, posB + 1, marks)
  return to
}

function markChildren(node: RedlineNode, at: number, marks: RedlineMark[]): number {
  const first = marks.length
  const end = (node.children ?? []).reduce((place, child) => markBlock(child, place, marks), at)
  // What went as a whole is one mark, also where a part of it was moved away before.
  if (node.after === null && node.before !== null && node.state === 'deleted' && node.changes.length > 0)
    marks.splice(first, 0, { kind: 'gone', look: 'deleted', from: at, text: (node.children ?? []).filter(({ state }) => state === 'deleted' || state === 'same').map(({ before }) => (before === null ? '' : textOf(before))).join(' '), element: elementFor(node.before), ids: node.changes })
  return end
}

/** Words of a paragraph that was joined to the one before: they stand at that one's end. */
function markMerged(node: RedlineNode, at: number, marks: RedlineMark[]): number {
  const start = node.runs?.find(({ posB }) => posB !== null)?.posB ?? at - 1
  marks.push({ kind: 'gone', look: 'merged', from: start, text: '¶', element: 'span', ids: node.changes })
  markRuns(node.runs ?? [], start, marks)
  return at
}

function markRuns(runs: readonly RedlineRun[], start: number, marks: RedlineMark[]): void {
  let at = start
  for (const { state, text, atom, posB, changes } of runs) {
    if (posB === null) {
      marks.push({ kind: 'gone', look: state === 'movedFrom' ? 'moved' : 'deleted', from: at, text: atom === null ? text : '↵', element: 'span', ids: changes })
      continue
    }
    at = posB + (atom === null ? text.length : atom.nodeSize)
    if (changes.length > 0) marks.push({ kind: 'words', look: state === 'inserted' ? 'inserted' : state === 'movedTo' ? 'moved' : 'formatting', from: posB, to: at, ids: changes })
  }
}

/** Words of a block that is gone, of which some stand elsewhere now. */
function markGoneRuns(runs: readonly RedlineRun[], element: Extract<RedlineMark, { kind: 'gone' }>['element'], at: number, marks: RedlineMark[]): number {
  const found: Extract<RedlineMark, { kind: 'gone' }>[] = []
  for (const { state, text, atom, changes } of runs) {
    const look: Look = state === 'movedFrom' ? 'moved' : 'deleted'
    const words = atom === null ? text : '↵'
    const last = found.at(-1)
    if (last?.look === look && last.ids.join() === changes.join()) found[found.length - 1] = { ...last, text: last.text + words }
    else found.push({ kind: 'gone', look, from: at, text: words, element, ids: changes })
  }
  marks.push(...found)
  return at
}

function textOf(node: Node): string {
  return node.textBetween(0, node.content.size, ' ', ' ').trim()
}

function elementFor(node: Node): Extract<RedlineMark, { kind: 'gone' }>['element'] {
  switch (node.type.name) {
    case 'listItem':
      return 'li'
    case 'tableRow':
      return 'row'
    case 'tableCell':
    case 'tableHeader':
      return 'cell'
    default:
      return 'div'
  }
}
