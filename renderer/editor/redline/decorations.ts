import type { Node } from 'prosemirror-model'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import type { RedlineMark } from './marks.ts'

/** What a decoration of the redline carries. */
export interface MarkSpec {
  readonly ids: readonly string[]
}

// What is longer is read in the compare screen; here it would push the text away.
const longest = 280

/** Draws marks on the document that they were made for. `onPick` is called when somebody points at what is gone. */
export function decorationsOf(document: Node, marks: readonly RedlineMark[], onPick: (view: EditorView, ids: readonly string[]) => void): DecorationSet {
  return DecorationSet.create(
    document,
    marks.map((mark, index) => {
      const name = `redline-${mark.look}`
      switch (mark.kind) {
        case 'words':
          // What is typed on at the end of new words is new as well.
          return Decoration.inline(mark.from, mark.to, { nodeName: mark.look === 'inserted' ? 'ins' : 'span', class: name }, { ids: mark.ids, inclusiveEnd: mark.look === 'inserted' })
        case 'block':
          return Decoration.node(mark.from, mark.to, { class: `redline-block ${name}` }, { ids: mark.ids })
        case 'gone':
          return Decoration.widget(mark.from, (view) => goneElement(mark, view.dom.ownerDocument, () => onPick(view, mark.ids)), {
            ids: mark.ids, side: -1, ignoreSelection: true, marks: [], key: `${mark.ids.join(' ')} ${index} ${mark.text.length}`, stopEvent: () => true,
          })
      }
    }),
  )
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
