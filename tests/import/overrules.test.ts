import * as v from 'valibot'
import { expect, test } from 'vitest'
import { overruleSchema, overrulesSchema, type Overrule } from '../../content/import/index.ts'
import { lines, outlineOf, read, result, withOpening } from './read.ts'

const opening = 'p(Samplitis is a sample disorder of the sample gland.)'
const after = (text: string, ...overrules: Overrule[]): string => outlineOf(read(withOpening(lines(text)), overrules)).replace(`${opening} `, '')

// The text given begins at line 5.
test.each<[string, string, Overrule]>([
  ['Gland surgery/It is done by a surgeon in a hospital.', 'p(Gland surgery) p(It is done by a surgeon in a hospital.)', { kind: 'line', line: 5, as: 'paragraph' }],
  ['Rest helps/It is done.', '#(Rest helps) p(It is done.)', { kind: 'line', line: 5, as: 'heading', level: 1 }],
  ['Symptoms/It hurts./Pain/Much pain.', '#(Symptoms) p(It hurts.) ##(Pain) p(Much pain.)', { kind: 'line', line: 7, as: 'heading', level: 2 }],
  ['One line here./Another line.', 'b(One line here.) p(Another line.)', { kind: 'line', line: 5, as: 'listItem' }],
  ['• One/• Two', 'b(One) p(• Two)', { kind: 'line', line: 6, as: 'paragraph' }],
  ['Print/Text.', 'p(Print) p(Text.)', { kind: 'line', line: 5, as: 'paragraph' }],
  ['One line here./Another line.', 'p(Another line.)', { kind: 'line', line: 5, as: 'dropped' }],
  ['Others also read/Stroke/A stroke is sudden.', 'p(A stroke is sudden.)', { kind: 'line', line: 7, as: 'paragraph' }],
  ['• One is one sentence./• Two is another one.', 'b(One is one sentence. / Two is another one.)', { kind: 'list', line: 5, as: 'bulletList' }],
  ['Symptoms/• One/• Two', '#(Symptoms) k(One / Two)', { kind: 'list', line: 6, as: 'keyPoints' }],
])('%s becomes %s', (text, expected, overrule) => {
  expect(after(text, overrule)).toBe(expected)
})

const preview = 'They have kidney stones Stones in the Urinary Tract Stones are hard masses that form... read more often.'
const dots = preview.indexOf('...')

test.each<[Overrule, string, string[]]>([
  [{ kind: 'preview', line: 5, offset: dots, as: 'reference', words: 'kidney stones' }, 'They have kidney stones often.', ['kidney stones→Stones in the Urinary Tract']],
  [{ kind: 'preview', line: 5, offset: dots, as: 'text' }, preview, []],
  [{ kind: 'preview', line: 5, offset: dots, as: 'reference', target: 'Urinary Tract', words: 'Stones' }, 'They have kidney stones Stones in the often.', ['the→Urinary Tract']],
])('a preview overruled by %j', (overrule, text, references) => {
  const inspected = read(withOpening(preview), [overrule])
  expect(inspected.sections[0]?.blocks.at(-1)).toEqual({ type: 'paragraph', text })
  expect(inspected.crossReferences.map((reference) => `${reference.text}→${reference.target}`)).toEqual(references)
})

test('metadata is set field by field', () => {
  const inspected = read(withOpening('Text.'), [{ kind: 'metadata', set: { title: 'Glands', chapter: 'Gland Disorders' } }, { kind: 'metadata', set: { title: 'Gland' } }])
  expect([inspected.title, inspected.chapter]).toEqual(['Gland', 'Gland Disorders'])
})

test('a title line is chosen by its number', () => {
  const inspected = read(lines('Gland Pages//Samplitis//Samplitis is a sample.'), [{ kind: 'line', line: 1, as: 'title' }])
  expect(inspected.title).toBe('Gland Pages')
})

test.each([
  ['a heading of level 9', { kind: 'line', line: 1, as: 'heading', level: 9 }],
  ['a line 0', { kind: 'line', line: 0, as: 'dropped' }],
  ['an unknown kind', { kind: 'colour', line: 1 }],
  ['an unknown key', { kind: 'list', line: 1, as: 'keyPoints', more: true }],
  ['a date that is none', { kind: 'metadata', set: { lastFullReview: 'Aug 2021' } }],
])('%s is no overrule', (_name, json) => {
  expect(v.safeParse(overruleSchema, json).success).toBe(false)
})

const page = lines('Gland Site//Samplitis//(Sample Fever)//By Ann Lee, MD, X University Gizzard Disorders//Reviewed By Bo Chen, MD//Last full review\\/revision 5\\/7\\/2021//Samplitis is a sample.//• One thing is this.//Print//Gland surgery//They have kidney stones Stones in the Urinary Tract Stones are hard masses that form... read more often.//It may include:/redness/pain//Kind\tUse/Left\tAll/Right\tNone//Figure: A Gland//Symptoms of Samplitis//Others also read//Stroke')

test('a report is plain data, and every choice in it is an overrule that imports', () => {
  const { report } = result(page)
  expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  const choices = report.entries.flatMap((entry) => entry.choices)
  expect(choices.length).toBeGreaterThan(30)
  for (const { label, overrule } of choices) {
    expect(v.parse(overruleSchema, JSON.parse(JSON.stringify(overrule)))).toEqual(overrule)
    expect(label).not.toBe('')
    expect(() => result(page, [overrule])).not.toThrow()
  }
  expect(v.safeParse(overrulesSchema, choices.map((choice) => choice.overrule)).success).toBe(true)
  expect(() => result(page, choices.map((choice) => choice.overrule))).not.toThrow()
})

test('entries stand in the order of the source, with their place and words', () => {
  const { report } = result(page)
  for (const entry of report.entries) {
    if (entry.line === 0) continue
    expect(entry.endLine).toBeGreaterThanOrEqual(entry.line)
    expect(report.lines[entry.line - 1]).toBeDefined()
    if (entry.line === entry.endLine && entry.kind === 'dropped') expect(report.lines[entry.line - 1]).toContain(entry.quote)
  }
  const places = report.entries.map((entry) => entry.line)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('blocks that an overrule does not touch keep their ids', () => {
  const ids = (overrules: readonly Overrule[]): Map<string, unknown> => {
    const found = new Map<string, unknown>()
    result(page, overrules).document.descendants((node) => void (node.isTextblock && found.set(node.textContent, node.attrs['id'])))
    return found
  }
  const before = ids([])
  const line = page.split('\n').indexOf('Gland surgery') + 1
  for (const [text, id] of ids([{ kind: 'line', line, as: 'paragraph' }])) if (text !== 'Gland surgery') expect(before.get(text)).toBe(id)
})
