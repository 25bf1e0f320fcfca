import type { Node } from 'prosemirror-model'
import type { NodeViewConstructor } from 'prosemirror-view'
import { blockId, type NodeName } from '../../../content/schema/index.ts'
import { headingView } from './heading-view.ts'
import { figureView, type FigureActions } from './figure-view.ts'

interface Look {
  readonly tag: string
  readonly kind?: string
  /** What is heard when the block is entered. */
  readonly name?: string
  /** What stands there while it is empty. */
  readonly placeholder?: string
}

// Blocks whose meaning the plain element does not tell.
const looks = {
  keyPoints: { tag: 'ul', kind: 'key-points', name: 'Key points' },
  references: { tag: 'ol', kind: 'references', name: 'References' },
  resources: { tag: 'ul', kind: 'resources', name: 'More information' },
  caption: { tag: 'p', kind: 'caption', placeholder: 'Caption' },
  tableNote: { tag: 'p', kind: 'table-note', placeholder: 'Note' },
  calloutTitle: { tag: 'p', kind: 'callout-title', placeholder: 'Title' },
} satisfies Partial<Record<NodeName, Look>>

/** How the blocks of an article are drawn; without `actions` to be read only. */
export function blockViews(actions: FigureActions | null): Record<string, NodeViewConstructor> {
  const views: Record<string, NodeViewConstructor> = { heading: headingView, figure: figureView(actions) }
  for (const [name, look] of Object.entries(looks)) views[name] = viewOf(look)
  return views
}

function viewOf(look: Look): NodeViewConstructor {
  return (node) => {
    const { type } = node
    const dom = document.createElement(look.tag)
    if (look.kind !== undefined) dom.dataset['kind'] = look.kind
    if (look.name !== undefined) {
      dom.dataset['name'] = look.name
      dom.setAttribute('aria-label', look.name)
    }
    if (look.placeholder !== undefined) dom.dataset['placeholder'] = look.placeholder
    const label = (next: Node): void => {
      dom.dataset['id'] = blockId(next)
    }
    label(node)
    return {
      dom,
      contentDOM: dom,
      update: (next) => {
        if (next.type !== type) return false
        label(next)
        return true
      },
    }
  }
}
