// Characters that no HTML file may hold: controls, noncharacters, halves of surrogate pairs.
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}/gu
const loneSurrogate = /\p{Surrogate}/gu

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand in HTML, between tags and in quoted attributes. Characters that HTML forbids are left out. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** JSON as it may stand in a script element: nothing in it can end the element or open a comment. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'string' ? printable(item) : item), 2)
    .replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A CSS string, quotes included: nothing in it can end the string, the rule or the style element. */
export function cssString(text: string): string {
  const safe = printable(text).replace(/[\r\n\t]+/g, ' ').replace(/[^\p{L}\p{N} .,:;|()–—-]/gu, (character) => `\\${(character.codePointAt(0) ?? 0x20).toString(16)} `)
  return `"${safe}"`
}

/** An attribute with its leading blank, or nothing for null. */
export function attribute(name: string, value: string | number | null): string {
  return value === null ? '' : ` ${name}="${escapeHtml(String(value))}"`
}

/** An address in which what addresses may not hold is percent-encoded; what is encoded already stays. */
export function encodeAddress(href: string): string {
  return printable(href).replace(/[^\p{L}\p{N}\-._~:/?#@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character)).replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
}

function printable(text: string): string {
  return text.replace(forbidden, '').replace(loneSurrogate, '\ufffd')
}
