import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { InspectJson } from '../../content/import/index.ts'
import { read } from './read.ts'

const bundled = (name: string): string => readFileSync(new URL(`../../content/bundled/${name}`, import.meta.url), 'utf8')
const source = bundled('mitral-regurgitation.txt')
const article = (inspected: InspectJson): unknown => {
  const { title, synonyms, authors, chapter, lastFullReview, contentLastModified, sections, crossReferences } = inspected
  return { title, synonyms, authors, chapter, lastFullReview, contentLastModified, sections, crossReferences }
}
const expected = article(read(source))
const references = read(source).crossReferences

/** Breaks lines as mail programs do; items hang. */
function wrapped(text: string, width: number): string {
  return text.split('\n').flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? ''
    const broken: string[] = []
    let current = ''
    for (const word of line.trim().split(' ')) {
      const before = broken.length === 0 ? indent : indent === '' ? '' : `${indent}  `
      if (current === '') current = before + word
      else if (current.length + 1 + word.length <= width) current += ` ${word}`
      else {
        broken.push(current)
        current = (indent === '' ? '' : `${indent}  `) + word
      }
    }
    return [...broken, current]
  }).join('\n')
}

/** Puts the words, title and blurb of each preview on lines of their own, as some browsers copy links. */
function tornAtLinks(text: string, separator: string): string {
  let torn = text
  for (const { text: words, target, blurb } of references) {
    torn = torn.replaceAll(`${words} ${target} ${blurb}... read more `, `${separator}${words}${separator}${target}${separator}${blurb}... read more${separator}`)
  }
  return torn.replaceAll('\n ', '\n').replaceAll(' \n', '\n')
}

test.each<[string, (text: string) => string]>([
  ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['no-break blanks', (text) => text.replaceAll(' ', '\u00a0')],
  ['zero-width blanks', (text) => text.replaceAll(/([a-z])([a-z]) /g, '$1\u200b$2 ')],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['the ellipsis as one character', (text) => text.replaceAll('... read more', '… read more')],
  ['"Read more" in capitals', (text) => text.replaceAll('read more', 'Read More')],
  ['dashes for bullets', (text) => text.replaceAll('•', '-')],
  ['asterisks for bullets', (text) => text.replaceAll('•', '*')],
  ['bullets on lines of their own', (text) => text.replaceAll('  • ', '  •\n')],
  ['tabs around bullets', (text) => text.replaceAll('  • ', '\t•\t')],
  ['no indentation', (text) => text.replaceAll(/^ +/gm, '')],
  ['blanks at line ends', (text) => text.replaceAll('\n', '   \n')],
  ['no blank lines', (text) => text.replaceAll(/\n\n+/g, '\n')],
  ['twice the blank lines', (text) => text.replaceAll('\n', '\n\n')],
  ['lines of 80 columns', (text) => wrapped(text, 80)],
  ['lines of 72 columns', (text) => wrapped(text, 72)],
  ['lines of 76 columns and no blank lines', (text) => wrapped(text, 76).replaceAll(/\n\n+/g, '\n')],
  ['links on lines of their own', (text) => tornAtLinks(text, '\n')],
  ['links between blank lines', (text) => tornAtLinks(text, '\n\n')],
  ['no repeated titles', (text) => text.replaceAll(/read more (?:Heart Failure \(HF\)|Mitral Valve Prolapse \(MVP\)|Overview of Cardiomyopathy|Rheumatic Fever|Echocardiography and Other Ultrasound Procedures)/g, 'read more')],
])('the bundled page is the same article with %s', (_name, change) => {
  const changed = change(source)
  expect(changed).not.toBe(source)
  expect(article(read(changed))).toEqual(expected)
})
