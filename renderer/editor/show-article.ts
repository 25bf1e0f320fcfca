import type { Node } from 'prosemirror-model'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { blockViews } from './views/block-views.ts'
import { crossReferenceView, linkView } from './views/mark-views.ts'

/** Draws an article's text to be read, as the editor draws it. Gives back how to take it away. */
export function showArticle(place: HTMLElement, { document, language }: { readonly document: Node; readonly language: string }): () => void {
  const view = new EditorView(place, {
    state: EditorState.create({ doc: document }),
    editable: () => false,
    attributes: { class: 'article-text', lang: language },
    nodeViews: blockViews(null),
    markViews: { crossReference: crossReferenceView, link: linkView },
    handleDOMEvents: {
      click: (_view, event) => {
        if (event.target instanceof Element && event.target.closest('a[href]') !== null) event.preventDefault()
        return false
      },
    },
  })
  return () => view.destroy()
}
