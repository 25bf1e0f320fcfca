import type { Node } from 'prosemirror-model'
import {
  isBulletList, isCallout, isCalloutKind, isCalloutTitle, isCaption, isFigure, isHeading, isKeyPoints, isOrderedList, isReferences, isResources, isSection, isTableWrap,
  type CalloutKind,
} from '../../schema/index.ts'
import { anchor, anchorOf } from './anchors.ts'
import { attribute, escapeHtml } from './escape.ts'
import { inlineHtml } from './inline-html.ts'
import type { RelatedTopics } from './related-topics.ts'
import { tableHtml } from './table-html.ts'

/** What is shown of a text that is not finished: readers of a proof are told, readers of a publication never see it. */
export const missing = {
  section: 'This section has no content yet.',
  heading: 'Heading without words',
  image: 'This figure has no image yet.',
} as const

export interface BodyOptions {
  readonly proof: boolean
  readonly topics: RelatedTopics
}

/** The document's blocks and sections; the title, h1, stands above them. */
export function bodyHtml(document: Node, options: BodyOptions): string {
  return containerHtml(document, 1, options)
}

function containerHtml(parent: Node, level: number, options: BodyOptions): string {
  const parts: string[] = []
  for (const child of parent.children) {
    if (isHeading(child)) continue
    const html = isSection(child) ? sectionHtml(child, level + 1, options) : blockHtml(child, options)
    if (html !== '') parts.push(html)
  }
  return parts.join('\n')
}

function sectionHtml(section: Node, level: number, options: BodyOptions): string {
  const heading = section.firstChild
  const words = heading !== null && isHeading(heading) ? inlineHtml(heading, options.topics) : ''
  // HTML ends at h6; the checks have told the author.
  const element = `h${Math.min(level, 6)}`
  const body = containerHtml(section, level, options)
  return [
    `<section id="${anchorOf(section)}">`,
    `<${element}>${words.trim() === '' ? gap(missing.heading) : words}</${element}>`,
    body === '' ? `<p>${gap(missing.section)}</p>` : body,
    '</section>',
  ].join('\n')
}

function blockHtml(block: Node, options: BodyOptions): string {
  const write = { inline: (node: Node) => inlineHtml(node, options.topics), blocks: (node: Node) => containerHtml(node, 1, options) }
  if (isBulletList(block)) return listHtml('ul', '', block, options)
  if (isOrderedList(block)) return listHtml('ol', attribute('start', block.attrs['start'] === 1 ? null : Number(block.attrs['start'])), block, options)
  if (isReferences(block)) return listHtml('ol', ' class="references"', block, options)
  if (isResources(block)) return listHtml('ul', ' class="resources"', block, options)
  if (isKeyPoints(block)) return keyPointsHtml(block, options)
  if (isTableWrap(block)) return tableHtml(block, write)
  if (isFigure(block)) return figureHtml(block, options)
  if (isCallout(block)) return calloutHtml(block, options)
  const words = write.inline(block)
  return words.trim() === '' ? '' : `<p>${words}</p>`
}

function listHtml(element: string, attributes: string, list: Node, options: BodyOptions): string {
  return `<${element}${attributes}>\n${list.children.map((item) => `<li>${itemHtml(item, options)}</li>`).join('\n')}\n</${element}>`
}

// A single paragraph needs no p of its own.
function itemHtml(item: Node, options: BodyOptions): string {
  const only = item.childCount === 1 ? item.firstChild : null
  return only !== null && only.isTextblock ? inlineHtml(only, options.topics) : containerHtml(item, 1, options)
}

function keyPointsHtml(block: Node, options: BodyOptions): string {
  const id = anchorOf(block)
  const label = anchor('label', id)
  return `<div class="key-points" id="${id}">\n<p class="label" id="${label}">Key points</p>\n${listHtml('ul', ` aria-labelledby="${label}"`, block, options)}\n</div>`
}

function figureHtml(figure: Node, options: BodyOptions): string {
  const caption = figure.children.find((child) => isCaption(child) && child.content.size > 0)
  const words = caption === undefined ? '' : `<figcaption>${inlineHtml(caption, options.topics)}</figcaption>`
  const { src, alt } = figure.attrs
  const image = typeof src === 'string' ? `<img${attribute('src', src)} alt="${escapeHtml(String(alt))}">` : options.proof ? `<p>${gap(missing.image)}</p>` : ''
  return image === '' && words === '' ? '' : `<figure id="${anchorOf(figure)}">\n${[image, words].filter((part) => part !== '').join('\n')}\n</figure>`
}

const calloutLabels: Readonly<Record<CalloutKind, string>> = { note: 'Note', warning: 'Warning', fact: 'Did you know?' }

function calloutHtml(callout: Node, options: BodyOptions): string {
  const id = anchorOf(callout)
  const label = anchor('label', id)
  const kind: CalloutKind = isCalloutKind(callout.attrs['kind']) ? callout.attrs['kind'] : 'note'
  const title = callout.children.find(isCalloutTitle)
  const own = title === undefined ? '' : inlineHtml(title, options.topics)
  // A warning says that it is one, in a word, whatever its title.
  const saysWarning = kind !== 'warning' || /warning/i.test(title?.textContent ?? '')
  const words = own.trim() === '' ? calloutLabels[kind] : saysWarning ? own : `${calloutLabels[kind]}: ${own}`
  const rest = callout.children.filter((child) => !isCalloutTitle(child)).map((child) => blockHtml(child, options))
  return `<div class="callout ${kind}" role="note" id="${id}" aria-labelledby="${label}">\n<p class="label" id="${label}">${words}</p>\n${rest.join('\n')}\n</div>`
}

function gap(words: string): string {
  return `<span class="missing">${words}</span>`
}
