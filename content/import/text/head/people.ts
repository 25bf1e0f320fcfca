import type { Author } from '../../../article/index.ts'
import { degreeNames, degreesThatAreStates, institutionWord, nameSuffixes } from '../data/people.ts'
import { singleBlanks } from '../lines.ts'

export interface People {
  readonly authors: readonly Author[]
  /** What follows "Reviewed by": reviewers are no authors. */
  readonly reviewers: readonly string[]
  /** Sentences after the names, which name nobody. */
  readonly remarks: readonly string[]
  /** Whether the words could be parted otherwise. */
  readonly doubtful: boolean
}

const rolePhrase = /(?:^|[\s|;.])((?:also |medically |clinically |peer[ -])?reviewed by|edited by|fact[ -]checked by|written by|updated by|authored by|authors?:|review provided by|by)(?=[\s:])\s*:?\s*/gi

// A point that ends a sentence, with another after it: "…, NY. Content was checked"; after "St." a name goes on.
const remark = /(?<=\p{L}{2})\.\s+(?=\p{Lu}\p{Ll}+ (?!(?:of|and|de|van|von|la) )\p{Ll})/u

/** Reads the words that name authors, torn lines already joined. */
export function readPeople(text: string): People {
  const authors: Author[] = []
  const reviewers: string[] = []
  const remarks: string[] = []
  let doubtful = false
  for (const { reviewing, words: all } of roles(text)) {
    if (all === '') continue
    const end = all.search(remark)
    const words = end === -1 || reviewing ? all : all.slice(0, end)
    if (words !== all) remarks.push(all.slice(end + 1).trim())
    if (reviewing) {
      reviewers.push(words)
      continue
    }
    for (const part of words.split(/\s*[;|•]\s*/)) {
      const cleaned = part.replace(/^[,\s]+|[,\s.]+$/g, '').replace(/^(?:and|&)\s+/, '')
      if (cleaned === '') continue
      const read = readPart(cleaned)
      const last = authors.at(-1)
      // A second affiliation of one author is parted from the first by a semicolon too.
      if (read.length === 1 && last !== undefined && read[0]?.degrees === '' && institutionWord.test(cleaned)) {
        authors[authors.length - 1] = { ...last, affiliation: last.affiliation === '' ? cleaned : `${last.affiliation}; ${cleaned}` }
        continue
      }
      for (const author of read) {
        if (!isPersonName(author.name)) doubtful = true
        authors.push(author)
      }
    }
  }
  return { authors, reviewers, remarks, doubtful }
}

function roles(text: string): { reviewing: boolean; words: string }[] {
  const found: { reviewing: boolean; words: string }[] = []
  let reviewing = false
  let start = 0
  for (const match of text.matchAll(rolePhrase)) {
    const phrase = (match[1] ?? '').toLowerCase()
    // "by" within a text is a word like others.
    if (phrase === 'by' && match.index > 0 && !/[|;.]\s*$/.test(text.slice(0, match.index + 1))) continue
    found.push({ reviewing, words: text.slice(start, match.index).replace(/[\s|;,]+$/, '') })
    reviewing = /review|check|edit/.test(phrase)
    start = match.index + match[0].length
  }
  found.push({ reviewing, words: text.slice(start).trim() })
  return found
}

