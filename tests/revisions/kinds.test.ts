import type { Node } from 'prosemirror-model'
import { describe, expect, test } from 'vitest'
import { applyChanges, compareDocuments, type Change } from '../../content/revisions/index.ts'
import { Chance } from './random-document.ts'
import { a, article, b, br, doc, h, hr, i, img, li, ol, p, quote, table, td, tr, ul } from '../builders/document.ts'

const valve = 'The mitral valve lies between the left atrium and the left ventricle.'
const mild = 'Mild regurgitation may not need treatment, but severe regurgitation may.'
const murmur = 'Doctors listen for a murmur and then do echocardiography to see the leak.'
const fever = 'Rheumatic fever used to be the most common cause of mitral regurgitation.'
const surgery = 'Surgery must be done before the heart muscle becomes permanently weakened.'
const row = (...cells: string[]): Node => tr(...cells.map((cell) => td(p(cell))))
const drugs = [row('drug', 'dose', 'when'), row('warfarin', '5 mg', 'evening'), row('aspirin', '100 mg', 'morning'), row('digoxin', '0.25 mg', 'morning')]

/** A change in one line: its kind, and what it takes from where to where. */
function line({ kind, before, after, attributes }: Change): string {
  if (attributes) return `${kind} ${attributes.map(({ name, before: was, after: is }) => `${name}: ${String(was)} → ${String(is)}`).join()}`
  return before === after ? `${kind} [${before}]` : `${kind} [${before}] → [${after}]`
}

