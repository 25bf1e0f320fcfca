import { clinicalRisks, type ClinicalRisk } from '../../../content/review/index.ts'
import type { LabelledPair } from './labelled-pairs.ts'

export interface RiskFigures {
  readonly risky: number
  readonly harmless: number
  /** Risky pairs of which at least one risk was reported, over all risky pairs. */
  readonly sensitivity: number
  /** Risky pairs of which one of the labelled kinds was reported, over all risky pairs. */
  readonly rightKind: number
  /** Harmless pairs of which a risk was reported, over all harmless pairs. */
  readonly falseAlarms: number
  readonly missed: readonly string[]
  readonly alarms: readonly string[]
  readonly misnamed: readonly string[]
}

/** Every third pair is held out: rules are tuned on the others alone. */
export function heldOut(pairs: readonly LabelledPair[]): LabelledPair[] {
  return pairs.filter((_, index) => index % 3 === 2)
}

export function tuned(pairs: readonly LabelledPair[]): LabelledPair[] {
  return pairs.filter((_, index) => index % 3 !== 2)
}

/** Figures of what was found of each pair; by default by looking at its two texts alone. */
export function riskFigures(pairs: readonly LabelledPair[], risks: readonly (readonly ClinicalRisk[])[] = pairs.map(([, before, after]) => clinicalRisks(before, after))): RiskFigures {
  const missed: string[] = []
  const alarms: string[] = []
  const misnamed: string[] = []
  let risky = 0
  for (const [at, [kinds, before, after]] of pairs.entries()) {
    const found = risks[at] ?? []
    const line = `[${kinds}] ${before} => ${after} :: ${found.map(({ reason }) => reason).join(' | ')}`
    if (kinds === '') {
      if (found.length > 0) alarms.push(line)
      continue
    }
    risky += 1
    if (found.length === 0) missed.push(line)
    else if (kinds !== 'any' && !found.some(({ kind }) => kinds.split('/').includes(kind))) misnamed.push(line)
  }
  const harmless = pairs.length - risky
  return {
    risky,
    harmless,
    sensitivity: (risky - missed.length) / risky,
    rightKind: (risky - missed.length - misnamed.length) / risky,
    falseAlarms: alarms.length / harmless,
    missed,
    alarms,
    misnamed,
  }
}
