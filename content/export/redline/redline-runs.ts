import type { Node } from 'prosemirror-model'
import type { RedlineNode, RedlineRun } from '../../revisions/index.ts'
import { isHardBreak, schema } from '../../schema/index.ts'
import { nodesHtml, type ReferenceWriter } from '../html/inline-html.ts'
import type { ChangeMarks } from './change-marks.ts'

/** In a redline references and links are told by their look; where they lead is told where it changed. */
const references: ReferenceWriter = { printsAddresses: false, wrap: (_mark, _words, html) => `<span class="topic">${html}</span>` }

const frames: Readonly<Record<RedlineRun['state'], readonly [open: string, close: string]>> = {
  same: ['<span class="formatted">', '</span>'],
  inserted: ['<ins><span class="unseen">inserted: </span>', '</ins>'],
  deleted: ['<del><span class="unseen">deleted: </span>', '</del>'],
  movedFrom: ['<span class="moved-from"><span class="unseen">moved away: </span>', '</span>'],
  movedTo: ['<span class="moved-to"><span class="unseen">moved here: </span>', '</span>'],
}

// What was deleted of words that moved is shown at their new place, where it never stood: it goes with what moved here.
const goneOnTheWay = ['<del class="moved-to"><span class="unseen">deleted: </span>', '</del>'] as const

/** The text of one block with what happened in it: each stretch drawn by a line through or under it, never by colour alone. */
export function runsHtml(block: RedlineNode, marks: ChangeMarks): string {
  const runs = block.runs ?? wholeText(block)
  let html = ''
  for (let from = 0; from < runs.length; ) {
    const first = runs[from]
    if (first === undefined) break
    let to = from + 1
    for (let next = runs[to]; next !== undefined && isLike(first, next); next = runs[to]) to++
    html += stretch(runs.slice(from, to), first, marks)
    from = to
  }
  return html
}

function stretch(runs: readonly RedlineRun[], { state, before, changes }: RedlineRun, marks: ChangeMarks): string {
  const words = nodesHtml(runs.flatMap((run) => inlineNodes(run)), references)
  const [open, close] = state === 'same' && changes.length === 0 ? ['', ''] : state === 'deleted' && before === null ? goneOnTheWay : frames[state]
  return `${marks.place(changes, sideOf(state))}${open}${words}${close}`
}

// A line break that came or went is seen by its sign.
function inlineNodes({ state, text, atom, before, after }: RedlineRun): Node[] {
  const carried = after ?? before ?? []
  if (atom === null) return text === '' ? [] : [schema.text(text, carried)]
  return isHardBreak(atom) && state !== 'same' ? [schema.text('↵', carried), atom] : [atom]
}

function isLike(a: RedlineRun, b: RedlineRun): boolean {
  return a.state === b.state && (a.before === null) === (b.before === null) && a.changes.length === b.changes.length && a.changes.every((id, index) => id === b.changes[index])
}

/** The runs of a block that is drawn whole. */
function wholeText({ state, before, after }: RedlineNode): readonly RedlineRun[] {
  const block = after ?? before
  const of: RedlineRun['state'] = state === 'inserted' || state === 'deleted' || state === 'movedFrom' ? state : 'same'
  return (block?.children ?? []).map((child) => ({
    state: of,
    text: child.text ?? '',
    atom: child.isText ? null : child,
    before: before === null ? null : child.marks,
    after: after === null ? null : child.marks,
    posA: null,
    posB: null,
    changes: [],
  }))
}

/** What stands at two places is marked at both, so is a paragraph mark (with the blank before it); everything else once. */
export function sideOf(state: RedlineNode['state'] | RedlineRun['state']): string {
  return state.endsWith('From') || state.endsWith('To') || state === 'split' || state === 'merged' ? state : ''
}