const cases: [string, Node, Node, string[]][] = [
  ['one word', doc(p(valve)), doc(p(valve.replace('mitral', 'aortic'))), ['replace [mitral] → [aortic]']],
  ['one number keeps its unit', doc(p('Take 0.5 mg daily.')), doc(p('Take 0.25 mg daily.')), ['replace [0.5] → [0.25]']],
  ['a letter with its combining mark', doc(p('An e\u0301tude here.')), doc(p('An e\u0300tude here.')), ['replace [e\u0301tude] → [e\u0300tude]']],
  ['an emoji as a whole', doc(p('Fine 👩‍⚕️ here')), doc(p('Fine 👨‍⚕️ here')), ['replace [👩‍⚕️] → [👨‍⚕️]']],
  ['one word from right to left', doc(p('القلب عضو مهم جدا')), doc(p('القلب عضو كبير جدا')), ['replace [مهم] → [كبير]']],
  ['one word where no blanks are', doc(p('心臓の弁が漏れる')), doc(p('心臓の壁が漏れる')), ['replace [弁] → [壁]']],
  ['a sentence more', doc(p(`${valve} ${mild}`)), doc(p(`${valve} ${murmur} ${mild}`)), [`insert [] → [ ${murmur}]`]],
  ['a sentence less', doc(p(`${valve} ${murmur} ${mild}`)), doc(p(`${valve} ${mild}`)), [`delete [ ${murmur}] → []`]],
  ['all other words', doc(p(valve)), doc(p('Nothing of this was ever said before by anyone.')), [`replace [${valve}] → [Nothing of this was ever said before by anyone.]`]],
  ['a paragraph more', doc(p(valve), p(mild)), doc(p(valve), p(murmur), p(mild)), [`insert [] → [${murmur}]`]],
  ['a paragraph less', doc(p(valve), p(murmur), p(mild)), doc(p(valve), p(mild)), [`delete [${murmur}] → []`]],
  ['an empty document', doc(p()), doc(p(valve)), [`insert [] → [${valve}]`]],
  ['a moved paragraph', doc(p(valve), p(mild), p(murmur), p(fever)), doc(p(mild), p(murmur), p(valve), p(fever)), [`move [${valve}]`]],
  ['two that moved together', doc(p(valve), p(mild), p(murmur), p(fever), p(surgery)), doc(p(murmur), p(fever), p(surgery), p(valve), p(mild)), [`move [${valve} ${mild}]`]],
  ['moved and edited', doc(p(valve), p(mild), p(murmur), p(fever)), doc(p(mild), p(murmur), p(valve.replace('left', 'right')), p(fever)), [`move [${valve}] → [${valve.replace('left', 'right')}]`, 'replace [left] → [right]']],
  ['a moved list item', doc(ul(li(p('Heart attack')), li(p('Fever')), li(p('Weak tissue')), li(p('Other')))), doc(ul(li(p('Fever')), li(p('Weak tissue')), li(p('Heart attack')), li(p('Other')))), ['move [Heart attack]']],
  ['short items that changed places, one of them longer', doc(ul(li(p('Rheumatic fever')), li(p('Heart attack')), li(p('Weak tissue')))), doc(ul(li(p('Heart attack or angina')), li(p('Rheumatic fever')), li(p('Weak tissue')))), ['move [Heart attack] → [Heart attack or angina]', 'insert [] → [ or angina]']],
  ['short items that only resemble each other', doc(ul(li(p('Heart attack')), li(p('Fever')), li(p('Weak tissue')))), doc(ul(li(p('Fever')), li(p('Weak tissue')), li(p('Panic attack')))), ['delete [Heart attack] → []', 'insert [] → [Panic attack]']],
  ['a short item that is no piece of the text below', doc(ul(li(p('Rest in bed')), li(p('Heart attack'))), p(valve)), doc(ul(li(p('Heart attack')), li(p('Rest in bed'))), p(`A heart attack may follow. ${valve}`)), ['move [Heart attack]', 'insert [] → [A heart attack may follow. ]']],
  ['a moved sentence', doc(p(`${valve} ${murmur}`), p(`${mild} ${fever}`)), doc(p(valve), p(`${mild} ${murmur} ${fever}`)), [`move [ ${murmur}]`]],
  ['a moved sentence with a word changed', doc(p(`${valve} ${mild} ${murmur}`), p(fever)), doc(p(`${valve} ${murmur}`), p(`${fever} ${mild.replace('treatment', 'surgery')}`)), [`move [ ${mild}] → [ ${mild.replace('treatment', 'surgery')}]`, 'replace [treatment] → [surgery]']],
  ['a moved sentence with a word made bold', doc(p(`${valve} ${mild} ${murmur}`), p(fever)), doc(p(`${valve} ${murmur}`), p(`${fever} Mild regurgitation may `, b('not'), mild.slice(26))), [`move [ ${mild}]`, 'format [not]']],
  ['a moved sentence whose link leads elsewhere', doc(p(`${valve} Doctors listen for `, a('https://a.example/', 'a murmur'), murmur.slice(27)), p(fever)), doc(p(valve), p(`${fever} Doctors listen for `, a('https://b.example/', 'a murmur'), murmur.slice(27))), [`move [ ${murmur}]`, 'link [a murmur]']],
  ['an edited sentence into a list item', doc(p(`${valve} ${mild} ${murmur}`), p(surgery), ul(li(p(fever)))), doc(p(`${valve} ${murmur}`), p(surgery), ul(li(p(fever)), li(p(mild.replace('treatment', 'surgery'))))), [`move [ ${mild}] → [${mild.replace('treatment', 'surgery')}]`, 'replace [treatment] → [surgery]']],
  ['a sentence that two new ones resemble is none of them', doc(p(`${valve} ${mild}`), p(fever), p(surgery)), doc(p(valve), p(`${fever} ${mild.replace('treatment', 'surgery')}`), p(`${surgery} ${mild.replace('severe', 'heavy')}`)), [`delete [ ${mild}] → []`, `insert [] → [ ${mild.replace('treatment', 'surgery')}]`, `insert [] → [ ${mild.replace('severe', 'heavy')}]`]],
  ['a sentence that went into a new paragraph', doc(p(`${valve} ${murmur} ${fever}`), p(mild)), doc(p(`${valve} ${fever}`), p(mild), p(murmur)), [`move [ ${murmur}] → [${murmur}]`]],
  ['a sentence from the middle into a paragraph of its own', doc(p(`${valve} ${mild} ${murmur}`), p(fever)), doc(p(`${valve} ${murmur}`), p(mild), p(fever)), [`move [ ${mild}] → [${mild}]`]],
  ['a sentence from the middle into a list item', doc(p(`${valve} ${mild} ${murmur}`), p(fever)), doc(p(`${valve} ${murmur}`), ul(li(p(mild))), p(fever)), [`move [ ${mild}] → [${mild}]`]],
  ['a sentence into a distant list', doc(p(`${valve} ${mild} ${murmur}`), p(surgery), ul(li(p('Rest')), li(p(fever)))), doc(p(`${valve} ${murmur}`), p(surgery), ul(li(p('Rest')), li(p(mild)), li(p(fever)))), [`move [ ${mild}] → [${mild}]`]],
  ['a sentence into one of two new items', doc(p(`${valve} ${mild} ${murmur}`), p(surgery), ul(li(p(fever)))), doc(p(`${valve} ${murmur}`), p(surgery), ul(li(p('A new one.')), li(p(mild)), li(p(fever)))), [`move [ ${mild}] → [${mild}]`, 'insert [] → [A new one.]']],
  ['an item into the paragraph before', doc(p(valve), ul(li(p(murmur)), li(p(fever)))), doc(p(`${valve} ${murmur}`), ul(li(p(fever)))), ['merge []']],
  ['the last sentences into a list', doc(p(`${valve} ${mild} ${murmur}`), p(surgery)), doc(p(valve), ul(li(p(mild)), li(p(murmur))), p(surgery)), ['split []', 'split []']],
  ['items into a paragraph that lost a sentence with their words', doc(p('Causes are fever and valve disease. ', mild), ul(li(p('Rheumatic fever')), li(p('Other valve disease')))), doc(p(`${mild} Rheumatic fever Other valve disease`)), ['delete [Causes are fever and valve disease. ] → []', 'merge []', 'merge []']],
  ['a short sentence after one that was moved and edited', doc(p(`${valve} It leaks. This is what doctors fear most.`), p(mild)), doc(p(valve), p(`${mild} It leaks badly. This is what doctors fear most.`)), ['delete [ It leaks. ] → []', 'move [This is what doctors fear most.]', 'insert [] → [ It leaks badly. ]']],
  ['an enumeration into a list', doc(p(`${valve} Symptoms include shortness of breath, swelling, and fatigue. ${mild}`)), doc(p(`${valve} Symptoms include:`), ul(li(p('shortness of breath')), li(p('swelling')), li(p('fatigue'))), p(mild)), ['insert [] → [:]', 'split []', 'delete [,] → []', 'split []', 'delete [, and] → []', 'split []', 'delete [.] → []', 'split []']],
  ['an enumeration into a list, with capitals', doc(p('Symptoms include shortness of breath, swelling of the legs, and fatigue.')), doc(p('Symptoms include'), ul(li(p('Shortness of breath')), li(p('Swelling of the legs')), li(p('Fatigue')))), ['split []', 'replace [shortness] → [Shortness]', 'split []', 'replace [, swelling] → [Swelling]', 'split []', 'replace [, and fatigue.] → [Fatigue]']],
  ['a list into an enumeration', doc(p('Symptoms include'), ul(li(p('shortness of breath')), li(p('swelling')))), doc(p('Symptoms include shortness of breath and swelling.')), ['merge []', 'merge []', 'insert [] → [and]', 'insert [] → [.]']],
  ['an item joined to the one before, now small', doc(ul(li(p('Fever and chills in the evening')), li(p('Cough with sputum')), li(p(fever)))), doc(ul(li(p('Fever and chills in the evening, cough with sputum')), li(p(fever)))), ['merge []', 'replace [Cough] → [, cough]']],
  ['split', doc(p(`${valve} ${mild}`)), doc(p(valve), p(mild)), ['split []']],
  ['merged', doc(p(valve), p(mild)), doc(p(`${valve} ${mild}`)), ['merge []']],
  ['split in three, and a word', doc(p(`${valve} ${mild} ${murmur}`)), doc(p(valve), p(mild.replace('Mild', 'Slight')), p(murmur)), ['split []', 'replace [Mild] → [Slight]', 'split []']],
  ['a split list item', doc(ul(li(p(`${valve} ${mild}`)), li(p(fever)))), doc(ul(li(p(valve)), li(p(mild)), li(p(fever)))), ['split []']],
  ['paragraphs into a list', doc(p(valve), p(mild), p(fever)), doc(ul(li(p(valve)), li(p(mild))), p(fever)), [`wrap [${valve} ${mild}] → [${valve}\n${mild}]`]],
  ['a list into paragraphs', doc(ul(li(p(valve)), li(p(mild))), p(fever)), doc(p(valve), p(mild), p(fever)), [`wrap [${valve}\n${mild}] → [${valve} ${mild}]`]],
  ['a paragraph joins the list before it', doc(ul(li(p(valve))), p(mild)), doc(ul(li(p(valve)), li(p(mild)))), [`wrap [${mild}]`]],
  ['quoted', doc(p(valve), p(mild)), doc(quote(p(valve)), p(mild)), [`wrap [${valve}]`]],
  ['bold', doc(p(valve)), doc(p('The ', b('mitral'), valve.slice(10))), ['format [mitral]']],
  ['bold instead of italic', doc(p('The ', i('mitral'), valve.slice(10))), doc(p('The ', b('mitral'), valve.slice(10))), ['format [mitral]']],
  ['a link that leads elsewhere', doc(p(a('https://a.example/', 'Here'))), doc(p(a('https://b.example/', 'Here'))), ['link [Here]']],
  ['a new word in bold text', doc(p(b('one two three'))), doc(p(b('one new three'))), ['replace [two] → [new]']],
  ['heading level', doc(h(1, 'Causes'), p(valve)), doc(h(2, 'Causes'), p(valve)), ['attribute level: 1 → 2']],
  ['a paragraph becomes a heading', doc(p('Causes of it'), p(valve)), doc(h(2, 'Causes of it'), p(valve)), ['attribute type: paragraph → heading,align: left → undefined,level: undefined → 2']],
  ['bullets become numbers', doc(ul(li(p(valve)), li(p(mild)))), doc(ol(li(p(valve)), li(p(mild)))), ['attribute type: bulletList → orderedList,start: undefined → 1']],
  ['another image', doc(p('See ', img('a.png'), ' here')), doc(p('See ', img('b.png'), ' here')), ['replace []']],
  ['a line break', doc(p('One', br(), 'two')), doc(p('One two')), ['replace [\n] → [ ]']],
  ['a rule', doc(p(valve), hr(), p(mild)), doc(p(valve), p(mild)), ['delete []']],
  ['a row more', doc(table(...drugs)), doc(table(...drugs.slice(0, 2), row('heparin', '1 ml', 'noon'), ...drugs.slice(2))), ['row [] → [heparin 1 ml noon]']],
  ['a row less', doc(table(...drugs)), doc(table(...drugs.slice(0, 2), ...drugs.slice(3))), ['row [aspirin 100 mg morning] → []']],
  ['a moved row', doc(table(...drugs)), doc(table(drugs[0]!, drugs[2]!, drugs[3]!, drugs[1]!)), ['move [warfarin 5 mg evening]']],
  ['a column more', doc(table(row('drug', 'dose'), row('warfarin', '5 mg'))), doc(table(row('drug', 'form', 'dose'), row('warfarin', 'tablet', '5 mg'))), ['column [] → [form\ntablet]']],
  ['of equal columns the one whose heading went', doc(table(row('a', 'b', 'c'), row('Yes', 'Yes', 'Yes'), row('No', 'No', 'No'))), doc(table(row('a', 'c'), row('Yes', 'Yes'), row('No', 'No'))), ['column [b\nYes\nNo] → []']],
  ['a moved column', doc(table(row('drug', 'form', 'dose', 'when'), row('warfarin', 'tablet', '5 mg', 'noon'))), doc(table(row('drug', 'dose', 'when', 'form'), row('warfarin', '5 mg', 'noon', 'tablet'))), ['move [form\ntablet]']],
  ['a moved column with another heading', doc(table(row('drug', 'form', 'dose', 'when'), row('warfarin', 'tablet', '5 mg', 'noon'), row('aspirin', 'sachet', '100 mg', 'night'))), doc(table(row('drug', 'dose', 'when', 'kind'), row('warfarin', '5 mg', 'noon', 'tablet'), row('aspirin', '100 mg', 'night', 'sachet'))), ['move [form\ntablet\nsachet] → [kind\ntablet\nsachet]', 'replace [form] → [kind]']],
  ['a row and a column', doc(table(row('drug', 'dose'), row('warfarin', '5 mg'))), doc(table(row('drug', 'form', 'dose'), row('warfarin', 'tablet', '5 mg'), row('aspirin', 'sachet', '100 mg'))), ['column [] → [form\ntablet]', 'row [] → [aspirin sachet 100 mg]']],
  ['one cell', doc(table(...drugs)), doc(table(...drugs.slice(0, 1), row('warfarin', '50 mg', 'evening'), ...drugs.slice(2))), ['replace [5] → [50]']],
  ['two of many equal paragraphs', doc(...Array.from({ length: 10 }, () => p(valve))), doc(...Array.from({ length: 10 }, (_, n) => p(n === 2 || n === 6 ? valve.replace('mitral', `aortic${n}`) : valve))), ['replace [mitral] → [aortic2]', 'replace [mitral] → [aortic6]']],
  ['a flag as a whole', doc(p('go 🏴󠁧󠁢󠁥󠁮󠁧󠁿 win')), doc(p('go 🏴󠁧󠁢󠁳󠁣󠁴󠁿 win')), ['replace [🏴󠁧󠁢󠁥󠁮󠁧󠁿] → [🏴󠁧󠁢󠁳󠁣󠁴󠁿]']],
  ['a unit in every row of a long table', doc(table(...Array.from({ length: 130 }, (_, n) => row(`drug number ${n}`, `${n} mg`)))), doc(table(...Array.from({ length: 130 }, (_, n) => row(`drug number ${n}`, `${n} ml`)))), Array.from({ length: 130 }, () => 'replace [mg] → [ml]')],
  ['a merged cell', doc(table(row('drug', 'dose'), row('x', 'y'))), doc(table(tr(td({ colspan: 2 }, p('drug'))), row('x', 'y'))), ['attribute colspan: 1 → 2', 'delete [dose] → []']],
]

