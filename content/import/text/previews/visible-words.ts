import { agreeingWords } from './find-target.ts'
import { isCapital, isFunctionWord, isParticiple, endsPhrase, type Word } from './words.ts'

/** The words of the sentence that a reference takes, as indexes of words. */
export interface VisibleWords {
  readonly from: number
  /** Whether they agree with the target, so that nothing had to be guessed. */
  readonly certain: boolean
}

// Longer noun phrases are mostly two things.
const mostGuessedWords = 3

/**
 * The visible words before a target. Where they agree with its words, exactly those; otherwise the noun phrase back to
 * the nearest function word, punctuation or participle.
 */
export function visibleWords(words: readonly Word[], target: number, title: readonly Word[]): VisibleWords {
  const agreeing = agreeingWords(words, target, title)
  const phrase = nounPhrase(words, target)
  if (agreeing === 0) return { from: phrase, certain: false }
  // "kidney stones" over "Stones in the Urinary Tract": the one word agrees, but the phrase may be meant.
  const whole = title.filter((word) => !isFunctionWord(word.bare) && word.bare !== 'overview' && !/^\(.*\)$/.test(word.text)).length
  return { from: target - agreeing, certain: agreeing > 1 || agreeing >= whole || target - phrase <= agreeing }
}

function nounPhrase(words: readonly Word[], target: number): number {
  let from = target - 1
  while (from > 0 && target - from < mostGuessedWords) {
    const current = words[from]
    const before = words[from - 1]
    if (current === undefined || before === undefined || /^[("“‘[—–]/.test(current.text)) break
    if (before.bare === '' || endsPhrase(before.text) || (isFunctionWord(before.bare) && !isName(words, from - 1)) || isParticiple(before.bare)) break
    from--
  }
  return from
}

// "Down syndrome": a capital within a sentence makes a name of a small word.
function isName(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  return word !== undefined && before !== undefined && isCapital(word.text) && !/[.?!:]["'”’)]*$/.test(before.text)
}
