/** Two versions without the sentences that both have, and those sentences. */
export interface Differing {
  readonly before: string
  readonly after: string
  readonly shared: readonly string[]
}

const sentencePattern = /[^\n]*?(?:[.!?]["”’)\]]*(?=\s+[\p{Lu}\d•"“(])|\n|$)/gu

// A short one may be an abbreviation, a heading or a cell, whose neighbours give it its meaning.
const shortest = 25

/** Takes out what stands in both versions letter for letter, so that a long paragraph costs what was changed in it. */
export function withoutSharedSentences(before: string, after: string): Differing {
  const [a, b] = [sentencesOf(before), sentencesOf(after)]
  const counts = new Map<string, number>()
  for (const sentence of b) if (isWhole(sentence)) counts.set(sentence.trim(), (counts.get(sentence.trim()) ?? 0) + 1)
  const shared: string[] = []
  const restOfA = a.filter((sentence) => {
    const text = sentence.trim()
    const count = counts.get(text) ?? 0
    if (count === 0) return true
    counts.set(text, count - 1)
    shared.push(text)
    return false
  })
  if (shared.length === 0) return { before, after, shared }
  const taken = new Map<string, number>()
  for (const text of shared) taken.set(text, (taken.get(text) ?? 0) + 1)
  const restOfB = b.filter((sentence) => {
    const text = sentence.trim()
    const count = taken.get(text) ?? 0
    if (count === 0) return true
    taken.set(text, count - 1)
    return false
  })
  return { before: restOfA.join(''), after: restOfB.join(''), shared }
}

function sentencesOf(text: string): string[] {
  return text.match(sentencePattern) ?? []
}

function isWhole(sentence: string): boolean {
  const text = sentence.trim()
  return text.length >= shortest && /[.!?]["”’)\]]*$/.test(text)
}
