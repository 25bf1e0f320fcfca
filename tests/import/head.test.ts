import { expect, test } from 'vitest'
import { lines, outlineOf, read, result, warned } from './read.ts'

const sentence = 'Samplitis is a sample disorder of the sample gland.'

test.each([
  ['Samplitis//' + sentence, 'Samplitis'],
  ['MSD Manual//honeypot link//Samplitis//(Sample Fever)//' + sentence, 'Samplitis'],
  ['Home \\/ Health Topics \\/ Samplitis//Samplitis//' + sentence, 'Samplitis'],
  ['Home > Health A to Z > Samplitis//' + sentence, 'Samplitis'],
  ['Home › Conditions › Samplitis/Samplitis/' + sentence, 'Samplitis'],
  ['Samplitis - NHS/Skip to main content/Home/Samplitis/' + sentence, 'Samplitis'],
  ['Samplitis: MedlinePlus Medical Encyclopedia/' + sentence, 'Samplitis'],
  ['SAMPLITIS//' + sentence, 'SAMPLITIS'],
  ['What is samplitis?//' + sentence, 'What is samplitis?'],
  ['Treatment of Samplitis//(Sample Care)//By Ann Lee, MD, X University//' + sentence, 'Treatment of Samplitis'],
  ['Overview of Samplitis//' + sentence, 'Overview of Samplitis'],
  ['Last reviewed: May 2020//Samplitis//' + sentence, 'Samplitis'],
  ['Samplitis (SMP)//' + sentence, 'Samplitis (SMP)'],
])('%s', (text, title) => {
  const inspected = read(lines(text))
  expect(inspected.title).toBe(title)
  expect(outlineOf(inspected)).toBe(`p(${sentence})`)
})

test.each([
  [sentence],
  [sentence + '//Symptoms of Samplitis//There are none at all.//Causes of Samplitis//There are none at all.'],
  ['Causes of Samplitis//There are none at all.//Symptoms of Samplitis//There are none at all.'],
  ['Last full review\\/revision Aug 2021//' + sentence],
  ['• One thing.//• Another thing.'],
])('a page without a title says so: %s', (text) => {
  const inspected = read(lines(text))
  expect(inspected.title).toBe('')
  expect(warned(inspected)).toContain('missing-title')
})

test.each<[string, string[]]>([
  ['(Sample Fever)', ['Sample Fever']],
  ['(Sample Fever; Fever, Sample)', ['Sample Fever', 'Fever, Sample']],
  ['(Sample Fever, Gland Fever)', ['Sample Fever', 'Gland Fever']],
  ['(Sample Fever (SF); Gland Fever)', ['Sample Fever (SF)', 'Gland Fever']],
  ['Also called: Sample Fever, Gland Fever', ['Sample Fever', 'Gland Fever']],
  ['(See also Gland Disorders.)', []],
  ['(Sample Fever;/Gland Fever)', ['Sample Fever', 'Gland Fever']],
])('synonyms of %s', (line, synonyms) => {
  expect(read(lines(`Samplitis//${line}//${sentence}`)).synonyms).toEqual(synonyms)
})

test('a banner before the title is kept and doubted, because no sentence is dropped unasked', () => {
  const inspected = read(lines(`We value your visit and hope that you like the page.//OK//Samplitis//(Sample Fever)//${sentence}`))
  expect([inspected.title, inspected.synonyms]).toEqual(['Samplitis', ['Sample Fever']])
  expect(outlineOf(inspected)).toBe(`p(We value your visit and hope that you like the page.) p(${sentence})`)
  expect(warned(inspected)).toContain('unknown-line')
})

test('a section of other names becomes synonyms', () => {
  const inspected = read(lines(`Samplitis//${sentence}//Alternative Names//Sample fever; Gland fever//Prevention//Wash the sample every day.`))
  expect(inspected.synonyms).toEqual(['Sample fever', 'Gland fever'])
  expect(outlineOf(inspected)).toBe(`p(${sentence}) #(Prevention) p(Wash the sample every day.)`)
})

