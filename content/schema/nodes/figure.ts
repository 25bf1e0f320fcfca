import type { Node, NodeSpec } from 'prosemirror-model'
import { blockIdAttr, idFromDom, idToDom, type BlockIdentity } from '../block-id.ts'

export interface FigureAttrs extends BlockIdentity {
  /** A `data:image/…` address, so that an article is one file; null while the image itself is missing. */
  readonly src: string | null
  /** Alternative text; '' means "not written yet" and is found by the checks. */
  readonly alt: string
}

// SVG is left out: it can carry scripts and outside references.
const imageAddress = /^data:image\/(png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/=]+$/

/** Whether an address may stand in a figure: an embedded raster image. */
export function isImageAddress(src: string): boolean {
  return imageAddress.test(src)
}

export const figureSpec: NodeSpec = {
  group: 'block',
  content: 'caption?',
  attrs: {
    id: blockIdAttr,
    src: {
      default: null,
      validate: (value: unknown) => {
        if (value !== null && !(typeof value === 'string' && isImageAddress(value)))
          throw new RangeError('A figure holds an image as PNG, JPEG, GIF, WebP or AVIF within the article, or none yet.')
      },
    },
    alt: { default: '', validate: 'string' },
  },
  isolating: true,
  parseDOM: [
    {
      tag: 'figure',
      getAttrs: (element): FigureAttrs => {
        const src = element.getAttribute('data-src')
        return {
          ...idFromDom(element),
          src: src !== null && isImageAddress(src) ? src : null,
          alt: element.getAttribute('data-alt') ?? '',
        }
      },
    },
  ],
  toDOM: (node) => ['figure', { ...idToDom(node), ...(node.attrs['src'] === null ? {} : { 'data-src': node.attrs['src'] }), 'data-alt': node.attrs['alt'] }, 0],
}

export function isFigure(node: Node): boolean {
  return node.type.name === 'figure'
}