function readPart(part: string): Author[] {
  const tokens = part.split(',').map(singleBlanks).flatMap(partedPeople).filter((token) => token !== '')
  const authors: Author[] = []
  let name = ''
  let degrees: string[] = []
  let affiliation: string[] = []
  const finish = (): void => {
    if (name !== '') authors.push({ name, degrees: degrees.join(', '), affiliation: affiliation.join(', '), disclosure: '' })
    name = ''
    degrees = []
    affiliation = []
  }
  tokens.forEach((raw, i) => {
    const token = name === '' ? raw : raw.replace(/^(?:and|&) /, '')
    const next = tokens[i + 1]
    if (name === '') {
      const split = splitDegrees(token)
      const [first, ...others] = split.degrees.length === 0 ? coauthors(split.name) : [split.name]
      for (const other of [first, ...others]) {
        finish()
        name = other ?? ''
      }
      degrees.push(...split.degrees)
    } else if (affiliation.length === 0 && degrees.length === 0 && nameSuffixes.has(token.toLowerCase())) name = `${name}, ${token}`
    else if (affiliation.length === 0 && isDegree(token)) degrees.push(token)
    else if (startsAuthor(token, next, i + 2 >= tokens.length, affiliation.length > 0)) {
      finish()
      const split = splitDegrees(token)
      name = split.name
      degrees.push(...split.degrees)
    } else affiliation.push(token)
  })
  finish()
  return authors
}

// "FRCP and Bo Chen": the last degree of one, the name of the next.
function partedPeople(token: string): string[] {
  const match = /^(\S+(?: \S+){0,3}) (?:and|&) (.+)$/.exec(token)
  return match !== null && isDegree(match[1] ?? '') && isPersonName(splitDegrees(match[2] ?? '').name) ? [match[1] ?? '', match[2] ?? ''] : [token]
}

function startsAuthor(token: string, next: string | undefined, nextIsLast: boolean, afterAffiliation: boolean): boolean {
  const split = splitDegrees(token)
  if (split.degrees.length > 0) return isPersonName(split.name) && !institutionWord.test(split.name)
  if (!isPersonName(token) || next === undefined || !isDegree(next)) return false
  // "…, Silver Spring, MD" is a town in Maryland.
  return !(afterAffiliation && nextIsLast && degreesThatAreStates.has(plainDegree(next)))
}

// "Jane Doe and John Roe", with no degrees to part them.
function coauthors(name: string): string[] {
  const names = name.split(/ (?:and|&) /)
  return names.length > 1 && names.every(isPersonName) ? names : [name]
}

/** Whether words read as a person's name: two to five capitalised words, none of an institution. */
export function isPersonName(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || words.length > 6 || institutionWord.test(text) || /\d/.test(text)) return false
  return words.every((word) => /^[\p{Lu}"'“‘(]/u.test(word) || /^(?:van|von|der|den|de|la|le|di|da|del|dos|bin|al|el|ter|y)$/.test(word)) && /^\p{Lu}/u.test(text)
}

function plainDegree(token: string): string {
  return token.replace(/\([^)]*\)/g, '').replace(/[.\s]/g, '').toUpperCase()
}

/** Whether a token is one degree or membership, or several parted by blanks. */
export function isDegree(token: string): boolean {
  // "Do" and "Ms" in small letters are words.
  if ((token.match(/\p{Lu}/gu) ?? []).length < 2) return false
  if (degreeNames.has(plainDegree(token))) return true
  const words = token.replace(/\([^)]*\)/g, '').split(/[\s/]+/).filter((word) => word !== '')
  return words.length > 0 && words.every((word) => degreeNames.has(plainDegree(word)) || /^F[A-Z]{3,7}$/.test(word.replace(/\./g, '')) || /^MRC[A-Z]{1,5}$/.test(word))
}

function splitDegrees(token: string): { name: string; degrees: string[] } {
  const words = token.split(' ')
  let end = words.length
  while (end > 1 && isDegree(words[end - 1] ?? '')) end--
  return end >= 2 ? { name: words.slice(0, end).join(' '), degrees: words.slice(end) } : { name: token, degrees: [] }
}

/** Whether a text holds a name with a degree after it, as author lines do. */
export function namesAuthor(text: string): boolean {
  const tokens = text.split(/[,;]/).map((token) => token.trim())
  return tokens.some((token, i) => i > 0 && isDegree(token.split(' ').slice(0, 1).join(' ')) && (tokens[i - 1] ?? '').split(' ').length <= 8)
}
