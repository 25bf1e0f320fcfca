import { expect, test } from 'vitest'
import { clinicalRisks } from '../../../content/review/index.ts'
import { lexicons } from '../../../content/review/risk/lexicon/index.ts'

// Kinds whose rows are names of one thing; forms of other kinds may be read in other ways, as "drop" is.
const named = lexicons.filter(({ kind }) => ['drug', 'allergen', 'site', 'wording', 'population'].includes(kind))
const rows = named.flatMap(({ kind, terms }) => terms.map(([, forms]) => [kind, forms.split('|')] as const)).filter(([, forms]) => forms.length > 1)

test('all names of one row are one thing', () => {
  const told = rows.flatMap(([kind, [first = '', ...others]]) =>
    others.flatMap((name) => clinicalRisks(`It is about ${first} here.`, `It is about ${name} here.`).map(({ reason }) => `${kind}: ${reason}`)),
  )
  expect(told).toEqual([])
})
