import { expect, test } from 'vitest'
import { lines, read, warned } from './read.ts'

const page = (people: string): string => lines(`Samplitis//${people}//Last full review\\/revision Aug 2021//Samplitis is a sample disorder of the sample gland.`)
const people = (text: string): string[] => read(page(text)).authors.map(({ name, degrees, affiliation }) => `${name} | ${degrees} | ${affiliation}`)

test.each<[string, string[]]>([
  ['By Ann B. Lee, MD, PhD, Sample University', ['Ann B. Lee | MD, PhD | Sample University']],
  ['Ann B. Lee, MD, Sample Hospital, Sampleton', ['Ann B. Lee | MD | Sample Hospital, Sampleton']],
  ['Ann B. Lee//, MD, Sample Hospital, Sampleton', ['Ann B. Lee | MD | Sample Hospital, Sampleton']],
  ['By/Ann B. Lee/, MD, PhD,/Sample University', ['Ann B. Lee | MD, PhD | Sample University']],
  ['By Ann B. Lee , MD, PhD, X University ; Bo Chen , DO, Y College', ['Ann B. Lee | MD, PhD | X University', 'Bo Chen | DO | Y College']],
  ['By//Ann B. Lee//, MD, X University//;//Bo Chen//, DO, Y College', ['Ann B. Lee | MD | X University', 'Bo Chen | DO | Y College']],
  ['By Ann B. Lee, MD, X University; Y Hospital, Sampleton', ['Ann B. Lee | MD | X University; Y Hospital, Sampleton']],
  ['By Ann B. Lee, M.D., Ph.D., X University', ['Ann B. Lee | M.D., Ph.D. | X University']],
  ['By Ann B. Lee MD, X University', ['Ann B. Lee | MD | X University']],
  ['By Bo Chen, Jr., MD, X University', ['Bo Chen, Jr. | MD | X University']],
  ['By Ann B. Lee, MD, and Bo Chen, PhD, X University', ['Ann B. Lee | MD | ', 'Bo Chen | PhD | X University']],
  ['By Ann Lee and Bo Chen', ['Ann Lee |  | ', 'Bo Chen |  | ']],
  ['By Ann Lee, MD, X Hospital, Silver Spring, MD', ['Ann Lee | MD | X Hospital, Silver Spring, MD']],
  ['By Jan van der Berg, MBBS, FRCP, X Trust', ['Jan van der Berg | MBBS, FRCP | X Trust']],
  ['By Ann Lee, MD, X University Reviewed By Bo Chen, MD, Y University', ['Ann Lee | MD | X University']],
  ['Reviewed by Bo Chen, MD, Y University', []],
  ['By Ann Lee, MD; Bo Chen, MBBS, FRCP and Jo Roe, RN', ['Ann Lee | MD | ', 'Bo Chen | MBBS, FRCP | ', 'Jo Roe | RN | ']],
  ['By Ann Lee, MD, X University; and Bo Chen, MD, Y Clinic', ['Ann Lee | MD | X University', 'Bo Chen | MD | Y Clinic']],
  ['By Ann Lee, MD, Sample Centre, University of/Sampleton', ['Ann Lee | MD | Sample Centre, University of Sampleton']],
  ['By Ann Lee, MD, FACEP, CPE, Sample Clinic', ['Ann Lee | MD, FACEP, CPE | Sample Clinic']],
  ['By Ann Lee, MD, St. Sample Hospital, Mt. Sampleton', ['Ann Lee | MD | St. Sample Hospital, Mt. Sampleton']],
])('%s', (text, expected) => {
  expect(people(text)).toEqual(expected)
})

test('an author line spread over the page leaves nothing of itself in the text', () => {
  const inspected = read(page('By//Ann B. Lee//, MD, X University//;//Bo Chen//, DO, Y College'))
  expect(inspected.sections).toEqual([{ heading: null, level: 1, blocks: [{ type: 'paragraph', text: 'Samplitis is a sample disorder of the sample gland.' }] }])
})

test('a reviewer is no author, and a person is told', () => {
  const inspected = read(page('By Ann Lee, MD, X University | Reviewed By Bo Chen, MD, Y University'))
  expect(inspected.authors).toHaveLength(1)
  expect(inspected.warnings.find((warning) => warning.code === 'reviewer-not-author')?.message).toContain('Bo Chen, MD, Y University')
})

