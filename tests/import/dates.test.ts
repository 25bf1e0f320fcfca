import { expect, test } from 'vitest'
import { lines, read, result, warned } from './read.ts'

const page = (dates: string): string => lines(`Samplitis//${dates}//Samplitis is a sample disorder of the sample gland.`)

test.each([
  ['Last full review\\/revision Aug 2021| Content last modified Aug 2021', '2021-08', '2021-08'],
  ['Last full review\\/revision Sept 2019', '2019-09', null],
  ['Last full review\\/revision 2018', '2018', null],
  ['Last reviewed: 07.2021', '2021-07', null],
  ['Full review\\/revision Apr 2023 | Modified Jun 2023', '2023-04', '2023-06'],
  ['Content last modified Feb 2023 | Last full review\\/revision Jan 2022', '2022-01', '2023-02'],
  ['Last Full Review\\/Revision: January 15, 2024. Content last modified: 2024-02-20', '2024-01-15', '2024-02-20'],
  ['Reviewed\\/Revised Modified Jun 2023', null, '2023-06'],
  ['Medically Reviewed. Last updated on 5\\/25\\/2024.', null, '2024-05-25'],
  ['Medically reviewed by Ann Lee, MD on March 4, 2024 — Written by Bo Chen — Updated on March 6, 2024', '2024-03-04', '2024-03-06'],
  ['Last full review\\/revision September 2019 | Content last modified 3 Oct. 2020', '2019-09', '2020-10-03'],
  ['Reviewed\\/Revised Mar 2024 | Modified Oct 2024', '2024-03', '2024-10'],
  ['Reviewed\\/Revised Mar 2024 | Modified Oct 2024 Topic Resources', '2024-03', '2024-10'],
  ['Reviewed\\/Revised/Mar 2024/|/Modified Oct 2024', '2024-03', '2024-10'],
  ['Reviewed\\/Revised//Mar 2024//| Modified//Oct 2024', '2024-03', '2024-10'],
  ['Reviewed \\/ Revised Mar 2024', '2024-03', null],
  ['Last full review\\/revision/Aug 2021/Content last modified/Sep 2021', '2021-08', '2021-09'],
  ['Page last reviewed: 3 March 2023', '2023-03-03', null],
  ['Page last reviewed: 03\\/04\\/2023', '2023-04-03', null],
  ['Review Date 5\\/7\\/2024', '2024-05-07', null],
  ['Review Date 25\\/7\\/2024', '2024-07-25', null],
  ['Review Date: 12\\/25\\/2023', '2023-12-25', null],
  ['Last reviewed: May 5, 2024', '2024-05-05', null],
  ['Last reviewed on 5th May 2024', '2024-05-05', null],
  ['Medically reviewed on Friday, 3 May 2024', '2024-05-03', null],
  ['Last updated: 2024-05-03', null, '2024-05-03'],
  ['Last Updated March 3, 2024', null, '2024-03-03'],
  ['Reviewed: 2019-11; Updated: 2020', '2019-11', '2020'],
  ['Last reviewed 03\\/2024', '2024-03', null],
  ['Last revised: Jan 2020', null, '2020-01'],
  ['This page was last updated on 1 February 2022.', null, '2022-02-01'],
  ['Published: 1 May 2020', null, null],
])('%s', (dates, review, modified) => {
  const inspected = read(page(dates))
  expect([inspected.lastFullReview, inspected.contentLastModified]).toEqual([review, modified])
  expect(inspected.title).toBe('Samplitis')
  expect(inspected.sections[0]?.blocks).toEqual([{ type: 'paragraph', text: 'Samplitis is a sample disorder of the sample gland.' }])
})

test.each([
  ['Review Date 5\\/7\\/2024', true],
  ['Review Date 5\\/5\\/2024', false],
  ['Review Date 25\\/7\\/2024', false],
  ['Page last reviewed: 03\\/04\\/2023', true],
  ['Page last reviewed: 3 March 2023', false],
])('%s is ambiguous: %s', (dates, ambiguous) => {
  expect(warned(read(page(dates))).includes('ambiguous-date')).toBe(ambiguous)
})

test.each([
  ['Page last reviewed: 3 March 2023/Next review due: 3 March 2026', 36],
  ['Page last reviewed: 3 March 2023 Next review due: 3 March 2025', 24],
  ['Last reviewed: May 2023/Next review: May 2024', 12],
  ['Page last reviewed: 3 March 2023', null],
])('%s gives an interval of %s months', (dates, months) => {
  expect(result(page(dates)).metadata.reviewIntervalMonths).toBe(months)
})

test.each([
  ['31 Feb 2021', 'unreadable-date'],
  ['soon', 'unreadable-date'],
])('"Last full review/revision %s" is no date', (words, code) => {
  const inspected = read(page(`Last full review\\/revision ${words}`))
  expect(inspected.lastFullReview).toBeNull()
  expect(warned(inspected)).toContain(code)
})

test.each([
  ['The guideline was last reviewed in 2018.'],
  ['Modified 2018 criteria are used for diagnosis of samplitis.'],
  ['Updated 2019 guidance says that samplitis is rare.'],
  ['The label was last revised Aug 2021 by its maker.'],
])('a sentence keeps its date: %s', (sentence) => {
  const inspected = read(lines(`Samplitis//Samplitis is a sample disorder of the sample gland.//${sentence}`))
  expect(inspected.sections[0]?.blocks.at(-1)).toEqual({ type: 'paragraph', text: sentence })
  expect([inspected.lastFullReview, inspected.contentLastModified]).toEqual([null, null])
})

test('dates below the text are found, and a date of the media is not one of the page', () => {
  const inspected = read(lines('Samplitis//Samplitis is a sample disorder.//Media last reviewed: 1 May 2020//Page last reviewed: 3 March 2023/Next review due: 3 March 2026'))
  expect(inspected.lastFullReview).toBe('2023-03-03')
  expect(inspected.dropped).toEqual(['Media last reviewed: 1 May 2020'])
})

test('a page without a date says so', () => {
  expect(warned(read(page('')))).toContain('missing-review-date')
})
