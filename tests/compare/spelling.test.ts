import { expect, test } from 'vitest'
import { isSpelling } from '../../renderer/compare/spelling.ts'
import { change } from '../builders/comparison.ts'

test.each<[before: string, after: string]>([
  ['ageing', 'aging'],
  ['oesophagus', 'esophagus'],
  ['haemorrhage', 'hemorrhage'],
  ['tumour', 'tumor'],
  ['stabilise', 'stabilize'],
  ['titre', 'titer'],
  ['occured', 'occurred'],
  ['vlave', 'valve'],
  ['recieve', 'receive'],
  ['echocardiogaphy', 'echocardiography'],
  ['Valve', 'valve'],
  ['heart,', 'heart;'],
  ['long term', 'long-term'],
  ['the vlave occured', 'the valve occurred'],
  ['café', 'café'],
])('spelling: %s → %s', (before, after) => expect(isSpelling(change('a', { kind: 'replace', before, after }))).toBe(true))

// Each of these is another word, or may be.
test.each<[before: string, after: string]>([
  ['dysphagia', 'dysphasia'],
  ['arteritis', 'arthritis'],
  ['ileum', 'ilium'],
  ['hypertension', 'hypotension'],
  ['symptomatic', 'asymptomatic'],
  ['a typical', 'atypical'],
  ['no', 'not'],
  ['not', 'now'],
  ['may', 'must'],
  ['mild', 'severe'],
  ['medicines', 'medicine'],
  ['5', '50'],
  ['5.0 mg', '50 mg'],
  ['1,5', '1.5'],
  ['one word', 'one more word'],
])('another word: %s → %s', (before, after) => expect(isSpelling(change('a', { kind: 'replace', before, after }))).toBe(false))

test('what is risky is never one of spelling', () => {
  expect(isSpelling(change('a', { kind: 'replace', before: 'vlave', after: 'valve', risk: 'site' }))).toBe(false)
})

test.each<[string, Parameters<typeof change>[1], boolean]>([
  ['a comma that came', { kind: 'insert', before: '', after: ',' }, true],
  ['a blank that went', { kind: 'delete', before: ' ', after: '' }, true],
  ['a word that came', { kind: 'insert', before: '', after: 'very' }, false],
  ['what moved', { kind: 'move', before: 'a', after: 'a' }, false],
  ['what looks different', { kind: 'format', before: 'a', after: 'a' }, false],
])('%s', (_name, given, is) => expect(isSpelling(change('a', given))).toBe(is))
