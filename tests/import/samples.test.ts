import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decodeText, importText, inspect } from '../../content/import/index.ts'

const folder = new URL('./samples/', import.meta.url)
const samples = readdirSync(folder).filter((name) => name.endsWith('.txt'))

test('there are samples', () => {
  expect(samples.length).toBeGreaterThanOrEqual(12)
})

test.each(samples)('%s gives what is expected', (name) => {
  const decoded = decodeText(readFileSync(new URL(name, folder)))
  if (!decoded.ok) throw new Error(decoded.message)
  const result = importText(decoded.text, { fileName: name, encoding: decoded.encoding })
  const { warnings, ...inspected } = inspect(result)
  const expected: unknown = JSON.parse(readFileSync(new URL(name.replace('.txt', '.expected.json'), folder), 'utf8'))
  expect({ ...inspected, reviewIntervalMonths: result.metadata.reviewIntervalMonths, warningCodes: warnings.map((warning) => warning.code) }).toEqual(expected)
})
