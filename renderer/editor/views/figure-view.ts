import type { Node } from 'prosemirror-model'
import type { NodeViewConstructor } from 'prosemirror-view'
import { blockId, isFigure } from '../../../content/schema/index.ts'

export interface FigureActions {
  /** A person wants to choose the image or write the alternative text of the figure before this position. */
  readonly editFigure: (pos: number) => void
}

/** Draws a figure: its image, or that there is none; its alternative text, or that it lacks one; and the caption. */
export function figureView(actions: FigureActions | null): NodeViewConstructor {
  return (node, _view, getPos) => {
    const dom = document.createElement('figure')
    const body = document.createElement('div')
    body.className = 'figure-body'
    body.contentEditable = 'false'
    const image = document.createElement('img')
    const missing = document.createElement('p')
    missing.className = 'figure-missing'
    missing.textContent = 'No image yet'
    const bar = document.createElement('p')
    bar.className = 'figure-bar'
    const alternative = document.createElement('span')
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = 'Image and alternative text…'
    button.addEventListener('click', () => {
      const pos = getPos()
      if (pos !== undefined) actions?.editFigure(pos)
    })
    bar.append(alternative, ...(actions === null ? [] : [button]))
    const contentDOM = document.createElement('div')
    contentDOM.className = 'figure-caption'
    dom.append(body, contentDOM)

    const draw = (figure: Node): void => {
      const src: unknown = figure.attrs['src']
      const alt = String(figure.attrs['alt'])
      dom.dataset['id'] = blockId(figure)
      if (typeof src === 'string') {
        if (image.getAttribute('src') !== src) image.src = src
        image.alt = alt
        body.replaceChildren(image, bar)
      } else body.replaceChildren(missing, bar)
      alternative.textContent = alt === '' ? 'No alternative text' : `Alternative text: ${alt}`
      alternative.classList.toggle('lacking', alt === '')
    }
    draw(node)
    return {
      dom,
      contentDOM,
      update: (next) => {
        if (!isFigure(next)) return false
        draw(next)
        return true
      },
      stopEvent: (event) => event.target instanceof globalThis.Node && bar.contains(event.target),
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
      selectNode: () => dom.classList.add('ProseMirror-selectednode'),
      deselectNode: () => dom.classList.remove('ProseMirror-selectednode'),
    }
  }
}
