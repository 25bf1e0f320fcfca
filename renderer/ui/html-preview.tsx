import { useEffect, useRef } from 'react'
import styles from './html-preview.module.css'

// The frame has no doctype; these are the quirks that would show.
const standards = 'table { font: inherit; color: inherit; white-space: inherit; }'

/**
 * A whole HTML file as its readers will see it. The frame runs no script, loads nothing and leads nowhere:
 * links within the page scroll, others are handed to `onLink`.
 */
export function HtmlPreview({ html, title, onLink }: { readonly html: string; readonly title: string; readonly onLink: (url: string) => void }) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const inner = frame.current?.contentDocument
    const view = inner?.defaultView
    if (!inner || !view) return undefined
    const scrolled = view.scrollY
    fill(inner, view, html)
    view.scrollTo(0, scrolled)
    const onClick = (event: Event): void => {
      // What the page parsed and what the frame made are elements of two worlds.
      const link = event.composedPath().find((one): one is Element => (one instanceof Element || one instanceof view.Element) && one.matches('a[href]'))
      if (link === undefined) return
      event.preventDefault()
      const href = link.getAttribute('href') ?? ''
      if (href.startsWith('#')) inner.getElementById(decodeURIComponent(href.slice(1)))?.scrollIntoView()
      else onLink(href)
    }
    inner.addEventListener('click', onClick)
    return () => inner.removeEventListener('click', onClick)
  }, [html, onLink])
  return <iframe ref={frame} sandbox="allow-same-origin" title={title} className={styles.frame} />
}

/** Puts a file's elements into the frame's document, and its style as a sheet: the page's CSP admits no `<style>`. */
function fill(inner: Document, view: Window & typeof globalThis, html: string): void {
  const sheet = new view.CSSStyleSheet()
  const css = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text).join('\n')
  sheet.replaceSync(standards + css)
  const parsed = parse(html.replaceAll(/<style>[\s\S]*?<\/style>/g, ''))
  inner.fonts.clear()
  for (const face of takeFaces(sheet, view)) inner.fonts.add(face)
  inner.adoptedStyleSheets = [sheet]
  inner.replaceChild(inner.adoptNode(parsed.documentElement), inner.documentElement)
}

/** The faces that a file embeds, made from their bytes: the page's CSP admits fonts of its own files only, and so it stays. */
function takeFaces(sheet: CSSStyleSheet, view: Window & typeof globalThis): FontFace[] {
  const faces: FontFace[] = []
  for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
    const rule = sheet.cssRules.item(index)
    if (!(rule instanceof view.CSSFontFaceRule)) continue
    const property = (name: string): string => rule.style.getPropertyValue(name)
    const base64 = /base64,([A-Za-z0-9+/=]+)/.exec(property('src'))?.[1]
    sheet.deleteRule(index)
    if (base64 === undefined) continue
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    faces.push(new view.FontFace(property('font-family').replaceAll('"', ''), bytes, { style: property('font-style'), weight: property('font-weight'), unicodeRange: property('unicode-range') }))
  }
  return faces
}

/** Without scripts, handlers and `javascript:`, by the browser's own sanitizer; no Trusted Types policy is needed for it. */
function parse(html: string): Document {
  // Not yet in TypeScript's library.
  const parseHtml: unknown = Reflect.get(Document, 'parseHTML')
  const parsed: unknown = typeof parseHtml === 'function' ? parseHtml.call(Document, html, { sanitizer: { removeElements: ['script', 'meta', 'link', 'base'] } }) : null
  if (!(parsed instanceof Document)) throw new Error('This browser cannot show the preview: Document.parseHTML is missing. Export the file and open it instead.')
  return parsed
}
