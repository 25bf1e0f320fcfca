import type { Mark, MarkSpec } from 'prosemirror-model'

export interface CrossReferenceAttrs {
  /** Title of the topic or section meant, as the source names it. */
  readonly target: string
  /** Id of the topic in the library, once somebody has resolved it; null before. */
  readonly targetId: string | null
  /** The preview text that the source shows of the target; null where it shows none. */
  readonly blurb: string | null
}

/** Words that lead to another topic. A mark, so that the sentence keeps its own words exactly. */
export const crossReferenceSpec: MarkSpec = {
  attrs: {
    target: { validate: 'string' },
    targetId: { default: null, validate: 'string|null' },
    blurb: { default: null, validate: 'string|null' },
  },
  inclusive: false,
  excludes: 'crossReference link',
  parseDOM: [
    {
      tag: 'span[data-target]',
      getAttrs: (element): CrossReferenceAttrs => ({
        target: element.getAttribute('data-target') ?? '',
        targetId: element.getAttribute('data-target-id'),
        blurb: element.getAttribute('data-blurb'),
      }),
    },
  ],
  toDOM: (mark) => {
    const { target, targetId, blurb } = mark.attrs
    return ['span', { 'data-target': target, ...(targetId === null ? {} : { 'data-target-id': targetId }), ...(blurb === null ? {} : { 'data-blurb': blurb }) }, 0]
  },
}

export function isCrossReference(mark: Mark): boolean {
  return mark.type.name === 'crossReference'
}
