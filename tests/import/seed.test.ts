import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decodeText, importText, inspect } from '../../content/import/index.ts'

const bundled = (name: string): Buffer => readFileSync(new URL(`../../content/bundled/${name}`, import.meta.url))

const { mustWarn, ...expected } = JSON.parse(bundled('mitral-regurgitation.expected.json').toString('utf8'))
const decoded = decodeText(bundled('mitral-regurgitation.txt'))
if (!decoded.ok) throw new Error(decoded.message)
const inspected = inspect(importText(decoded.text, { fileName: 'mitral-regurgitation.txt', encoding: decoded.encoding }))

test.each(Object.keys(expected))('the bundled article: %s', (key) => {
  expect(inspected).toMatchObject({ [key]: expected[key] })
})

test.each([
  ['empty-section', 'Symptoms of Mitral Regurgitation'],
  ['nothing-precedes', 'More often, however,'],
  ['nothing-follows', 'The following is an English-language resource'],
  ['ambiguous-target', 'strep throat'],
  ['ambiguous-target', 'scarlet fever'],
])('the bundled article is doubted: %s', (code, quote) => {
  expect(inspected.warnings.filter((warning) => warning.code === code && warning.quote.startsWith(quote))).toHaveLength(1)
})

test('every warning that the expectation asks for is one of those', () => {
  expect(mustWarn).toHaveLength(4)
})
