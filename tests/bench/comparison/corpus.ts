import { readFileSync } from 'node:fs'
import type { Chance } from '../../revisions/random-document.ts'
import { wordsOf, type Block, type Model, type Paragraph, type Section, type Word } from './model.ts'

const source = readFileSync(new URL('../../../content/bundled/mitral-regurgitation.txt', import.meta.url), 'utf8')
const sentences = source
  .split('\n')
  .filter((line) => line.length > 80 && !line.includes('read more'))
  .flatMap((line) => line.match(/[A-Z][^.]{30,260}\./g) ?? [])
  .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
const contentWords = [...new Set(sentences.flatMap((sentence) => sentence.match(/\b[a-z]{5,}\b/g) ?? []))]

/** Makes texts that read like the source but say something else: its sentences with half of their content words exchanged. */
export class Writer {
  private next = 1
  private readonly chance: Chance
  /** Words written from now on are new ones: they have no key. */
  inventing = false

  constructor(chance: Chance) {
    this.chance = chance
  }

  words(text: string): Word[] {
    return text.split(' ').filter((word) => word !== '').map((word) => ({ text: word, key: this.inventing ? 0 : this.next++, strong: false, href: null }))
  }

  sentence(): Word[] {
    // New sentences are put together from pieces of several, so that none is an old one with other words.
    if (this.inventing) return this.words(Array.from({ length: 3 }, () => this.piece()).join(' ').replace(/^./, (first) => first.toUpperCase()).replace(/[.,;]?$/, '.'))
    return this.words(this.chance.one(sentences).replace(/\b[a-z]{5,}\b/g, (word) => (this.chance.sometimes(0.5) ? this.chance.one(contentWords) : word)))
  }

  private piece(): string {
    const words = this.chance.one(sentences).replace(/[.,;]/g, '').replace(/\b[a-z]{5,}\b/g, (word) => (this.chance.sometimes(0.5) ? this.chance.one(contentWords) : word)).split(' ')
    const from = this.chance.below(Math.max(1, words.length - 4))
    return words.slice(from, from + 3 + this.chance.below(4)).join(' ')
  }

  word(): Word[] {
    return this.words(this.chance.one(contentWords))
  }

  paragraph(least: number, most: number): Paragraph {
    const count = least + this.chance.below(most - least + 1)
    return { kind: 'paragraph', words: Array.from({ length: count }, () => this.sentence()).flat() }
  }

  phrase(least: number, most: number): Word[] {
    const start = this.sentence().slice(0, least + this.chance.below(most - least + 1))
    return start.map((word) => ({ ...word, text: word.text.replace(/[.,;]$/, '') }))
  }

  cell(): Word[] {
    return this.chance.sometimes(0.2) ? this.words(this.chance.one(['Yes', 'No', 'Rare', 'None'])) : this.phrase(1, 4)
  }

  table(): Block {
    const columns = 3 + this.chance.below(3)
    const rows = 4 + this.chance.below(4)
    return { kind: 'table', rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => this.cell())) }
  }

  list(): Block {
    return { kind: 'list', ordered: this.chance.sometimes(0.3), items: Array.from({ length: 3 + this.chance.below(4) }, () => ({ kind: 'paragraph', words: this.phrase(2, 14) })) }
  }

  section(depth: number): Section {
    const topic = this.chance.one(contentWords)
    const blocks: Block[] = []
    const count = 3 + this.chance.below(3)
    for (let i = 0; i < count; i++) blocks.push(this.paragraph(1, 5))
    if (this.chance.sometimes(0.6)) blocks.splice(this.chance.below(blocks.length), 0, this.list())
    if (this.chance.sometimes(0.35)) blocks.push(this.table())
    if (this.chance.sometimes(0.2)) blocks.push({ kind: 'callout', warning: this.chance.sometimes(0.5), body: [this.paragraph(1, 2)] })
    // What every section of a manual says again, but for a word.
    if (this.chance.sometimes(0.5)) blocks.push({ kind: 'paragraph', words: this.words(`People who have ${topic} should see a doctor if symptoms get worse or do not go away after treatment.`) })
    if (this.chance.sometimes(0.3)) blocks.push({ kind: 'paragraph', words: this.words('The cause is not known.') })
    const heading = this.words(`${this.chance.one(['Causes', 'Symptoms', 'Diagnosis', 'Treatment', 'Prognosis'])} of ${topic}`)
    return { heading, blocks, sections: depth < 2 && this.chance.sometimes(0.25) ? [this.section(depth + 1)] : [] }
  }

  /** A document of about so many words. */
  model(words: number): Model {
    const model: Model = { lead: { heading: [], blocks: [this.list(), this.paragraph(2, 4), this.paragraph(2, 4)], sections: [] }, sections: [] }
    for (let count = wordsOf(model).length; count < words; ) {
      const section = this.section(1)
      model.sections.push(section)
      count += wordsOf({ lead: { heading: [], blocks: [], sections: [] }, sections: [section] }).length
    }
    return model
  }
}
