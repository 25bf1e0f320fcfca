import type { Node } from 'prosemirror-model'
import type { RedlineNode, RedlineRun } from '../../content/revisions/index.ts'

export type Side = 'before' | 'after'

/** What a redline says that a document holds, by the law of `RedlineNode`: one entry for each block that holds text, with its marks. */
export function readRedline(tree: RedlineNode, side: Side): string[] {
  const blocks: string[] = []
  const read = (node: RedlineNode): void => {
    if (node.state.endsWith(side === 'before' ? 'To' : 'From')) return
    if (node.runs !== undefined) {
      const words = joinRuns(node.runs, side)
      if (node.state === (side === 'before' ? 'split' : 'merged')) blocks.push((blocks.pop() ?? 'nothing before it: ') + words)
      else if (node[side] !== null) blocks.push(words)
      else if (words !== '') blocks.push(`not there: ${words}`)
    } else if (node.children !== undefined) node.children.forEach(read)
    else {
      const whole = node[side]
      if (whole !== null) blocks.push(...readDocument(whole))
    }
  }
  read(tree)
  return blocks
}

/** The same of a document itself. */
export function readDocument(node: Node): string[] {
  if (node.isTextblock) return [node.children.map((child) => inline(child, child.marks)).join('')]
  return node.children.flatMap(readDocument)
}

function joinRuns(runs: readonly RedlineRun[], side: Side): string {
  return runs.map((run) => {
    const marks = run[side]
    return marks === null ? '' : inline(run, marks)
  }).join('')
}

/** Each code unit by itself, so that it does not matter how a text is cut: generated marks may even begin within an emoji. */
function inline({ text }: { readonly text?: string | undefined }, marks: Node['marks']): string {
  const dress = marks.map((mark) => `${mark.type.name}${JSON.stringify(mark.attrs)}`).join('+')
  const letters = text === undefined || text === '' ? ['/'] : text.split('')
  return dress === '' ? letters.join('') : letters.map((letter) => `<${dress} ${letter}>`).join('')
}
