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
    fill(inner, new view.CSSStyleSheet(), html)
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
function fill(inner: Document, sheet: CSSStyleSheet, html: string): void {
  const css = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text).join('\n')
  sheet.replaceSync(standards + css)
  const parsed = parse(html.replaceAll(/<style>[\s\S]*?<\/style>/g, ''))
  inner.adoptedStyleSheets = [sheet]
  inner.replaceChild(inner.adoptNode(parsed.documentElement), inner.documentElement)
}

/** Without scripts, handlers and `javascript:`, by the browser's own sanitizer; no Trusted Types policy is needed for it. */
function parse(html: string): Document {
  // Not yet in TypeScript's library.
  const parseHtml: unknown = Reflect.get(Document, 'parseHTML')
  const parsed: unknown = typeof parseHtml === 'function' ? parseHtml.call(Document, html, { sanitizer: { removeElements: ['script', 'meta', 'link', 'base'] } }) : null
  if (!(parsed instanceof Document)) throw new Error('This browser cannot show the preview: Document.parseHTML is missing. Export the file and open it instead.')
  return parsed
}
