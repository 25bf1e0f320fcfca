import type { Node } from 'prosemirror-model'

const blockTags = /<\/?(?:p|li|ul|ol|h[1-6]|section|div|td|th|tr|thead|tbody|table|caption|figure|figcaption|header|article|main|nav|footer|br|dl|dt|dd)\b[^>]*>/g

/** The words of a page between `<main>` and `</main>` as a reader meets them; printed link addresses and the list of contents left out. */
export function wordsOfPage(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? ''
  return plain(
    main
      .replace(/<nav[\s\S]*?<\/nav>/, '')
      .replace(/<span class="address">[^<]*<\/span>/g, '')
      .replace(blockTags, ' ')
      .replace(/<[^>]*>/g, '')
      .replace(/&(lt|gt|quot|#39|amp);/g, (_whole, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '&'),
  )
}

/** Every textblock's words in reading order; empty ones left out. */
export function wordsOfDocument(document: Node): string[] {
  const passages: string[] = []
  document.descendants((node) => {
    if (!node.isTextblock) return true
    passages.push(plain(node.textBetween(0, node.content.size, ' ', ' ')))
    return false
  })
  return passages.filter((passage) => passage !== '')
}

/** Blanks as HTML shows them. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The first passage that is not found after the one before it; null when all are there in order. */
export function firstLost(passages: readonly string[], text: string): string | null {
  let at = 0
  for (const passage of passages) {
    const found = text.indexOf(passage, at)
    if (found === -1) return passage
    at = found + passage.length
  }
  return null
}