describe('what happened, in as many changes as it takes', () => {
  test.each(cases)('%s', (_name, before, after, expected) => {
    const comparison = compareDocuments(before, after)
    expect(comparison.changes.map(line)).toEqual(expected)
    expect(comparison.limited).toBe(false)
    expect(applyChanges(comparison, new Set(comparison.changes.map(({ id }) => id))).toJSON()).toEqual(after.toJSON())
  })
})

test('a thousand edits in one huge paragraph of few different words', () => {
  // A plain generator: what matters is that no word occurs once.
  let state = 7
  const next = (limit: number): number => (state = (state * 1103515245 + 12345) % 2147483648) % limit
  const words = Array.from({ length: 16_000 }, () => `w${next(9973) % 120}`)
  const edited = words.map((word, n) => (n % 16 === 5 ? `${word}x` : word))
  const comparison = compareDocuments(doc(p(words.join(' '))), doc(p(edited.join(' '))))
  expect(comparison.limited).toBe(false)
  // Where a word stands twice in a row, either of the two may be the one that changed.
  expect(comparison.changes.filter(({ kind }) => kind === 'replace').length).toBeGreaterThan(990)
  expect(comparison.changes.length).toBeLessThan(1010)
})

test('a huge paragraph rewritten whole is one change, and nothing was missed', () => {
  const chance = new Chance(3)
  const text = (): string => Array.from({ length: 16_000 }, () => `w${chance.below(3000)}`).join(' ')
  const comparison = compareDocuments(doc(p(text())), doc(p(text())))
  expect(comparison.limited).toBe(false)
  expect(comparison.changes.map(({ kind }) => kind)).toEqual(['replace'])
})

