const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

/** What the links of an exported page say, by `href`: of several links to one place the first; the address itself for one that the page does not have. */
export function linkWords(html: string): (href: string) => string {
  const words = new Map<string, string>()
  for (const [, href, content] of html.matchAll(/<a [^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)) {
    const address = unescape(href ?? '')
    const text = unescape((content ?? '').replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ').trim()
    if (text !== '' && !words.has(address)) words.set(address, text)
  }
  return (href) => words.get(href) ?? words.get(decode(href)) ?? href
}

function unescape(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_whole, name: string) => entities[name] ?? '')
}

// Chromium percent-encodes what the page wrote in other letters.
function decode(href: string): string {
  try {
    return decodeURI(href)
  } catch {
    return href
  }
}
