import { expect, test } from 'vitest'
import { lines, outline, read } from './read.ts'

test.each([
  ['The\u00a0gland\u2009hurts.', 'The gland hurts.'],
  ['The gl\u200band hu\u00adrts\ufeff.', 'The gland hurts.'],
  ['The ﬁrst gland.', 'The ﬁrst gland.'],
  ['The gland  hurts ; it does .', 'The gland hurts; it does.'],
  ['The gland ( the left one ) hurts , too : always.', 'The gland (the left one) hurts, too: always.'],
  ['A dose of .5 mg is used.', 'A dose of .5 mg is used.'],
  ['The gland —a small one — hurts.', 'The gland—a small one—hurts.'],
  ['Blood \u0000flows.', 'Blood flows.'],
  ['Half a letter \ud83d here.', 'Half a letter \ufffd here.'],
])('%j is %j', (source, text) => {
  expect(outline(source)).toBe(`p(${text})`)
})

test('Windows line ends, old Mac line ends and a byte order mark change nothing', () => {
  const source = lines('Samplitis//(Sample Fever)//Samplitis is a sample.//• One.//• Two.')
  const plain = read(source)
  expect(read(source.replaceAll('\n', '\r\n'))).toEqual(plain)
  expect(read(source.replaceAll('\n', '\r'))).toEqual(plain)
  expect(read(`\ufeff${source}`)).toEqual(plain)
})

test('a word cut by a soft hyphen at a line end is whole again', () => {
  expect(outline('The gland is a sam\u00ad\nple of a gland.')).toBe('p(The gland is a sample of a gland.)')
})