test('whoever updated a page is its author, and stands below the text', () => {
  const inspected = read(lines('Samplitis//Samplitis is a sample disorder.//Review Date 5\\/25\\/2024//Updated by: Ann B. Lee, MD, PhD, Professor of Samples, X University, Seattle, WA. Also reviewed by Bo Chen, MD, and the editorial team.'))
  expect(inspected.authors).toEqual([{ name: 'Ann B. Lee', degrees: 'MD, PhD', affiliation: 'Professor of Samples, X University, Seattle, WA' }])
  expect(warned(inspected)).toContain('reviewer-not-author')
})

test.each([
  ['Ann Lee//, MD, X Clinic, Sampleton Valvular Disorders', 'Valvular Disorders', 'X Clinic, Sampleton', false],
  ['Ann Lee//, MD, X Clinic, Sampleton Heart Valve Disorders', 'Heart Valve Disorders', 'X Clinic, Sampleton', false],
  ['Ann Lee, MD, X Medical School Brain, Spinal Cord, and Nerve Disorders', 'Brain, Spinal Cord, and Nerve Disorders', 'X Medical School', false],
  ['Ann Lee, MD, X Clinic, Sampleton Splanchnic Disorders', 'Splanchnic Disorders', 'X Clinic, Sampleton', true],
  ['Ann Lee, MD, X University New Sampleton Gizzard Disorders', 'Gizzard Disorders', 'X University New Sampleton', true],
  ['Ann Lee, MD, X Clinic//Heart Valve Disorders', 'Heart Valve Disorders', 'X Clinic', false],
  ['Ann Lee, MD, X Clinic//Gizzard Disorders', 'Gizzard Disorders', 'X Clinic', true],
  ['Ann Lee, MD, X Clinic, Sampleton Arrhythmias', 'Arrhythmias', 'X Clinic, Sampleton', true],
  ['Ann Lee, MD, X Clinic, Sampleton Bacterial Infections in Infants and Children', 'Bacterial Infections in Infants and Children', 'X Clinic, Sampleton', true],
  ['Ann Lee, MD, X Clinic, Sampleton Stones in the Urinary Tract', 'Stones in the Urinary Tract', 'X Clinic, Sampleton', true],
  ['Ann Lee, MD, X Clinic//Arrhythmias', 'Arrhythmias', 'X Clinic', true],
  ['Ann Lee, MD, X Clinic//Bacterial Infections in Infants and Children', 'Bacterial Infections in Infants and Children', 'X Clinic', true],
  ['Ann Lee, MD, X Clinic//Stones in the Urinary Tract', 'Stones in the Urinary Tract', 'X Clinic', true],
  ['Ann Lee, MD, X Clinic//What it does to the gizzard', null, 'X Clinic', false],
  ['Ann Lee, MD, X Clinic//Gizzard Care', 'Gizzard Care', 'X Clinic', true],
  ['Ann Lee, MD, Institute for Infectious Diseases', null, 'Institute for Infectious Diseases', false],
  ['Ann Lee, MD, National Institute of Allergy and Infectious Diseases', null, 'National Institute of Allergy and Infectious Diseases', false],
])('%s belongs to %s', (text, chapter, affiliation, guessed) => {
  const inspected = read(page(text))
  expect(inspected.chapter).toBe(chapter)
  expect(inspected.authors[0]?.affiliation).toBe(affiliation)
  expect(warned(inspected).includes('unknown-chapter')).toBe(guessed)
})

test.each([
  ['Review provided by Sample Healthcare Network. Also reviewed by Bo Chen, MD, and the editors.', 'reviewer-not-author', 'Sample Healthcare Network'],
  ['Content was checked by nobody.', 'uncertain-author', 'Content was checked by nobody'],
])('an affiliation ends where a sentence begins, which is reported: %s', (remark, code, quoted) => {
  const inspected = read(lines(`Samplitis//Samplitis is a sample disorder.//Updated by: Ann B. Lee, MD, Samples, X Health, Great Sampleton, NY. ${remark}`))
  expect(inspected.authors).toEqual([{ name: 'Ann B. Lee', degrees: 'MD', affiliation: 'Samples, X Health, Great Sampleton, NY' }])
  expect(inspected.warnings.find((warning) => warning.code === code)?.message).toContain(quoted)
})
