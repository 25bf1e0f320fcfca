import { readFileSync } from 'node:fs'
import { importText } from '../../content/import/index.ts'
import { inTime, medianMs, type Run } from './row.ts'

/** Import of the source article, and of a page fifty times as long. */
export const run: Run = async () => {
  const source = readFileSync(new URL('../../content/bundled/mitral-regurgitation.txt', import.meta.url), 'utf8')
  const once = await medianMs(20, () => importText(source, { fileName: 'source.txt' }))
  const body = source.slice(source.indexOf('\nCauses of'), source.indexOf('\nMore Information'))
  const long = source.replace(body, body.repeat(50))
  const fifty = await medianMs(5, () => importText(long, { fileName: 'long.txt' }))
  const factor = long.length / source.length
  return [
    { what: 'The source article', figure: inTime(once), against: '100 ms is immediate', reached: once <= 100, gate: false, note: `${source.length.toLocaleString('en')} characters` },
    { what: 'A page with its body 50 times', figure: inTime(fifty), against: `growth ≤ 1.5 × its length (${(fifty / once / factor).toFixed(2)} ×)`, reached: fifty / once <= 1.5 * factor, gate: false, note: `${long.length.toLocaleString('en')} characters` },
  ]
}
