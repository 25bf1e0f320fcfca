export { decodeText, type DecodedText, type DecodeProblemCode, type TextEncoding } from './decode-text.ts'
export {
  inspect, inspectArticle,
  type InspectBlock, type InspectJson, type InspectReference, type InspectSection, type InspectWarning,
} from './inspect.ts'
export { importLimits, tooLargeMessage } from './limits.ts'
export { lineRoles, listRoles, overruleSchema, overrulesSchema, type LineRole, type ListRole, type Overrule } from './overrule.ts'
export type { Choice, DoubtCode, DroppedCode, ImportReport, ReadCode, ReportEntry, ReportKind } from './report.ts'
export type { ImportOptions, ImportResult } from './result.ts'
export { importText } from './text/import-text.ts'
