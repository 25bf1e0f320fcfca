import '../../../renderer/styles/tokens.css'
import '../../../renderer/styles/base.css'
import '../../../renderer/editor/article-text.css'
import { baseKeymap } from 'prosemirror-commands'
import { history } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { EditorState, Selection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { documentToJson } from '../../../content/article/index.ts'
import { blockId, documentFromJson, stableHash } from '../../../content/schema/index.ts'
import { createArticleEditor } from '../../../renderer/editor/index.ts'
import { longDocument } from './long-document.ts'

declare global {
  interface Window {
    /** Puts an editor with a text of so many words into the page, the cursor in its middle. */
    begin(kind: 'galley' | 'bare', words: number): void
    /** Milliseconds from each key to the frame that showed it, since the last call. */
    times(): number[]
    /** Milliseconds that a save of the whole text takes from the page: the middle of five. */
    saving(): number
  }
}

let times: number[] = []
let text = (): ReturnType<typeof longDocument> => longDocument(1)

window.begin = (kind, words) => {
  document.body.innerHTML = '<div id="scroll" style="height:100vh;overflow:auto"><div id="page" style="width:648px;margin:0 auto;font:18px/28px serif"></div></div>'
  const place = document.querySelector<HTMLElement>('#page')
  if (place === null) throw new Error('The page has no place for the text.')
  // As it comes from main: through the schema.
  const article = documentFromJson(documentToJson(longDocument(words)))
  const middle = article.child(Math.floor(article.childCount / 2))
  if (kind === 'bare') {
    const view: EditorView = new EditorView(place, {
      state: EditorState.create({ doc: article, plugins: [history(), keymap(baseKeymap)] }),
    })
    let pos = 0
    for (let i = 0; i < Math.floor(article.childCount / 2); i++) pos += article.child(i).nodeSize
    view.focus()
    view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(pos + middle.child(0).nodeSize + 4))).scrollIntoView())
    text = () => view.state.doc
    return
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const editor = createArticleEditor(place, {
    document: article,
    newId: () => stableHash(crypto.randomUUID()),
    language: 'en',
    label: 'Text',
    // Somebody who types on without a pause is saved every 800 ms.
    onEdit: () => (timer ??= setTimeout(() => {
      timer = undefined
      structuredClone(documentToJson(editor.document()))
    }, 800)),
    onEditFigure: () => undefined,
    onImageFile: () => undefined,
    onFollowLink: () => undefined,
  })
  editor.goTo(blockId(middle.child(1)))
  text = editor.document
}

window.times = () => {
  const taken = times
  times = []
  return taken
}

window.saving = () => {
  const taken = Array.from({ length: 5 }, () => {
    const from = performance.now()
    structuredClone(documentToJson(text()))
    return performance.now() - from
  })
  return taken.toSorted((a, b) => a - b)[2] ?? Number.NaN
}

window.addEventListener(
  'keydown',
  (event) => {
    const pressed = event.timeStamp
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      // The message comes when the frame's script, style, layout and paint are done.
      port1.onmessage = () => times.push(performance.now() - pressed)
      port2.postMessage(null)
    })
  },
  { capture: true },
)
