export { clinicalRisks } from './clinical-risks.ts'
export { riskKinds, riskLabels } from './kinds.ts'
export type { ClinicalRisk, RiskKind } from './kinds.ts'
