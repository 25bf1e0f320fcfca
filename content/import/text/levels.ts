import type { Block } from './block.ts'
import { headingChoice } from './choices.ts'
import { referenceNames } from './data/headings.ts'
import { isAbout, namesTopic, numberedLevel, sectionTopic, type HeadingShape } from './heading-shape.ts'
import { linesOf, type Passage } from './passage.ts'
import { placeOf, type Reporter } from './reporter.ts'

/** Guesses how deep headings lie, of which plain text says nothing. */
export class Levels {
  readonly #titles: readonly string[]
  readonly #reporter: Reporter
  /** Whether the page has headings by which topic pages order their text. */
  readonly #hasSections: boolean
  readonly #sectionsInTitleCase: boolean
  readonly #sectionsInCapitals: boolean
  /** Whether questions stand right under such headings, and so divide them. */
  readonly #questionsDivide: boolean
  #level = 0
  #section = ''
  #currentIsAbout = false

  constructor(shapes: readonly { readonly text: string; readonly shape: HeadingShape }[], titles: readonly string[], reporter: Reporter) {
    this.#titles = titles
    this.#reporter = reporter
    const sections = shapes.filter(({ shape }) => shape === 'section').map(({ text }) => text)
    // One such name among many headings may stand there by chance.
    const headings = shapes.filter(({ shape }) => shape !== 'none' && shape !== 'introduction' && shape !== 'phrase').length
    this.#hasSections = sections.length >= 2 || (sections.length === 1 && headings <= 3)
    this.#questionsDivide = shapes.some(({ shape, text }, i) => shape === 'question' && text.endsWith('?') && shapes[i - 1]?.shape === 'section')
    const many = sections.filter((text) => text.includes(' '))
    this.#sectionsInTitleCase = many.filter((text) => /\s\p{Lu}\p{Ll}/u.test(text)).length * 2 > many.length
    this.#sectionsInCapitals = sections.length > 0 && sections.every((text) => text === text.toUpperCase())
  }

  entered(text: string, level: number): void {
    this.#level = level
    if (level === 1) this.#section = text
    if (level === 1) this.#currentIsAbout = isAbout(sectionTopic(text).topic, this.#titles)
  }

  /** Of a heading such as "Treatment" or "Treatment of …": under the title, unless it is about a part of it. */
  ofSection(passage: Passage): number {
    const { topic } = sectionTopic(passage.text)
    // "Treatment references" stand at the end of the treatment.
    const first = (text: string): string => text.toLowerCase().split(' ')[0] ?? ''
    if (referenceNames.test(passage.text) && passage.text.includes(' ')) return this.#level > 0 && first(passage.text) === first(this.#section) ? 2 : 1
    // Sites that capitalise sections write what is under them in small letters.
    if (this.#level > 0 && this.#sectionsInTitleCase && /^\p{Lu}/u.test(passage.text) && /\s\p{Ll}{4,}/u.test(passage.text) && !/\s\p{Lu}\p{Ll}/u.test(passage.text)) {
      this.#doubt(passage, 2, 1)
      return 2
    }
    // "Treatment of … with Drugs" right in "Treatment of …" is a part of it.
    if (this.#level > 0 && passage.text.toLowerCase().startsWith(`${this.#section.toLowerCase()} `)) {
      this.#doubt(passage, 2, 1)
      return 2
    }
    if (topic === '' || this.#level === 0 || !this.#currentIsAbout || isAbout(topic, this.#titles)) return 1
    this.#doubt(passage, 2, 1)
    return 2
  }

  /** Of any other heading: under the section it stands in, if the page has such. */
  ofOther(passage: Passage, shape: HeadingShape, before: Block | undefined): number {
    const numbered = numberedLevel(passage.text)
    if (numbered !== null && passage.text.includes('.')) return numbered
    if (!this.#hasSections || this.#level === 0) return 1
    if (shape === 'question') {
      if (!this.#questionsDivide || !passage.text.endsWith('?')) return 1
      this.#doubt(passage, 2, 1)
      return 2
    }
    const { text } = passage
    const capitals = text === text.toUpperCase()
    if (capitals && this.#sectionsInCapitals) return 1
    const sameCase = this.#sectionsInTitleCase === (shape === 'title')
    if (shape === 'title' && sameCase && namesTopic(text, this.#titles)) return 1
    // Right under a heading it divides that one's section further.
    const level = before?.kind === 'heading' ? Math.min(6, before.level + 1) : Math.max(2, Math.min(this.#level, 3))
    // That a phrase is a heading at all is doubted already.
    if (shape !== 'phrase') this.#doubt(passage, level, 1)
    return level
  }

  #doubt(passage: Passage, level: number, other: number): void {
    const line = passage.parts[0]?.line.number ?? 0
    this.#reporter.doubted('uncertain-level', placeOf(linesOf(passage)), `"${passage.text}" was taken as a heading of level ${level}; plain text does not show how deep it lies.`, [headingChoice(line, other), headingChoice(line, level + 1)])
  }
}
