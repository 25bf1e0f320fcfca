import { describe, expect, test } from 'vitest'
import { constructionHarmless } from './construction-harmless.ts'
import { constructionRisks } from './construction-risks.ts'
import { constructionShortRisks } from './construction-short-risks.ts'
import { freshPairs } from './fresh-pairs.ts'
import { labelledPairs } from './labelled-pairs.ts'
import { outsidePairs } from './outside-pairs.ts'
import { heldOut, riskFigures, tuned } from './risk-figures.ts'
import { risksThroughArticles } from './risk-path.ts'
import { secondFreshPairs } from './second-fresh-pairs.ts'
import { strangersEighth } from './strangers-eighth.ts'
import { strangersFifth } from './strangers-fifth.ts'
import { strangersFirst } from './strangers-first.ts'
import { strangersFourth } from './strangers-fourth.ts'
import { strangersNinth } from './strangers-ninth.ts'
import { strangersSecond } from './strangers-second.ts'
import { strangersSeventh } from './strangers-seventh.ts'
import { strangersSixth } from './strangers-sixth.ts'
import { strangersTenth } from './strangers-tenth.ts'
import { strangersThird } from './strangers-third.ts'
import { strangersEleventh } from './strangers-eleventh.ts'
import { strangersTwelfth } from './strangers-twelfth.ts'
import { strangersThirteenth } from './strangers-thirteenth.ts'
import { strangersFourteenth } from './strangers-fourteenth.ts'
import { thirdFreshPairs } from './third-fresh-pairs.ts'
import { tuningHarmless } from './tuning-harmless.ts'
import { tuningRisks } from './tuning-risks.ts'

const tuning = [...tuningRisks, ...tuningHarmless]

const each = [
  ['tuned on', tuned(labelledPairs)],
  ['held out', heldOut(labelledPairs)],
  ['fresh', freshPairs],
  ['fresh again', secondFreshPairs],
  ['fresh a third time', thirdFreshPairs],
  ['outside', outsidePairs],
  ['a first stranger’s', strangersFirst],
  ['a second stranger’s', strangersSecond],
  ['a third stranger’s', strangersThird],
  ['a fourth stranger’s', strangersFourth],
  ['a fifth stranger’s', strangersFifth],
  ['a sixth stranger’s', strangersSixth],
  ['a seventh stranger’s', strangersSeventh],
  ['an eighth stranger’s', strangersEighth],
  ['a ninth stranger’s', strangersNinth],
  ['a tenth stranger’s', strangersTenth],
  ['an eleventh stranger’s', strangersEleventh],
  ['a twelfth stranger’s', strangersTwelfth],
  ['a thirteenth stranger’s', strangersThirteenth],
  ['a fourteenth stranger’s', strangersFourteenth],
  ['short and long', tuning],
  ['by construction', [...constructionRisks, ...constructionShortRisks, ...constructionHarmless]],
] as const
const sets = [...each, ['all', each.flatMap(([, pairs]) => [...pairs])] as const]

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

describe('figures of the same pairs as changes of articles', () => {
  test.each(each)('%s: as many risks and alarms as are allowed', (_, pairs) => {
    const { sensitivity, missed, falseAlarms, alarms } = riskFigures(pairs, risksThroughArticles(pairs))
    expect(sensitivity, missed.join('\n')).toBeGreaterThanOrEqual(0.98)
    expect(falseAlarms, alarms.join('\n')).toBeLessThanOrEqual(1 / 15)
  })
})
