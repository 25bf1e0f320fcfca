import type { FontFace } from './html-options.ts'

/** The names under which the page's style knows its faces. */
export const fontFamilies = { serif: 'Galley Serif', sans: 'Galley Sans' } as const

/**
 * The faces that a page needs, so that a file carries no more: those of which it has a character, in italics only where it
 * has them. Where several faces of one style have a character, the first is taken.
 */
export function facesFor(html: string, fonts: readonly FontFace[]): readonly FontFace[] {
  const upright = codePoints(html)
  const italic = codePoints([...html.matchAll(/<(em|h5|h6)>[\s\S]*?<\/\1>/g)].map(([part]) => part).join(''))
  const boldItalic = codePoints([...html.matchAll(/<(strong|h[2-6])>(?:(?!<\/\1>)[\s\S])*?<em>[\s\S]*?<\/\1>|<em>[^<]*<strong>[\s\S]*?<\/em>|<h[56]>[\s\S]*?<\/h[56]>/g)].map(([part]) => part).join(''))
  const needed = new Set<FontFace>()
  for (const style of new Set(fonts.map(styleOf))) {
    const faces = fonts.filter((face) => styleOf(face) === style)
    const points = faces[0]?.style === 'italic' ? (faces[0].weight >= 600 ? boldItalic : italic) : upright
    for (const point of points) {
      const face = faces.find(({ ranges }) => ranges.some(([first, last]) => point >= first && point <= last))
      if (face !== undefined) needed.add(face)
    }
  }
  return fonts.filter((face) => needed.has(face))
}

/** Rules that embed faces. Of several rules for one character browsers take the last, so the first choice comes last. */
export function fontRules(faces: readonly FontFace[]): string {
  return faces.toReversed().map(fontRule).join('\n')
}

function fontRule({ family, style, weight, ranges, base64 }: FontFace): string {
  const range = ranges.map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`).join(', ')
  return `@font-face { font-family: "${fontFamilies[family]}"; font-style: ${style}; font-weight: ${weight}; font-display: block; unicode-range: ${range}; src: url("data:font/woff2;base64,${base64.replace(/[^A-Za-z0-9+/=]/g, '')}") format("woff2"); }`
}

function styleOf({ family, style, weight }: FontFace): string {
  return `${family} ${style} ${weight}`
}

function codePoints(html: string): Set<number> {
  return new Set(Array.from(html.replace(/<[^>]*>/g, ''), (character) => character.codePointAt(0) ?? 0))
}
