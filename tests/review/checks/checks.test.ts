import { describe, expect, test } from 'vitest'
import type { Node } from 'prosemirror-model'
import { partialDate, type Metadata } from '../../../content/article/index.ts'
import { checkArticle, type Finding, type ReviewContext } from '../../../content/review/index.ts'
import { schema } from '../../../content/schema/index.ts'
import { article, callout, doc, figure, keyPoints, li, link, p, ref, section, table, ul } from '../../builders/article.ts'
import { note, tableOf, td, th, tr } from '../../builders/table.ts'

const context: ReviewContext = { today: partialDate('2026-11-23'), intervals: { chapter: null, library: 36 }, triggers: [] }
const pixel = 'data:image/png;base64,iVBORw0KGgo='
/** Nothing to find in it, so that what is found is the case's own. */
const fine: Partial<Metadata> = { authors: [{ name: 'A. Sample', degrees: 'MD', affiliation: '', disclosure: '' }], chapter: 'Samples', lastFullReview: partialDate('2026-01') }
const points = keyPoints('One point.')
const check = (metadata: Partial<Metadata>, ...blocks: Node[]): readonly Finding[] => checkArticle(article(doc(points, ...blocks), { ...fine, ...metadata }), context)
const codes = (findings: readonly Finding[]): string[] => findings.map(({ code, severity }) => `${severity} ${code}`)

describe('metadata', () => {
  const cases: [what: string, metadata: Partial<Metadata>, found: string[]][] = [
    ['nothing amiss', {}, []],
    ['no title', { title: ' ' }, ['error no-title']],
    ['no author', { authors: [] }, ['warning no-authors']],
    ['no chapter', { chapter: null }, ['info no-chapter']],
    ['language undetermined', { language: 'und' }, ['error no-language']],
    ['no review date', { lastFullReview: null }, ['warning no-review-date']],
    ['overdue', { lastFullReview: partialDate('2021-08') }, ['warning review-overdue']],
    ['due soon', { lastFullReview: partialDate('2024-01') }, ['info review-due-soon']],
    ['overdue by its own interval', { reviewIntervalMonths: 6 }, ['warning review-overdue']],
    ['reviewed in the future', { lastFullReview: partialDate('2026-12') }, ['error date-in-future']],
    ['modified tomorrow', { contentLastModified: partialDate('2026-11-24') }, ['error date-in-future']],
    ['modified today', { contentLastModified: partialDate('2026-11-23') }, []],
    ['modified this month', { contentLastModified: partialDate('2026-11') }, []],
  ]
  test.each(cases)('%s', (_what, metadata, found) => {
    expect(codes(check(metadata, p('Text.')))).toEqual(found)
  })
})

describe('structure', () => {
  const cases: [what: string, blocks: Node[], found: string[]][] = [
    ['an empty section', [section('Symptoms')], ['error empty-section']],
    ['a section of an empty paragraph', [section('Symptoms', p(' '))], ['error empty-section', 'warning empty-paragraph']],
    ['a section of sections', [section('Symptoms', section('Early', p('Cough.')))], []],
    ['a section of one figure', [section('Anatomy', figure({ src: pixel, alt: 'The valve' }))], []],
    ['a figure without image is no content', [section('Anatomy', figure({ alt: '' }))], ['error empty-section', 'warning figure-without-image']],
    ['a heading without words', [section('', p('Text.'))], ['error empty-heading']],
    ['and sections below it', [section(' ', section('Early', p('Text.')))], ['error empty-heading', 'error skipped-level']],
    ['six levels', [section('1', section('2', section('3', section('4', section('5', section('6', p('Deep.')))))))], ['warning too-deep']],
    ['the same heading twice', [section('Tests', p('A.')), section('tests', p('B.'))], ['warning duplicate-heading']],
    ['the same heading elsewhere', [section('Mild', section('Tests', p('A.'))), section('Severe', section('Tests', p('B.')))], ['info duplicate-heading']],
    ['no alternative text', [figure({ src: pixel, alt: ' ' }, 'Caption')], ['error missing-alt']],
    ['no image', [figure({ alt: 'The valve' }, 'Caption')], ['warning figure-without-image']],
    ['an empty caption', [figure({ src: pixel, alt: 'The valve' }, '')], ['warning empty-caption']],
    ['an empty item', [ul('One', li(''))], ['warning empty-list-item']],
    ['an empty paragraph', [p('One.'), p('')], ['warning empty-paragraph']],
    ['an empty note', [callout('note', null, p(''))], ['warning empty-callout']],
    ['a note without title words', [callout('note', '', p('Text.'))], ['warning empty-callout-title']],
    ['a good table', [table([['Drug', 'Dose'], ['A', '1 mg']], 'Doses')], []],
    ['an empty cell', [table([['Drug', 'Dose'], ['A', '']], 'Doses')], ['info empty-cell']],
    ['no header', [tableOf('Doses', [tr(td('A'), td('1 mg'))])], ['warning table-without-header']],
    ['no caption', [table([['Drug'], ['A']])], ['info table-without-caption']],
    ['uneven rows', [table([['Drug', 'Dose'], ['A']], 'Doses')], ['warning uneven-table']],
    ['rows made even by spans', [tableOf('Doses', [tr(th('Drug', { rowspan: 2 }), th('Dose', { colspan: 2 })), tr(th('low'), th('high')), tr(td('A'), td('1'), td('2'))])], []],
    ['an empty table note', [tableOf('Doses', [tr(th('Drug')), tr(td('A'))], note(''))], ['warning empty-note']],
    ['a promise unkept', [section('More', p('The following is a useful resource. We are not responsible for it.'))], ['warning nothing-follows']],
    ['a colon at the end', [section('More', p('Doctors do these tests:'))], ['warning nothing-follows']],
    ['a promise kept', [section('More', p('The following are useful:'), ul('One'))], []],
  ]
  test.each(cases)('%s', (_what, blocks, found) => {
    expect(codes(check({}, ...blocks))).toEqual(found)
  })

  test('an article without text has one finding, not one for each thing it lacks', () => {
    expect(codes(checkArticle(article(doc(p('')), fine), context))).toEqual(['error no-content'])
  })

  test('no key points', () => {
    expect(codes(checkArticle(article(doc(p('Text.')), fine), context))).toEqual(['info no-key-points'])
  })
})

