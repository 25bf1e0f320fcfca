import { describe, expect, test } from 'vitest'
import { freshPairs } from './fresh-pairs.ts'
import { labelledPairs } from './labelled-pairs.ts'
import { outsidePairs } from './outside-pairs.ts'
import { heldOut, riskFigures, tuned } from './risk-figures.ts'
import { secondFreshPairs } from './second-fresh-pairs.ts'
import { thirdFreshPairs } from './third-fresh-pairs.ts'
import { tuningHarmless } from './tuning-harmless.ts'
import { tuningRisks } from './tuning-risks.ts'

const tuning = [...tuningRisks, ...tuningHarmless]

const sets = [
  ['tuned on', tuned(labelledPairs)],
  ['held out', heldOut(labelledPairs)],
  ['fresh', freshPairs],
  ['fresh again', secondFreshPairs],
  ['fresh a third time', thirdFreshPairs],
  ['outside', outsidePairs],
  ['short and long', tuning],
  ['all', [...labelledPairs, ...freshPairs, ...secondFreshPairs, ...thirdFreshPairs, ...outsidePairs, ...tuning]],
] as const

describe('figures of the labelled pairs', () => {
  test('are taken from enough pairs, at least 40 % of them harmless', () => {
    expect(tuned(labelledPairs).length).toBeGreaterThanOrEqual(200)
    expect(heldOut(labelledPairs).length).toBeGreaterThanOrEqual(100)
    const { harmless } = riskFigures(labelledPairs)
    expect(harmless / labelledPairs.length).toBeGreaterThanOrEqual(0.4)
    expect(new Set(labelledPairs.map((pair) => pair.join('\n'))).size).toBe(labelledPairs.length)
  })

  test.each(sets)('%s: at most 1 of 50 risks missed', (_, pairs) => {
    const { sensitivity, missed } = riskFigures(pairs)
    expect(sensitivity, missed.join('\n')).toBeGreaterThanOrEqual(0.98)
  })

  test.each(sets)('%s: at most 1 false alarm in 15 harmless edits', (_, pairs) => {
    const { falseAlarms, alarms } = riskFigures(pairs)
    expect(falseAlarms, alarms.join('\n')).toBeLessThanOrEqual(1 / 15)
  })

  test.each(sets)('%s: at least 14 of 15 risks are called by their name', (_, pairs) => {
    const { rightKind, misnamed } = riskFigures(pairs)
    expect(rightKind, misnamed.join('\n')).toBeGreaterThanOrEqual(14 / 15)
  })
})
