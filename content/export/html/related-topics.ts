import type { Mark } from 'prosemirror-model'
import { attribute, encodeAddress, escapeHtml } from './escape.ts'
import type { ReferenceWriter } from './inline-html.ts'

/** Where a resolved reference leads: an address beside the exported file, or null when that topic is not published. */
export type TopicAddress = (targetId: string) => string | null

interface RelatedTopic {
  readonly anchor: string
  readonly target: string
  readonly blurb: string | null
  readonly href: string | null
  /** The article's own words at each place. */
  readonly mentions: { readonly anchor: string; readonly words: string }[]
}

/** Collects the references of an article while it is written, for the list at its end. */
export class RelatedTopics implements ReferenceWriter {
  readonly printsAddresses = true
  readonly #topics = new Map<string, RelatedTopic>()
  readonly #address: TopicAddress
  #mentions = 0

  constructor(address: TopicAddress) {
    this.#address = address
  }

  /** Notes a reference and makes its words a link: to the topic's page if it has one, else to the list. */
  wrap(mark: Mark, words: string, html: string): string {
    const topic = this.#topic(mark)
    const anchor = `ref-${++this.#mentions}`
    topic.mentions.push({ anchor, words })
    return `<a class="topic"${attribute('href', topic.href ?? `#${topic.anchor}`)} id="${anchor}">${html}</a>`
  }

  /** Addresses of topics that have a page. */
  get addresses(): readonly string[] {
    return [...this.#topics.values()].flatMap(({ href }) => href ?? [])
  }

  /** "Related topics": every topic once, numbered, with its preview and the way back. '' when there are none. */
  html(): string {
    if (this.#topics.size === 0) return ''
    const items = [...this.#topics.values()].map((topic) => {
      const name = topic.href === null ? `<cite>${escapeHtml(topic.target)}</cite>` : `<a${attribute('href', topic.href)}><cite>${escapeHtml(topic.target)}</cite></a>`
      const back = topic.mentions.map(({ anchor, words }) => `<a href="#${anchor}">“${escapeHtml(words.trim())}”</a>`).join(', ')
      const blurb = topic.blurb === null ? '' : `\n<p class="blurb">${escapeHtml(finished(topic.blurb))}</p>`
      return `<li id="${topic.anchor}">\n<p class="target">${name} <span class="mentions">at ${back}</span></p>${blurb}\n</li>`
    })
    return `<section class="related" id="related-topics">\n<h2>Related topics</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</section>\n`
  }

  #topic(mark: Mark): RelatedTopic {
    const { target, targetId, blurb } = mark.attrs
    const key = JSON.stringify([target, targetId, blurb])
    const known = this.#topics.get(key)
    if (known !== undefined) return known
    const topic: RelatedTopic = {
      anchor: `topic-${this.#topics.size + 1}`,
      target: String(target).trim() || 'Unnamed topic',
      blurb: typeof blurb === 'string' && blurb.trim() !== '' ? blurb : null,
      href: typeof targetId === 'string' ? safeAddress(this.#address(targetId)) : null,
      mentions: [],
    }
    this.#topics.set(key, topic)
    return topic
  }
}

// A neighbour file or a page of the publisher; never a scheme that does something.
function safeAddress(href: string | null): string | null {
  if (href === null || href === '') return null
  return /^https:\/\//i.test(href) || !/^[\s\p{Cc}]*(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(href) ? encodeAddress(href) : null
}

// Previews are cut off in the middle of a sentence: say so.
function finished(blurb: string): string {
  const text = blurb.trim().replace(/(?:\.{3}|…)$/, '').trimEnd()
  return /[.!?]["”’)]?$/.test(text) ? text : `${text} …`
}