describe('references and links', () => {
  const resolved = schema.text('heart failure', [schema.marks.crossReference.create({ target: 'Heart Failure', targetId: 't2' })])
  const bold = (node: Node): Node => node.mark([...node.marks, schema.marks.strong.create()])
  const cases: [what: string, block: Node, found: string[]][] = [
    ['resolved', p('See ', resolved), []],
    ['not resolved', p('See ', ref('heart failure', 'Heart Failure')), ['info unresolved-reference']],
    ['names a section', p('See ', ref('strep throat', 'Symptoms')), ['warning ambiguous-target']],
    ['names nothing', p('See ', ref('strep throat', ' ')), ['error reference-without-target']],
    ['a good link', p('See ', link('the WHO on health topics', 'https://www.who.int/health-topics')), []],
    ['brackets in the path', p(link('murmurs', 'https://en.wikipedia.org/wiki/Murmur_(heart)')), []],
    ['a full stop too much', p(link('topics', 'https://www.who.int/topics.')), ['warning broken-link']],
    ['a bracket too much', p(link('topics', 'https://www.who.int/topics)')), ['warning broken-link']],
    ['no host', p(link('topics', 'https://intranet/topics')), ['warning broken-link']],
    ['an example', p(link('topics', 'https://www.example.org/a')), ['warning broken-link']],
    ['half an escape', p(link('topics', 'https://www.who.int/a%2')), ['warning broken-link']],
    ['mail', p(link('the desk', 'mailto:desk@who.int')), []],
    ['not encrypted', p(link('the WHO', 'http://www.who.int/')), ['info insecure-link']],
    ['words that say nothing', p(link('click here', 'https://www.who.int/')), ['info unclear-link-words']],
  ]
  test.each(cases)('%s', (_what, block, found) => {
    expect(codes(check({}, block))).toEqual(found)
  })

  test('a reference in two weights is one finding', () => {
    expect(check({}, p(ref('heart ', 'Heart Failure'), bold(ref('failure', 'Heart Failure')))).map(({ message }) => message)).toEqual(['The reference on “heart failure” leads to “Heart Failure”, which is not linked to a topic of the library.'])
  })
})

describe('words', () => {
  const long = (count: number): string => `It ${Array.from({ length: count - 1 }, (_, i) => `word${i}`).join(' ')}.`
  const cases: [text: string, found: string[]][] = [
    ['The the valve leaks.', ['warning doubled-word']],
    ['The valve\nvalve leaks.', ['warning doubled-word']],
    ['They had had it; the drug that that study used.', []],
    ['A well-well-known valve, type 2 2.', []],
    ['Blood leaks. Leaks are common.', []],
    ['It clots... read more here.', ['warning preview-glue']],
    ['It clots… Read more', ['warning preview-glue']],
    ['To read more, ask your doctor.', []],
    ['TODO dose', ['error placeholder']],
    ['The dose is XXX mg.', ['error placeholder']],
    ['Lorem ipsum dolor.', ['error placeholder']],
    ['The dose is [insert dose].', ['error placeholder']],
    ['The dose is ??? mg.', ['error placeholder']],
    ['A tktk word.', []],
    ['Two  blanks.', ['info double-blank']],
    ['A blank , too many.', ['info blank-before-mark']],
    ['A ratio of .5 is fine.', []],
    ['Open (and never closed.', ['info unbalanced-brackets']],
    ['Closed) and never opened.', ['info unbalanced-brackets']],
    ['Either a) rest or 2) drugs (both work).', []],
    ['A hidden\u200bblank.', ['warning hidden-characters']],
    [long(55), []],
    [long(56), ['info long-sentence']],
    [`${long(50)} ${long(50)}`, []],
    [Array.from({ length: 5 }, () => long(45)).join(' '), ['info long-paragraph']],
  ]
  test.each(cases)('%s', (text, found) => {
    expect(codes(check({}, p(text)))).toEqual(found)
  })

  test('captions and cells are read too', () => {
    expect(codes(check({}, table([['Drug drug']], 'The the caption'), figure({ src: pixel, alt: 'Alt' }, 'TODO')))).toEqual(['warning doubled-word', 'warning doubled-word', 'error placeholder'])
  })
})

test('a finding says where: section and block, the article first, then in reading order', () => {
  const findings = check({ authors: [] }, p('Two  blanks.'), section('Causes', p('The the valve.'), section('Symptoms')))
  expect(findings.map(({ code, where }) => `${code}: ${where}`)).toEqual([
    'no-authors: Article',
    'double-blank: Lead (block b4)',
    'doubled-word: Causes (block b7)',
    'empty-section: Symptoms (block b8)',
  ])
})
