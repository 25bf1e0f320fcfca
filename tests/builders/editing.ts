import { Fragment, type Node } from 'prosemirror-model'
import { EditorState, NodeSelection, TextSelection, type Command, type Transaction } from 'prosemirror-state'
import { editorPlugins } from '../../renderer/editor/article-editor.ts'

/** Ids `new1`, `new2` … */
export function counter(prefix = 'new'): () => string {
  let count = 0
  return () => `${prefix}${++count}`
}

/** An editor's state with all of its plugins. `<a>` in a text is the selection's anchor, `<b>` its head; `<n>` at the start of a block's first text selects that block's parent. */
export function editing(marked: Node, newId: () => string = counter()): EditorState {
  const { document, marks } = withoutMarks(marked)
  const state = EditorState.create({ doc: document, plugins: editorPlugins({ newId }) })
  const anchor = marks.get('a')
  const node = marks.get('n')
  if (node !== undefined) return state.apply(state.tr.setSelection(NodeSelection.create(document, document.resolve(node).before(-1))))
  if (anchor === undefined) return state
  return state.apply(state.tr.setSelection(TextSelection.create(document, anchor, marks.get('b') ?? anchor)))
}

/** The state after a command; null where it would not act. */
export function after(state: EditorState, command: Command): EditorState | null {
  let next: EditorState = state
  const did = command(state, (tr) => {
    next = next.applyTransaction(tr).state
  })
  return did ? next : null
}

/** The state after a change made by hand. */
export function changed(state: EditorState, change: (tr: Transaction) => Transaction): EditorState {
  return state.applyTransaction(change(state.tr)).state
}

/** What a command makes of a document, drawn; `no` where it would not act. */
export function result(marked: Node, command: Command): string {
  const next = after(editing(marked), command)
  if (next === null) return 'no'
  next.doc.check()
  return draw(next.doc, next)
}

/** A document in one line, without ids: `doc(p(one <a>two), section(h(Causes)))`. The cursor is drawn where `state` has one. */
export function draw(node: Node, state?: EditorState, offset = 0): string {
  const selection = state?.selection
  const marks: [number, string][] = selection instanceof TextSelection ? [[selection.anchor, '<a>'], ...(selection.empty ? [] : [[selection.head, '<b>'] satisfies [number, string]])] : []
  const short: Readonly<Record<string, string>> = { paragraph: 'p', heading: 'h', bulletList: 'ul', orderedList: 'ol', listItem: 'li', tableRow: 'tr', tableCell: 'td', tableHeader: 'th' }
  const name = short[node.type.name] ?? node.type.name
  if (!node.isTextblock) {
    let at = offset
    const parts = node.children.map((child) => {
      const drawn = draw(child, state, node.type.name === 'doc' ? at : at + 1)
      at += child.nodeSize
      return drawn
    })
    const selected = selection instanceof NodeSelection && selection.from === offset && selection.node === node ? '*' : ''
    return `${selected}${name}(${parts.join(', ')})`
  }
  let text = ''
  for (let i = 0; i <= node.content.size; i++) {
    for (const [pos, mark] of marks) if (pos === offset + 1 + i) text += mark
    if (i < node.content.size) text += node.textBetween(i, i + 1, undefined, '|')
  }
  return `${name}(${text})`
}

/** A document whose texts hold marks, drawn as `result` draws what came out. */
export function drawn(marked: Node): string {
  const state = editing(marked)
  return draw(state.doc, marks(marked) ? state : undefined)
}

function marks(node: Node): boolean {
  return /<[abn]>/.test(node.textContent)
}

function withoutMarks(document: Node): { document: Node; marks: Map<string, number> } {
  const found = new Map<string, number>()
  const strip = (node: Node, start: number): Node => {
    let at = start
    const children: Node[] = []
    node.forEach((child) => {
      if (child.isText) {
        let text = ''
        for (const part of (child.text ?? '').split(/(<[abn]>)/)) {
          const mark = /^<([abn])>$/.exec(part)?.[1]
          if (mark === undefined) text += part
          else found.set(mark, at + text.length)
        }
        at += text.length
        if (text !== '') children.push(child.type.schema.text(text, child.marks))
      } else {
        const stripped = child.isLeaf ? child : strip(child, at + 1)
        at += stripped.nodeSize
        children.push(stripped)
      }
    })
    return node.copy(Fragment.fromArray(children))
  }
  return { document: strip(document, 0), marks: found }
}
