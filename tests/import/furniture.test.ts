import { expect, test } from 'vitest'
import { lines, outlineOf, read, warned } from './read.ts'

const body = 'Samplitis//Samplitis is a sample disorder of the sample gland.//Causes//Nobody knows what causes it.//Symptoms//It hurts a little all day.'
const structure = 'p(Samplitis is a sample disorder of the sample gland.) #(Causes) p(Nobody knows what causes it.) #(Symptoms) p(It hurts a little all day.)'

/** A page around the same article, and what must be dropped of it. */
test.each<[string, string, string[]]>([
  ['MSD Manual//honeypot link//', '//Others also read//Stroke//A stroke occurs when an artery is blocked.', ['MSD Manual', 'honeypot link', 'Others also read', 'Stroke', 'A stroke occurs when an artery is blocked.']],
  ['Skip to main content/Menu/Search/', '/Print/Share/Facebook/Back to top', ['Skip to main content', 'Menu', 'Search', 'Print', 'Share', 'Facebook', 'Back to top']],
  ['Causes |/Symptoms |/Treatment |/', '', ['Causes |', 'Symptoms |', 'Treatment |']],
  ['', '//NOTE: This is the Consumer Version. DOCTORS: VIEW PROFESSIONAL VERSION', ['NOTE: This is the Consumer Version. DOCTORS: VIEW PROFESSIONAL VERSION']],
  ['', '//Request an appointment//Check your knowledge//Is it red?//A. Yes', ['Request an appointment', 'Check your knowledge', 'Is it red?', 'A. Yes']],
  ['', '//Copyright © 2024 Sample & Co., Inc. All rights reserved.//© Crown copyright', ['Copyright © 2024 Sample & Co., Inc. All rights reserved.', '© Crown copyright']],
  ['This website uses cookies to improve your visit./Accept all cookies/Reject all/', '', ['This website uses cookies to improve your visit.', 'Accept all cookies', 'Reject all']],
  ['Home \\/ Health Topics \\/ Samplitis/', '', ['Home / Health Topics / Samplitis']],
  ['Home/\\//Health Topics/\\//Samplitis/', '', ['Home', '/', 'Health Topics', '/', 'Samplitis']],
  ['On this page/Causes/Symptoms/', '', ['On this page', 'Causes', 'Symptoms']],
  ['Contents//• Causes//• Symptoms//• More pages//', '', ['Contents', '• Causes', '• Symptoms', '• More pages']],
  ['Causes | Symptoms | More/', '', ['Causes | Symptoms | More']],
  ['• Facebook/• Print/', '', ['• Facebook', '• Print']],
  ['', '//Test your knowledge/Stroke/Which of these is a stroke?/• One/• Other/Test your knowledge', ['Test your knowledge', 'Stroke', 'Which of these is a stroke?', '• One', '• Other', 'Test your knowledge']],
  ['VIEW PROFESSIONAL VERSION/Get the quick facts/', '/Topic Resources', ['VIEW PROFESSIONAL VERSION', 'Get the quick facts', 'Topic Resources']],
  ['Test your knowledge/', '', ['Test your knowledge']],
])('%s … %s', (before, after, dropped) => {
  const inspected = read(lines(before + body + after))
  expect(inspected.dropped).toEqual(dropped)
  expect(outlineOf(inspected)).toBe(structure)
  expect(inspected.title).toBe('Samplitis')
})

test.each([
  ['Print this page and take it to your doctor.'],
  ['Some foods, such as cookies, make it worse.'],
  ['Share what you know with your family.'],
  ['Others also read about it and felt better.'],
])('a sentence of the body stays: %s', (sentence) => {
  const inspected = read(lines(`${body}//${sentence}`))
  expect(outlineOf(inspected)).toBe(`${structure} p(${sentence})`)
  expect(inspected.dropped).toEqual([])
})

test.each([
  ['Related conditions//Samplitis may come with other disorders of glands.', '##(Related conditions) p(Samplitis may come with other disorders of glands.)'],
  ['The gland may need//• Rest//• Help', 'p(The gland may need) b(Rest / Help)'],
  ['Contents//• Sugar//• Salt//Each cell of the gland holds a little.', '##(Contents) b(Sugar / Salt) p(Each cell of the gland holds a little.)'],
])('words of the body that look like furniture stay: %s', (text, expected) => {
  expect(outlineOf(read(lines(`${body}//${text}`)))).toBe(`${structure} ${expected}`)
})

test('what ends other articles does not end one that clearly goes on', () => {
  const inspected = read(lines('Samplitis//Samplitis is a sample disorder of the sample gland.//Test your knowledge//Causes of Samplitis//Nobody knows what causes it, and perhaps nobody ever will know it at all.'))
  expect(outlineOf(inspected)).toContain('#(Causes of Samplitis) p(Nobody knows')
  expect(inspected.dropped).toEqual(['Test your knowledge'])
  expect(warned(inspected)).toContain('furniture-in-body')
})

test('each line of furniture is listed as often as it stands there', () => {
  expect(read(lines(`Print/${body}/Print/Print`)).dropped).toEqual(['Print', 'Print', 'Print'])
})