test('of a sentence that moved and was edited, each is decided alone', () => {
  const edited = mild.replace('treatment', 'surgery')
  const comparison = compareDocuments(doc(p(`${valve} ${mild} ${murmur}`), p(fever)), doc(p(`${valve} ${murmur}`), p(`${fever} ${edited}`)))
  const only = (kind: string): Node => applyChanges(comparison, new Set(comparison.changes.filter((change) => change.kind === kind).map(({ id }) => id)))
  expect(only('move').toJSON()).toEqual(doc(p(`${valve} ${murmur}`), p(`${fever} ${mild}`)).toJSON())
  expect(only('replace').toJSON()).toEqual(doc(p(`${valve} ${edited} ${murmur}`), p(fever)).toJSON())
})

test('what is made bold keeps the other marks that each of its words had', () => {
  const words = ' and more words that stay'
  const comparison = compareDocuments(doc(p(i('one'), ' two', words, ' old')), doc(p(b(i('one')), b(' two'), words, ' new')))
  const [format] = comparison.changes
  expect(format?.kind).toBe('format')
  expect(applyChanges(comparison, new Set([format?.id ?? ''])).toJSON()).toEqual(doc(p(b(i('one')), b(' two'), words, ' old')).toJSON())
})

const { section, heading } = article
const causes = section(heading('Causes'), article.p(valve), article.p(mild))
const symptoms = section(heading('Symptoms'), article.p(murmur))
const treatment = section(heading('Treatment'), article.p(fever), article.p(surgery))

