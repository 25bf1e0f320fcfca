export { exportHtml, proofMark } from './html/html.ts'
export { ExportError, paperSizes, type FontFace, type HtmlOptions, type PaperSize, type Reviewer } from './html/html-options.ts'
export type { TopicAddress } from './html/related-topics.ts'
export { exportRedline, type RedlineOptions, type RedlineSide } from './redline/redline-html.ts'
