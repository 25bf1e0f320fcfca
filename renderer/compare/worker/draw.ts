import type { Node } from 'prosemirror-model'
import { changeInWords, countWords, listChanges, sectionAt, totalWords } from '../../../content/review/index.ts'
import { redline, type ArticleComparison, type Change, type RedlineNode } from '../../../content/revisions/index.ts'
import type { DrawnBlock, DrawnRun, Drawing } from '../drawing.ts'
import { drawField, fieldInWords } from './draw-metadata.ts'
import { drawMark, drawRun, targetOf } from './draw-run.ts'

/** Turns a comparison into what the screen draws. */
export function draw(comparison: ArticleComparison): Drawing {
  const listed = listChanges(comparison)
  return {
    document: drawBlock(redline(comparison.document), '0', 1),
    changes: listed.map(({ change, section, risks, wordsDeleted, wordsInserted }) => {
      const field = drawField(change)
      return {
        id: change.id,
        kind: change.kind,
        before: change.before,
        after: change.after,
        words: field === null ? `${changeInWords(change)}${jointInWords(change, comparison)}` : fieldInWords(field),
        section,
        movedFrom: change.kind === 'move' ? sectionAt(comparison.before, change.fromA) : null,
        targets: change.kind === 'link' ? { before: targetOf(change.marks?.removed), after: targetOf(change.marks?.added) } : null,
        risks,
        wordsDeleted,
        wordsInserted,
        field,
      }
    }),
    ...totalWords(listed),
    words: countWords(comparison.before.textBetween(0, comparison.before.content.size, ' ', ' ')),
    limited: comparison.limited,
  }
}

// A paragraph mark has no words of its own: those that follow it say which it is.
const longestJoint = 40

function jointInWords({ kind, toA, toB }: Change, { before, after }: ArticleComparison): string {
  if (kind !== 'split' && kind !== 'merge') return ''
  const [text, at] = kind === 'split' ? [after, toB] : [before, toA]
  const words = text.textBetween(at, Math.min(at + 2 * longestJoint, text.content.size), ' ', ' ').trim()
  if (words === '') return ''
  return `, before “${words.length <= longestJoint ? words : `${words.slice(0, longestJoint - 1).trimEnd()}…`}”`
}

type Side = DrawnBlock['side']

const noTails: DrawnBlock['tails'] = { before: [], after: [] }

function drawBlock(node: RedlineNode, key: string, level: number): DrawnBlock {
  const shown = node.after ?? node.before
  if (shown === null) throw new RangeError('A redline has a block on one side at least.')
  const side = sideOf(node)
  const inner = shown.type.name === 'section' ? level + 1 : level
  const base = { key, type: shown.type.name, state: node.state, side, changes: node.changes, level, attrs: shown.attrs, tails: tailsOf(node) }
  if (node.runs !== undefined) return { ...base, children: [], runs: node.runs.map(drawRun) }
  if (node.children !== undefined) return { ...base, runs: null, children: node.children.map((child, i) => drawBlock(child, `${key}.${i}`, inner)) }
  return { ...drawWhole(shown, key, level, side, runStates[node.state]), state: node.state, changes: node.changes }
}

function tailsOf({ tails }: RedlineNode): DrawnBlock['tails'] {
  return tails === undefined ? noTails : { before: tails.before.map(drawRun), after: tails.after.map(drawRun) }
}

// A moved block has a place on each side, whatever it keeps beside itself.
function sideOf({ state, before, after }: RedlineNode): Side {
  if (state === 'movedFrom' || state === 'wrappedFrom') return 'before'
  if (state === 'movedTo' || state === 'wrappedTo') return 'after'
  return before !== null && after !== null ? 'both' : after === null ? 'before' : 'after'
}

/** How the words of a block stand that is drawn whole. */
const runStates: Readonly<Record<RedlineNode['state'], DrawnRun['state']>> = {
  same: 'same',
  changed: 'same',
  inserted: 'inserted',
  deleted: 'deleted',
  movedFrom: 'movedFrom',
  movedTo: 'same',
  // Its words are in the newer text as well: only what they are in differs.
  wrappedFrom: 'same',
  wrappedTo: 'same',
  split: 'same',
  splitTo: 'same',
  merged: 'same',
  mergedFrom: 'movedFrom',
  frame: 'same',
}

/** A block in which nothing differs, or that is on one side as a whole. */
function drawWhole(node: Node, key: string, level: number, side: Side, state: DrawnRun['state']): DrawnBlock {
  const base = { key, type: node.type.name, state: 'same' as const, side, changes: [], level, attrs: node.attrs, tails: noTails }
  if (node.isTextblock) {
    const runs = node.children.map((child): DrawnRun => {
      const marks = child.marks.map(drawMark)
      return { state, text: child.text ?? '', isBreak: !child.isText, before: side === 'after' ? null : marks, after: side === 'before' ? null : marks, changes: [] }
    })
    return { ...base, children: [], runs }
  }
  const inner = node.type.name === 'section' ? level + 1 : level
  return { ...base, runs: null, children: node.children.map((child, i) => drawWhole(child, `${key}.${i}`, inner, side, state)) }
}
