export { dueStates, type DueState } from './due-state.ts'
export {
  defaultReviewIntervalMonths, dueSoonMonths, effectiveInterval, nextReview, triggerKinds,
  type IntervalChain, type NextReview, type ReviewDates, type ReviewTrigger, type TriggerKind,
} from './due.ts'
export { dueRow, type DueRow } from './due-row.ts'
export { assertClocksKept, ClockError, clocksMoved, clockViolations, moveClocks, type Clock, type ClockEvent, type ClockViolation, type Publication } from './clocks.ts'
export { mayPublish, openActions, statusAfter, topicActions, topicStatuses, type TopicAction, type TopicStatus } from './states.ts'
export { checkArticle, checkContent, severities, type Finding, type ReviewContext, type Severity } from './checks/index.ts'
export { clinicalRisks, riskKinds, riskLabels } from './risk/index.ts'
export type { ClinicalRisk, RiskKind } from './risk/index.ts'
export { changeInWords, changeKindLabels, countWords, listChanges, passageOf, sectionAt, totalWords, type ListedChange, type Passage } from './change-list/index.ts'
export { changeReport, type ChangeReport } from './change-report.ts'