const early = [valve, mild, murmur].join(' ')
const late = [fever, surgery].join(' ')
const named = (title: string, ...texts: string[]): Node => section(heading(title), ...texts.map((text) => article.p(text)))

const articles: [string, Node, Node, string[]][] = [
  ['long paragraphs that changed places between short sections', article.doc(named('Causes', early), named('Symptoms', late)), article.doc(named('Causes', late), named('Symptoms', early)), [`move [${early}]`, `move [${late}]`]],
  ['a long paragraph into the next section', article.doc(named('Causes', early), named('Symptoms', fever)), article.doc(named('Causes', 'There are several.'), named('Symptoms', fever, early)), [`move [${early}]`, 'insert [] → [There are several.]']],
  ['headings that changed places', article.doc(named('Causes', early), named('Symptoms', late)), article.doc(named('Symptoms', early), named('Causes', late)), ['replace [Causes] → [Symptoms]', 'replace [Symptoms] → [Causes]']],
  ['sections that changed places and were edited', article.doc(named('Causes', valve, mild), named('Symptoms', murmur, fever), named('Treatment', surgery)), article.doc(named('Symptoms', murmur.replace('murmur', 'sound'), fever), named('Causes', valve, mild.replace('Mild', 'Slight')), named('Treatment', surgery)), [`move [Causes ${valve} ${mild}] → [Causes ${valve} ${mild.replace('Mild', 'Slight')}]`, 'replace [murmur] → [sound]', 'replace [Mild] → [Slight]']],
  ['a section parted by a new heading, most of it below', article.doc(named('Causes', valve, murmur, early, late), named('Treatment', surgery)), article.doc(named('Causes', valve), named('Symptoms', murmur, early, late), named('Treatment', surgery)), [`wrap [${murmur} ${early} ${late}]`, 'insert [] → [Symptoms]']],
  ['sections joined by a heading less, most of it below', article.doc(named('Causes', valve), named('Symptoms', murmur, early, late), named('Treatment', surgery)), article.doc(named('Causes', valve, murmur, early, late), named('Treatment', surgery)), [`wrap [${murmur} ${early} ${late}]`, 'delete [Symptoms] → []']],
  ['a section one level down under another heading', article.doc(causes, symptoms), article.doc(section(heading('Causes'), article.p(valve), article.p(mild), named('Signs and symptoms', murmur))), [`wrap [Symptoms ${murmur}] → [Signs and symptoms ${murmur}]`, 'replace [Symptoms] → [Signs and symptoms]']],
  ['a moved section', article.doc(causes, symptoms, treatment), article.doc(symptoms, treatment, causes), [`move [Causes ${valve} ${mild}]`]],
  ['a moved section with an edit', article.doc(causes, symptoms, treatment), article.doc(symptoms, treatment, section(heading('Causes'), article.p(valve.replace('left', 'right')), article.p(mild))), [`move [Causes ${valve} ${mild}] → [Causes ${valve.replace('left', 'right')} ${mild}]`, 'replace [left] → [right]']],
  ['a section one level down', article.doc(causes, symptoms), article.doc(section(heading('Causes'), article.p(valve), article.p(mild), symptoms)), [`wrap [Symptoms ${murmur}]`]],
  ['a heading over the second half', article.doc(section(heading('Causes'), article.p(valve), article.p(fever))), article.doc(section(heading('Causes'), article.p(valve)), section(heading('Rheumatic fever'), article.p(fever))), [`wrap [${fever}]`, 'insert [] → [Rheumatic fever]']],
  ['a paragraph into the next section', article.doc(causes, symptoms), article.doc(section(heading('Causes'), article.p(valve)), section(heading('Symptoms'), article.p(mild), article.p(murmur))), [`move [${mild}]`]],
  ['another heading', article.doc(causes, symptoms), article.doc(causes, section(heading('Signs of it'), article.p(murmur))), ['replace [Symptoms] → [Signs of it]']],
  ['a section less', article.doc(causes, symptoms, treatment), article.doc(causes, treatment), [`delete [Symptoms ${murmur}] → []`]],
  ['the target of a reference', article.doc(article.p(article.reference('Stroke', 'a stroke'))), article.doc(article.p(article.reference('Heart Failure', 'a stroke'))), ['link [a stroke]']],
  ['a caption less', article.doc(article.p(valve), article.figure({ alt: 'A heart' }, article.caption('Heart seen from the front'))), article.doc(article.p(valve), article.figure({ alt: 'A heart' })), ['delete [Heart seen from the front] → []']],
  ['all sections reversed', article.doc(causes, symptoms, treatment), article.doc(treatment, symptoms, causes), [`move [Causes ${valve} ${mild}]`, `move [Symptoms ${murmur}]`]],
]

test.each(articles)("in Galley's schema: %s", (_name, before, after, expected) => {
  expect(compareDocuments(before, after).changes.map(line)).toEqual(expected)
})
