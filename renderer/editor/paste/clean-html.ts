import { isImageAddress } from '../../../content/schema/index.ts'
import { liftWordLists } from './word-lists.ts'
import { nestHeadings } from './nest-headings.ts'

/** Makes HTML from elsewhere (Word, Google Docs, web pages) such that the schema reads all of its text and none of its looks. Works in place. */
export function cleanHtml(root: Element): void {
  root.querySelectorAll('script, style, link, meta, title, template, noscript, iframe, object, embed, svg, canvas, video, audio, form > button').forEach((element) => element.remove())
  liftWordLists(root)
  root.querySelectorAll('[style], font, o\\:p').forEach(keepMeaningOfStyle)
  root.querySelectorAll('figure').forEach(adoptFigure)
  root.querySelectorAll('img').forEach(adoptImage)
  root.querySelectorAll('table').forEach(liftTableCaption)
  root.querySelectorAll('p, li, h1, h2, h3, h4, h5, h6').forEach(dropIfBlank)
  nestHeadings(root)
}

// Google Docs wraps everything in <b style="font-weight:normal"> and writes real emphasis as styles.
function keepMeaningOfStyle(element: Element): void {
  const style = declarationsOf(element)
  const fontWeight = style.get('font-weight') ?? ''
  const fontStyle = style.get('font-style') ?? ''
  const verticalAlign = style.get('vertical-align') ?? ''
  const tag = element.localName
  element.removeAttribute('style')
  if (tag === 'o:p' || tag === 'font') return unwrap(element)
  if ((tag === 'b' || tag === 'strong') && (fontWeight === 'normal' || fontWeight === '400')) return unwrap(element)
  if ((tag === 'i' || tag === 'em') && fontStyle === 'normal') return unwrap(element)
  if (tag !== 'span') return
  if (fontWeight === 'bold' || Number(fontWeight) >= 600) wrapContent(element, 'strong')
  if (fontStyle === 'italic') wrapContent(element, 'em')
  if (verticalAlign === 'super') wrapContent(element, 'sup')
  if (verticalAlign === 'sub') wrapContent(element, 'sub')
}

// What is not within the article is not fetched: a picture from the web leaves its caption and its alternative text.
function adoptFigure(figure: Element): void {
  const image = figure.querySelector('img')
  if (image === null) return
  adoptInto(figure, image)
  image.remove()
}

function adoptImage(image: Element): void {
  if (!isImageAddress(image.getAttribute('src') ?? '')) return image.remove()
  const figure = image.ownerDocument.createElement('figure')
  adoptInto(figure, image)
  image.replaceWith(figure)
}

function adoptInto(figure: Element, image: Element): void {
  const src = image.getAttribute('src') ?? ''
  if (isImageAddress(src)) figure.setAttribute('data-src', src)
  figure.setAttribute('data-alt', image.getAttribute('alt') ?? '')
}

function liftTableCaption(table: Element): void {
  const caption = table.querySelector(':scope > caption')
  if (caption === null || table.parentElement?.dataset['kind'] === 'table') return
  const wrap = table.ownerDocument.createElement('div')
  wrap.setAttribute('data-kind', 'table')
  const line = table.ownerDocument.createElement('p')
  line.setAttribute('data-kind', 'caption')
  line.append(...caption.childNodes)
  caption.remove()
  table.replaceWith(wrap)
  wrap.append(line, table)
}

function dropIfBlank(element: Element): void {
  const blank = (element.textContent ?? '').replace(/[\s\u00A0\u200B\uFEFF]/g, '') === ''
  const keeps = element.querySelector('img, figure, table, ul, ol') !== null || element.closest('td, th') !== null
  if (blank && !keeps) element.remove()
}

function wrapContent(element: Element, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}

// Read by hand: under a strict CSP the browser may refuse to read style attributes.
function declarationsOf(element: Element): Map<string, string> {
  const declarations = new Map<string, string>()
  for (const part of (element.getAttribute('style') ?? '').split(';')) {
    const colon = part.indexOf(':')
    if (colon > 0) declarations.set(part.slice(0, colon).trim().toLowerCase(), part.slice(colon + 1).trim().toLowerCase())
  }
  return declarations
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}
