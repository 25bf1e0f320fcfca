import type { PdfOptions } from '../api.ts'
import type { Params } from './devtools.ts'

/** Paper by Electron's names, in inches. */
const papers: Readonly<Record<string, readonly [width: number, height: number]>> = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
  Ledger: [17, 11],
}

/** `Page.printToPDF` of the options of Electron's `printToPDF`; both measure in inches. Throws on an unknown paper. */
export function toPrintParameters(options: PdfOptions): Params {
  const { pageSize = 'Letter', margins, ...same } = options
  const named = typeof pageSize === 'string' ? papers[pageSize] : undefined
  if (typeof pageSize === 'string' && named === undefined) throw new Error(`Unknown paper ${pageSize}.`)
  const [paperWidth, paperHeight] = named ?? (typeof pageSize === 'object' ? [pageSize.width, pageSize.height] : [])
  const edges = margins && { marginTop: margins.top, marginBottom: margins.bottom, marginLeft: margins.left, marginRight: margins.right }
  return { ...same, ...edges, paperWidth, paperHeight }
}
