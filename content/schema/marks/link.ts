import type { Mark, MarkSpec } from 'prosemirror-model'

export interface LinkAttrs {
  /** `https:`, `http:` or `mailto:`; nothing else is ever followed. */
  readonly href: string
  readonly title: string | null
}

const linkAddress = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)[^\s]*$/i

/** Whether an address may stand behind a link. */
export function isLinkAddress(href: string): boolean {
  return linkAddress.test(href)
}

/** A link to a page outside the library; a link to a topic is a cross reference. */
export const linkSpec: MarkSpec = {
  attrs: {
    href: {
      validate: (value: unknown) => {
        if (typeof value !== 'string' || !isLinkAddress(value))
          throw new RangeError(`A link leads to an https:, http: or mailto: address; "${String(value)}" is none.`)
      },
    },
    title: { default: null, validate: 'string|null' },
  },
  inclusive: false,
  excludes: 'link crossReference',
  parseDOM: [
    {
      tag: 'a[href]',
      getAttrs: (element): LinkAttrs | false => {
        const href = element.getAttribute('href') ?? ''
        return isLinkAddress(href) ? { href, title: element.getAttribute('title') } : false
      },
    },
  ],
  toDOM: (mark) => ['a', { href: mark.attrs['href'], rel: 'noopener', ...(mark.attrs['title'] === null ? {} : { title: mark.attrs['title'] }) }, 0],
}

export function isLink(mark: Mark): boolean {
  return mark.type.name === 'link'
}
