import type { Author } from '../../../article/index.ts'
import { setChoice } from '../choices.ts'
import type { SourceLine } from '../lines.ts'
import { placeOf, type Reporter } from '../reporter.ts'
import { chapterTail } from './chapter.ts'
import { readPeople } from './people.ts'

export interface NamedAuthors {
  readonly authors: readonly Author[]
  readonly chapter: string | null
}

/** Reads groups of adjoining lines that name people, and the chapter that may be glued to their end. */
export function readAuthors(groups: readonly (readonly SourceLine[])[], reporter: Reporter): NamedAuthors {
  const authors: Author[] = []
  let chapter: string | null = null
  for (const group of groups) {
    const place = placeOf(group)
    let words = join(group)
    // Without a comma there is but a name, and nothing can be glued to it.
    const tail = words.includes(',') ? chapterTail(words) : null
    if (tail !== null && chapter === null) {
      chapter = tail.chapter
      words = tail.before
      if (tail.certain) reporter.read('chapter', place, `It belongs to the chapter "${chapter}".`, [setChoice('No chapter', { chapter: null })])
      else reporter.doubted('unknown-chapter', place, `"${chapter}" was taken as the chapter, though no chapter of that name is known.`, [setChoice('No chapter', { chapter: null })])
    }
    const people = readPeople(words)
    for (const author of people.authors) {
      authors.push(author)
      reporter.read('author', place, `Author: ${[author.name, author.degrees, author.affiliation].filter((part) => part !== '').join(', ')}.`)
    }
    if (people.doubtful || people.authors.length + people.reviewers.length === 0) reporter.doubted('uncertain-author', place, `Who the authors are is not sure in "${words}".`)
    for (const words of people.remarks) reporter.doubted('uncertain-author', place, `"${words}" stands among the authors, names none and was left out.`)
    for (const reviewer of people.reviewers) {
      const asAuthors = readPeople(reviewer).authors
      reporter.doubted('reviewer-not-author', place, `"${reviewer}" reviewed the page and was not taken as an author.`, [
        setChoice('Add to the authors', { authors: [...authors, ...asAuthors] }),
      ])
    }
  }
  return { authors, chapter }
}

// A comma or semicolon at the start of a line is where the line was torn.
function join(group: readonly SourceLine[]): string {
  return unglued(group.map((line) => line.text).join(' ')).replace(/ ([,;])/g, '$1').replace(/^[,;]\s*/, '')
}

/** "ByJane Doe" is what a page's copy makes of "By" in a box of its own; "Byron" is a name. */
export function unglued(text: string): string {
  return text.replace(/(^|[\s|])(By|BY)(?=\p{Lu}\p{Ll})/gu, '$1By ')
}