test('a line before the title that is no sentence is left out and doubted', () => {
  const inspected = read(lines(`Sample Site Of Somebody//Samplitis//(Sample Fever)//${sentence}`))
  expect(inspected.title).toBe('Samplitis')
  expect(inspected.dropped).toEqual(['Sample Site Of Somebody'])
  expect(warned(inspected)).toContain('unknown-line')
})

test.each([
  ['View PATIENT EDUCATION', 'professional'],
  ['MSD Manual Professional Version', 'professional'],
  ['VIEW PROFESSIONAL VERSION', 'public'],
  ['MSD Manual', 'public'],
])('a page with "%s" is for the %s', (line, audience) => {
  expect(result(lines(`${line}//Samplitis//${sentence}`)).metadata.audience).toBe(audience)
})

test('the chapter can be had from the breadcrumb', () => {
  expect(read(lines(`Home \\/ Medical Topics \\/ Heart Valve Disorders \\/ Samplitis//Samplitis//${sentence}`)).chapter).toBe('Heart Valve Disorders')
})

test('a page out of a mail is read without its quote signs', () => {
  const inspected = read(lines(`> Subject: a page/>/> Samplitis/>/> ${sentence}/>/> Symptoms/>/> It hurts./> a > b is no sign.`))
  expect([inspected.title, outlineOf(inspected)]).toEqual(['Samplitis', `p(${sentence}) #(Symptoms) p(It hurts.) p(a > b is no sign.)`])
})

test('crumbs may begin with their sign, each on a line', () => {
  const inspected = read(lines(`\\/ Home/\\/ Heart and Vessels/\\/ Gizzard Matters/\\/ Samplitis//Samplitis//${sentence}`))
  expect([inspected.title, inspected.chapter, outlineOf(inspected)]).toEqual(['Samplitis', 'Gizzard Matters', `p(${sentence})`])
})

test('authors, reviewers and dates may stand in one line', () => {
  const inspected = read(lines(`Samplitis//By Jane Doe | Updated on March 3, 2024 | Medically reviewed by John Roe, MD//${sentence}`))
  expect([inspected.authors.map(({ name }) => name), inspected.contentLastModified, outlineOf(inspected)]).toEqual([['Jane Doe'], '2024-03-03', `p(${sentence})`])
  expect(warned(inspected)).toContain('reviewer-not-author')
})

test.each([
  ['Home \\/ Heart and Vessels \\/ Gizzard Matters \\/ Samplitis', 'Gizzard Matters', true],
  ['Home > Gizzard Matters > Samplitis', 'Gizzard Matters', true],
  ['Home > Cardiovascular Disorders > Gizzard Matters > Samplitis', 'Gizzard Matters', true],
  ['Home > Health A to Z > Samplitis', null, false],
  ['Home > Conditions > Samplitis', null, false],
  ['Home > Diseases & Conditions > Samplitis', null, false],
  ['Home > Gizzard Matters > Everything at a glance', null, false],
])('a breadcrumb before the topic is its chapter, unless it leads to all topics: %s', (crumbs, chapter, guessed) => {
  const inspected = read(lines(`${crumbs}//Samplitis//${sentence}`))
  expect(inspected.chapter).toBe(chapter)
  expect(warned(inspected).includes('unknown-chapter')).toBe(guessed)
})

test.each([
  ['Last full review\\/revision Aug 2021//Heart Valve Disorders//Topic Resources', 'Heart Valve Disorders'],
  ['Last full review\\/revision Aug 2021//Topic Resources//Heart Valve Disorders', 'Heart Valve Disorders'],
  ['Last full review\\/revision Aug 2021//Topic Resources//Sample Matters//Heart Valve Disorders', null],
])('the chapter may stand below the dates: %s', (text, chapter) => {
  expect(read(lines(`Samplitis//${text}//${sentence}`)).chapter).toBe(chapter)
})

test('other names may stand below the opening', () => {
  const inspected = read(lines(`Samplitis//${sentence}//Also called: Sample Fever, Gland Fever//Causes//Nobody knows them.`))
  expect(inspected.synonyms).toEqual(['Sample Fever', 'Gland Fever'])
  expect(outlineOf(inspected)).toBe(`p(${sentence}) #(Causes) p(Nobody knows them.)`)
})
