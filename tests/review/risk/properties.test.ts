import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clinicalRisks, riskKinds } from '../../../content/review/index.ts'
import { labelledPairs } from './labelled-pairs.ts'

// Words that the rules take apart, mixed with anything a keyboard or a paste can give.
const pieces = fc.oneof(
  fc.constantFrom(
    '5', 'mg', '½', '1,000', '≥', '<', '%', '/', '-', '–', 'not', 'no', 'more', 'than', 'every', 'between', 'and', 'a', 'week', 'May', '2021', 'q8h', '\n', '\t', '.', ';', '•', '(', "don't", 'twice', 'in', 'per', 'un', 'warfarin', 'left', 'half', 'million', '°C', 'constructor', '__proto__', '140/90', '//', '1/0', '9'.repeat(400),
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const passage = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' '))
const sample = fc.constantFrom(...labelledPairs.flatMap(([, before, after]) => [before, after]))

describe('any two strings', () => {
  test('get an answer, each reason a phrase and each kind a known one', () => {
    fc.assert(
      fc.property(fc.oneof(passage, sample), fc.oneof(passage, sample), (before, after) => {
        for (const { kind, reason } of clinicalRisks(before, after)) {
          expect(riskKinds).toContain(kind)
          expect(reason).toMatch(/\S/)
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('that are equal hold no risk', () => {
    fc.assert(fc.property(fc.oneof(passage, sample), (text) => {
      expect(clinicalRisks(text, text)).toEqual([])
    }))
  })

  test('that differ in blanks at their ends alone hold no risk', () => {
    fc.assert(fc.property(sample, (text) => {
      expect(clinicalRisks(text, `  ${text} `)).toEqual([])
    }))
  })
})

test('sentences may change places', () => {
  const sentences = labelledPairs.map(([, before]) => before).filter((text) => /^[A-Z][^.\n]{20,}\.$/.test(text))
  fc.assert(
    fc.property(fc.shuffledSubarray(sentences, { minLength: 2, maxLength: 6 }), (chosen) => {
      expect(clinicalRisks(chosen.join(' '), chosen.toReversed().join(' '))).toEqual([])
    }),
  )
})

test('a passage of a book’s length is answered', () => {
  const book = labelledPairs.map(([, before]) => before).join(' ').repeat(20)
  expect(clinicalRisks(book, book.replace('2.5 mg', '25 mg'))).toEqual([{ kind: 'dose', reason: 'dose: 2.5 mg → 25 mg' }])
  const endless = 'word '.repeat(20_000)
  expect(clinicalRisks(`${endless} take 5 mg`, `${endless} take 50 mg`)).toHaveLength(1)
})
