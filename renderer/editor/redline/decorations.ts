import type { Node } from 'prosemirror-model'
import { Decoration, type DecorationSet, type EditorView } from 'prosemirror-view'
import { stableHash } from '../../../content/schema/index.ts'
import type { RedlineMark } from './marks.ts'

/** What a decoration of the redline carries. */
export interface MarkSpec {
  readonly ids: readonly string[]
  /** What it draws, in one text: with its place, the same means the same decoration. */
  readonly sign: string
}

type OnPick = (view: EditorView, ids: readonly string[]) => void

// What is longer is read in the compare screen; here it would push the text away.
const longest = 280

/**
 * Draws marks on the document that they were made for. `shown` are those that stand there already: what is as it was stays,
 * so that a pause in typing costs as much as there is to draw anew, not as much as the text has changed since the revision.
 * `onPick` is called when somebody points at what is gone.
 */
export function decorationsOf(document: Node, marks: readonly RedlineMark[], shown: DecorationSet, onPick: OnPick): DecorationSet {
  const signs = signsOf(marks)
  const missing = new Map(marks.map((mark, index) => [`${mark.from} ${'to' in mark ? mark.to : mark.from} ${signs[index] ?? ''}`, { mark, sign: signs[index] ?? '' }]))
  const over = shown.find().filter(({ from, to, spec }) => !isMarkSpec(spec) || !missing.delete(`${from} ${to} ${spec.sign}`))
  return shown.remove(over).add(document, [...missing.values()].map(({ mark, sign }) => decorationOf(mark, sign, onPick)))
}

export function isMarkSpec(spec: unknown): spec is MarkSpec {
  return typeof spec === 'object' && spec !== null && 'ids' in spec && Array.isArray(spec.ids) && 'sign' in spec && typeof spec.sign === 'string'
}

function signsOf(marks: readonly RedlineMark[]): readonly string[] {
  const own = marks.map((mark) => [mark.kind, mark.look, ...mark.ids, ...(mark.kind === 'gone' ? [mark.element, mark.text] : [])].join(' '))
  // What is gone from one place stands there in its order: when one of these differs, all are drawn anew.
  const together = new Map<number, string[]>()
  marks.forEach(({ kind, from }, index) => {
    if (kind === 'gone') together.set(from, [...(together.get(from) ?? []), own[index] ?? ''])
  })
  const places = new Map([...together].flatMap(([from, signs]) => (signs.length > 1 ? [[from, stableHash(signs.join('\n'))] as const] : [])))
  return marks.map(({ kind, from }, index) => `${own[index] ?? ''}${kind === 'gone' ? ` ${places.get(from) ?? ''}` : ''}`)
}

function decorationOf(mark: RedlineMark, sign: string, onPick: OnPick): Decoration {
  const name = `redline-${mark.look}`
  const spec: MarkSpec = { ids: mark.ids, sign }
  switch (mark.kind) {
    case 'words':
      // What is typed on at the end of new words is new as well.
      return Decoration.inline(mark.from, mark.to, { nodeName: mark.look === 'inserted' ? 'ins' : 'span', class: name }, { ...spec, inclusiveEnd: mark.look === 'inserted' })
    case 'block':
      return Decoration.node(mark.from, mark.to, { class: `redline-block ${name}` }, spec)
    case 'gone':
      return Decoration.widget(mark.from, (view) => goneElement(mark, view.dom.ownerDocument, () => onPick(view, mark.ids)), {
        ...spec, side: -1, ignoreSelection: true, marks: [], key: spec.sign, stopEvent: () => true,
      })
  }
}

function goneElement(mark: Extract<RedlineMark, { kind: 'gone' }>, page: Document, onPick: () => void): HTMLElement {
  const words = mark.text.length <= longest ? mark.text : `${mark.text.slice(0, longest).trimEnd()} …`
  const del = page.createElement('del')
  del.className = `redline-gone redline-${mark.look}${/^\s+\S/.test(words) ? ' after-blank' : ''}`
  const spoken = page.createElement('span')
  spoken.className = 'visually-hidden'
  spoken.textContent = mark.look === 'moved' ? 'moved from here: ' : mark.look !== 'merged' ? 'deleted: ' : mark.element === 'span' ? 'joined here: ' : 'joined to a paragraph elsewhere: '
  del.append(spoken, words.trim() === '' ? '␣' : words.trim())
  const outer = around(mark.element, del, page)
  outer.contentEditable = 'false'
  outer.addEventListener('mousedown', (event) => {
    event.preventDefault()
    onPick()
  })
  return outer
}

// Lists and tables hold nothing but their own.
function around(element: Extract<RedlineMark, { kind: 'gone' }>['element'], del: HTMLElement, page: Document): HTMLElement {
  if (element === 'span') return del
  const outer = page.createElement(element === 'row' ? 'tr' : element === 'cell' ? 'td' : element)
  outer.classList.add('redline-gone-block')
  if (element === 'row') {
    const cell = page.createElement('td')
    cell.colSpan = 1000
    cell.append(del)
    outer.append(cell)
  } else outer.append(del)
  return outer
}
