/** What a change may put at risk, in the order in which a reviewer wants to see it. */
export const riskKinds = [
  'dose',
  'unit',
  'drug',
  'allergen',
  'negation',
  'strength',
  'frequency',
  'route',
  'duration',
  'threshold',
  'age',
  'number',
  'comparison',
  'laterality',
  'site',
  'urgency',
  'population',
  'condition',
  'severity',
  'wording',
] as const

export type RiskKind = (typeof riskKinds)[number]

/** One thing in a change that a reviewer must look at; `reason` is a phrase such as "dose: 5 mg → 50 mg". */
export interface ClinicalRisk {
  readonly kind: RiskKind
  readonly reason: string
}

/** How each kind is called on the screen and at the head of a reason. */
export const riskLabels: Readonly<Record<RiskKind, string>> = {
  dose: 'dose',
  unit: 'unit',
  drug: 'drug',
  allergen: 'allergen',
  negation: 'negation',
  strength: 'strength of advice',
  frequency: 'frequency',
  route: 'route',
  duration: 'duration',
  threshold: 'threshold',
  age: 'age',
  number: 'number',
  comparison: 'comparison',
  laterality: 'laterality',
  site: 'body site',
  urgency: 'urgency',
  population: 'population',
  condition: 'condition',
  severity: 'severity or likelihood',
  wording: 'wording',
}
