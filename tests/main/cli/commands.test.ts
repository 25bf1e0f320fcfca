import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readArticle, writeArticle, partialDate } from '../../../content/article/index.ts'
import { compareArticles } from '../../../content/revisions/index.ts'
import { draw } from '../../../renderer/compare/worker/draw.ts'
import { article, doc, link, p, section, strong, ul } from '../../builders/article.ts'
import { Terminal } from './terminal.ts'

const bundled = new URL('../../../content/bundled/', import.meta.url)
const seed = readFileSync(new URL('mitral-regurgitation.txt', bundled), 'utf8')
const expected = JSON.parse(readFileSync(new URL('mitral-regurgitation.expected.json', bundled), 'utf8'))

const before = article(doc(p('Take 5 mg twice a day.'), section('Causes', p('An old cause.'))), { title: 'Before', lastFullReview: partialDate('2021-08') })
const after = article(doc(p('Take 50 mg twice a day.'), section('Causes', p('An old cause.'), ul('One more'))), { title: 'After', lastFullReview: partialDate('2021-08') })

let terminal: Terminal
beforeEach(() => {
  terminal = new Terminal()
  terminal.write('seed.txt', seed)
  terminal.write('before.article.json', writeArticle(before))
  terminal.write('after.article.json', writeArticle(after))
  terminal.write('sqlite.galley', 'SQLite format 3\0 and so on')
})
afterEach(() => terminal.leave())

describe('inspect', () => {
  test('reads out of the source article what a careful person does', async () => {
    const { exit, out } = await terminal.galley('inspect', 'seed.txt', '--json')
    const found = JSON.parse(out)
    expect(exit).toBe(0)
    const { mustWarn, sections, ...rest } = expected
    expect(mustWarn.length).toBeGreaterThan(0)
    for (const key of Object.keys(rest)) expect(found[key]).toEqual(rest[key])
    expect(found.sections.map(({ heading, blocks }: { heading: string; blocks: unknown }) => ({ heading, blocks }))).toEqual(sections)
    expect(found.sections.map(({ level }: { level: number }) => level)).toEqual(sections.map(() => 1))
    expect(found.format).toBe('text')
    expect(found.warnings).toContainEqual(expect.objectContaining({ code: 'empty-section', quote: expect.stringContaining('Symptoms') }))
  })
  test('says for a person what the JSON says', async () => {
    const { out } = await terminal.galley('inspect', 'seed.txt')
    expect(out).toMatch(/^Title: Mitral Regurgitation\n/)
    expect(out).toMatch(/Last full review: 2021-08/)
  })
  test('reads article files too', async () => {
    const { out } = await terminal.galley('inspect', 'before.article.json', '--json')
    expect(JSON.parse(out)).toMatchObject({ format: 'article.json', title: 'Before', warnings: [], dropped: [] })
  })
})

describe('diff', () => {
  test('names each change with its risk', async () => {
    const { exit, out } = await terminal.galley('diff', 'before.article.json', 'after.article.json', '--json')
    const report = JSON.parse(out)
    expect(exit).toBe(0)
    expect(report.equal).toBe(false)
    expect(report.changes.map(({ kind, section: where, before: old, after: now }: Record<string, unknown>) => [kind, where, old, now])).toEqual([
      ['metadata', null, 'Before', 'After'],
      ['replace', null, '5', '50'],
      ['insert', 'Causes', '', 'One more'],
    ])
    expect(report.changes[1].risk).toEqual([{ kind: 'dose', reason: 'dose: 5 mg → 50 mg' }])
    expect(report.words).toEqual({ inserted: 3, deleted: 1 })
  })
  test('finds an article equal to itself', async () => {
    const { out } = await terminal.galley('diff', 'seed.txt', 'seed.txt', '--json')
    expect(JSON.parse(out)).toEqual({ equal: true, limited: false, words: { inserted: 0, deleted: 0 }, changes: [] })
  })
  test('writes NEW when all is accepted, and OLD when nothing is, to the letter', async () => {
    await terminal.galley('diff', 'before.article.json', 'after.article.json', '--accept', 'all', '--out', 'all.json')
    await terminal.galley('diff', 'before.article.json', 'after.article.json', '--accept', 'none', '--out', 'none.json')
    expect(readFileSync(terminal.path('all.json'), 'utf8')).toBe(writeArticle(after))
    expect(readFileSync(terminal.path('none.json'), 'utf8')).toBe(writeArticle(before))
  })
  test('writes what results from one change alone', async () => {
    const { out } = await terminal.galley('diff', 'before.article.json', 'after.article.json', '--json')
    const dose = JSON.parse(out).changes.find(({ kind }: { kind: string }) => kind === 'replace')
    const { exit } = await terminal.galley('diff', 'before.article.json', 'after.article.json', '--accept', dose.id, '--out', 'one.json')
    expect(exit).toBe(0)
    const result = readArticle(readFileSync(terminal.path('one.json'), 'utf8'))
    expect(result.metadata.title).toBe('Before')
    expect(result.document.textContent).toBe('Take 50 mg twice a day.CausesAn old cause.')
  })
  test('takes changes by as many --accept as there are', async () => {
    const { out } = await terminal.galley('diff', 'before.article.json', 'after.article.json', '--json')
    const ids: string[] = JSON.parse(out).changes.map(({ id }: { id: string }) => id)
    await terminal.galley('diff', 'before.article.json', 'after.article.json', ...ids.flatMap((id) => ['--accept', id]), '--out', 'each.json')
    const both = await terminal.galley('diff', 'each.json', 'after.article.json', '--json')
    expect(JSON.parse(both.out).equal).toBe(true)
  })
  test('tells a script all there is to a change, under the same keys for every kind', async () => {
    const old = article(doc(p('First one. Second one.'), p('See ', link('this', 'https://example.org/a'), ' and plain words.'), section('A', section('B', p('This paragraph has words enough to be known where it goes.')), section('C', p('It stays.')))), { title: 'T' })
    const now = article(doc(p('First one.'), p('Second one.'), p('See ', link('this', 'https://example.org/b'), ' and ', strong('plain words'), '.'), section('A', section('B', p('Something else.')), section('C', p('It stays.'), p('This paragraph has words enough to be known where it goes.')))), { title: 'T', chapter: 'Heart' })
    terminal.write('old.article.json', writeArticle(old))
    terminal.write('new.article.json', writeArticle(now))
    const { out } = await terminal.galley('diff', 'old.article.json', 'new.article.json', '--json')
    const { changes } = JSON.parse(out)
    for (const change of changes) expect(Object.keys(change)).toEqual(['id', 'kind', 'section', 'path', 'movedFrom', 'before', 'after', 'words', 'risk', 'field', 'attributes', 'marks'])
    const of = (kind: string): Record<string, unknown> => changes.find((change: { kind: string }) => change.kind === kind)
    expect(of('metadata')).toMatchObject({ field: 'chapter', section: null, path: [], after: 'Heart', attributes: [{ name: 'chapter', after: 'Heart' }] })
    expect(of('split')).toMatchObject({ before: '', after: '', words: { inserted: 0, deleted: 0 } })
    expect(of('link')).toMatchObject({ marks: { removed: [{ type: 'link', attrs: { href: 'https://example.org/a' } }], added: [{ type: 'link', attrs: { href: 'https://example.org/b' } }] } })
    expect(of('format')).toMatchObject({ marks: { removed: [], added: [{ type: 'strong' }] } })
    expect(of('insert')).toMatchObject({ section: 'B', path: ['A', 'B'], movedFrom: null, words: { inserted: 2, deleted: 0 } })
    expect(of('move')).toMatchObject({ section: 'C', path: ['A', 'C'], movedFrom: ['A', 'B'], words: { inserted: 0, deleted: 0 } })
    const plain = await terminal.galley('diff', 'old.article.json', 'new.article.json')
    expect(plain.out).toMatch(/  split, lead\n    split a paragraph in two\n/)
    expect(plain.out).toMatch(/  move, C \(from B\)\n    moved “This paragraph has words/)
    expect(plain.out).toMatch(/  metadata\n    Chapter: empty → “Heart”\n/)
  })
  test('says the same as the screen', async () => {
    const drawn = draw(compareArticles(before, after, { ignoreAttrs: ['id'] }))
    const { out } = await terminal.galley('diff', 'before.article.json', 'after.article.json', '--json')
    const report = JSON.parse(out)
    expect(report.changes.map(({ id, kind, section: where, before: old, after: now, risk }: Record<string, unknown>) => [id, kind, where, old, now, risk])).toEqual(drawn.changes.map(({ id, kind, section: where, before: old, after: now, risks }) => [id, kind, where, old, now, risks]))
    expect(report.words).toEqual({ inserted: drawn.inserted, deleted: drawn.deleted })
  })
  test('writes the redline, with the hash of each file and who compared', async () => {
    const { exit, out, said } = await terminal.galley('diff', 'before.article.json', 'after.article.json', '--to', 'html', '--out', 'changes.html', '--by', 'C. Reviewer')
    expect([exit, out, said]).toEqual([0, '', []])
    const html = readFileSync(terminal.path('changes.html'), 'utf8')
    expect(html).toContain('<strong>before.article.json</strong>')
    for (const name of ['before.article.json', 'after.article.json']) expect(html).toContain(createHash('sha256').update(readFileSync(terminal.path(name))).digest('hex'))
    expect(html).toContain('<dd>C. Reviewer, 23 Nov 2026, 10:42 UTC</dd>')
    expect(html).toContain('dose: 5 mg → 50 mg')
  })
  test.each<[what: string, words: readonly string[], says: RegExp]>([
    ['OLD itself', ['--accept', 'all', '--out', 'before.article.json'], /^--out is “before\.article\.json” itself/],
    ['NEW itself', ['--accept', 'none', '--out', './after.article.json'], /^--out is “after\.article\.json” itself/],
    ['OLD by another name', ['--accept', 'all', '--out', 'link.json'], /^--out is “before\.article\.json” itself/],
    ['an input, with the redline', ['--to', 'html', '--out', 'after.article.json'], /^--out is “after\.article\.json” itself/],
    ['a library', ['--accept', 'all', '--out', 'mine.galley'], /^--out is the library “mine\.galley”/],
  ])('never writes over %s', async (_what, words, says) => {
    symlinkSync(terminal.path('before.article.json'), terminal.path('link.json'))
    await terminal.galley('import', 'seed.txt', '--library', 'mine.galley')
    const files = (): readonly string[] => readdirSync(terminal.folder).map((name) => `${name} ${readFileSync(terminal.path(name)).toString('base64')}`)
    const untouched = files()
    const { exit, said } = await terminal.galley('diff', 'before.article.json', 'after.article.json', ...words)
    expect([exit, said]).toEqual([2, [expect.stringMatching(says)]])
    expect(files()).toEqual(untouched)
  })
  test('says what could not be accepted without more', async () => {
    const words = 'This paragraph stands in a section of its own in the newer text.'
    terminal.write('plain.article.json', writeArticle(article(doc(section('A', p(words))))))
    terminal.write('deep.article.json', writeArticle(article(doc(section('A', section('B', p(words)))))))
    const { out } = await terminal.galley('diff', 'plain.article.json', 'deep.article.json', '--json')
    const wrap = JSON.parse(out).changes.find(({ kind }: { kind: string }) => kind === 'wrap')
    const { exit, said } = await terminal.galley('diff', 'plain.article.json', 'deep.article.json', '--accept', wrap.id, '--out', 'x.json')
    expect([exit, said]).toEqual([0, [expect.stringMatching(new RegExp(`^One change was left out, .*: ${wrap.id}\\.$`))]])
    const rest = await terminal.galley('diff', 'plain.article.json', 'x.json', '--json')
    expect(JSON.parse(rest.out).equal).toBe(true)
  })
  test('refuses a change that is not there', async () => {
    const { exit, said } = await terminal.galley('diff', 'before.article.json', 'after.article.json', '--accept', 'nothing', '--out', 'x.json')
    expect([exit, said.length, existsSync(terminal.path('x.json'))]).toEqual([2, 1, false])
  })
})

describe('a library', () => {
  test('is made, filled, asked for its review dates and verified', async () => {
    const added = await terminal.galley('import', 'seed.txt', 'before.article.json', '--library', 'mine.galley')
    expect(added.exit).toBe(0)
    expect(added.out.split('\n').map((line) => line.split('\t')[1])).toEqual(['Mitral Regurgitation', 'Before', undefined])
    const due = await terminal.galley('due', '--library', 'mine.galley', '--json')
    expect(JSON.parse(due.out)).toEqual([
      expect.objectContaining({ title: 'Before', state: 'overdue', overdueMonths: 27, nextReviewDue: '2024-08', intervalMonths: 36, lastFullReview: '2021-08', contentLastModified: null }),
      expect.objectContaining({ title: 'Mitral Regurgitation', state: 'overdue', contentLastModified: '2021-08' }),
    ])
    expect(Object.keys(JSON.parse(due.out)[0])).toEqual(['id', 'title', 'lastFullReview', 'contentLastModified', 'intervalMonths', 'nextReviewDue', 'state', 'overdueMonths', 'reason'])
    const verified = await terminal.galley('verify', '--library', 'mine.galley', '--json')
    expect([verified.exit, JSON.parse(verified.out)]).toEqual([0, { ok: true, problems: [] }])
    expect(readdirSync(terminal.folder).filter((name) => name.startsWith('mine'))).toEqual(['mine.galley'])
  })
  test.each([
    ['2024-08-31', 'due-soon', 0], ['2024-09-01', 'overdue', 1], ['2024-08', 'due-soon', 0], ['2023-01', 'ok', 0], ['2026-11', 'overdue', 27],
  ])('on %s the topic reviewed in August 2021 is %s', async (on, state, months) => {
    await terminal.galley('import', 'before.article.json', '--library', 'mine.galley')
    const { out } = await terminal.galley('due', '--library', 'mine.galley', '--on', on, '--json')
    expect(JSON.parse(out)[0]).toMatchObject({ state, overdueMonths: months })
  })
  test('gives its review dates as CSV and as a calendar that keeps the month a month', async () => {
    await terminal.galley('import', 'before.article.json', '--library', 'mine.galley')
    const csv = await terminal.galley('due', '--library', 'mine.galley', '--csv')
    expect(csv.out.split('\r\n')[1]).toMatch(/^sample,Before,2021-08,,36,2024-08,overdue,27,/)
    const { out } = await terminal.galley('due', '--library', 'mine.galley', '--ics')
    expect(out).toMatch(/DTSTART;VALUE=DATE:20240801\r?\nDTEND;VALUE=DATE:20240901/)
    expect(out.replace(/\r?\n[ \t]/g, '')).toMatch(/SUMMARY:Full review due: Before \(Aug 2024\)/)
  })
  test('takes the good files and names the bad one', async () => {
    terminal.write('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 0, 0, 0, 0]))
    const { exit, out, said } = await terminal.galley('import', 'before.article.json', 'picture.txt', '--library', 'mine.galley')
    expect([exit, out.split('\n').length, said]).toEqual([2, 2, [expect.stringMatching(/picture\.txt.*a picture \(PNG\)/)]])
  })
  test('refuses an article that it has', async () => {
    await terminal.galley('import', 'before.article.json', '--library', 'mine.galley')
    const { exit, said } = await terminal.galley('import', 'before.article.json', '--library', 'mine.galley')
    expect([exit, said]).toEqual([2, [expect.stringMatching(/before\.article\.json was not added.*in this library already/)]])
  })
  test('exports proofs only, and says so', async () => {
    await terminal.galley('import', 'seed.txt', '--library', 'mine.galley')
    const refused = await terminal.galley('export', '--library', 'mine.galley', '--all', '--format', 'html', '--out', 'site')
    expect([refused.exit, refused.said, existsSync(terminal.path('site'))]).toEqual([2, [expect.stringMatching(/Mitral Regurgitation.*not approved.*--proof/)], false])
    const { exit, out } = await terminal.galley('export', '--library', 'mine.galley', '--all', '--format', 'html', '--out', 'site', '--proof')
    expect([exit, out]).toEqual([0, `${terminal.path('site')}/mitral-regurgitation.html\n`])
    const html = readFileSync(terminal.path('site/mitral-regurgitation.html'), 'utf8')
    expect(html).toMatch(/<time datetime="2021-08">/)
    expect(html).toMatch(/Proof/)
    expect(html).not.toMatch(/reviewedBy/)
  })
})

describe('convert', () => {
  test('makes an article file that reads back the same', async () => {
    const { exit } = await terminal.galley('convert', 'seed.txt', '--to', 'article.json', '--out', 'seed.article.json')
    expect(exit).toBe(0)
    const text = readFileSync(terminal.path('seed.article.json'), 'utf8')
    expect(writeArticle(readArticle(text))).toBe(text)
    const { out } = await terminal.galley('diff', 'seed.txt', 'seed.article.json', '--json')
    expect(JSON.parse(out).equal).toBe(true)
  })
  test.each(['seed.txt', './seed.txt'])('never writes over what it reads: %s', async (out) => {
    const { exit, said } = await terminal.galley('convert', 'seed.txt', '--to', 'html', '--out', out)
    expect([exit, said, readFileSync(terminal.path('seed.txt'), 'utf8')]).toEqual([2, [expect.stringMatching(/^--out is “seed.txt” itself/)], seed])
  })
  test.each(['docx', 'jats', 'md'])('to %s says that it is not built yet', async (format) => {
    const { exit, said } = await terminal.galley('convert', 'seed.txt', '--to', format, '--out', 'x')
    expect([exit, said]).toEqual([2, [expect.stringContaining(`${format} cannot be written yet`)]])
  })
})

describe('check', () => {
  test('exits 1 with findings and says where', async () => {
    const { exit, out } = await terminal.galley('check', 'seed.txt', '--json')
    expect(exit).toBe(1)
    expect(JSON.parse(out)).toContainEqual({ code: 'empty-section', severity: 'error', where: expect.stringContaining('Symptoms'), message: expect.any(String) })
  })
})

describe('bad use and bad input are one line and exit 2', () => {
  const cases: readonly [what: string, words: readonly string[], says: RegExp][] = [
    ['an unknown command', ['print'], /no command "print"/],
    ['an unknown option', ['inspect', 'seed.txt', '--xml'], /--xml.*Use: galley inspect/],
    ['no file', ['inspect'], /A file is missing/],
    ['a file too many', ['inspect', 'seed.txt', 'seed.txt'], /a file too many/],
    ['no library', ['due'], /--library is missing/],
    ['a library that is not there', ['due', '--library', 'none.galley'], /none\.galley.*not found/],
    ['a file that is not there', ['inspect', 'none.txt'], /none\.txt.*not found/],
    ['a folder', ['inspect', '.'], /folder/],
    ['a library that is a text', ['verify', '--library', 'seed.txt'], /seed\.txt/],
    ['a date that is none', ['due', '--library', 'x.galley', '--on', 'yesterday'], /--on takes a date/],
    ['two forms at once', ['due', '--library', 'x.galley', '--json', '--csv'], /Choose one/],
    ['an unknown format', ['convert', 'seed.txt', '--to', 'doc', '--out', 'x'], /no format "doc"/],
    ['changes as data and applied at once', ['diff', 'before.article.json', 'after.article.json', '--json', '--accept', 'all', '--out', 'x'], /^Choose one of --json, --to and --accept/],
    ['changes in a format that there is not', ['diff', 'before.article.json', 'after.article.json', '--to', 'docx', '--out', 'x'], /cannot be written as "docx"; html and pdf/],
    ['a redline that has no file', ['diff', 'before.article.json', 'after.article.json', '--to', 'html'], /--out is missing/],
    ['a file, and nothing that is accepted', ['diff', 'before.article.json', 'after.article.json', '--out', 'x'], /--accept is missing/],
    ['no change named', ['diff', 'before.article.json', 'after.article.json', '--accept', ' , ', '--out', 'x'], /names no change/],
    ['who compared, and nothing that says it', ['diff', 'before.article.json', 'after.article.json', '--by', 'A'], /goes with --to/],
    ['one file to compare', ['diff', 'before.article.json'], /A file is missing/],
    ['a file to compare that is none', ['diff', 'before.article.json', 'none.json'], /none\.json.*not found/],
    ['a folder to write to', ['diff', 'before.article.json', 'after.article.json', '--accept', 'all', '--out', '.'], /folder/],
    ['a library to convert to', ['convert', 'seed.txt', '--to', 'html', '--out', 'sqlite.galley'], /is the library “sqlite\.galley”/],
    ['an article for a library', ['import', 'seed.txt', '--library', 'before.article.json'], /before\.article\.json/],
    ['neither --all nor --article', ['export', '--library', 'x.galley', '--format', 'html', '--out', 'x'], /--all or --article/],
    ['a folder that is not there', ['convert', 'seed.txt', '--to', 'html', '--out', 'none/x.html'], /x\.html.*folder does not exist/],
  ]
  test.each(cases)('%s', async (_what, words, says) => {
    const { exit, out, said } = await terminal.galley(...words)
    expect([exit, out, said]).toEqual([2, '', [expect.stringMatching(says)]])
    expect(said[0]).not.toMatch(/\n|at .*\.ts:\d/)
  })

  const files: readonly [name: string, data: string | Uint8Array, says: RegExp][] = [
    ['empty.txt', '', /empty/],
    ['empty.article.json', '', /empty/],
    ['blank.txt', ' \n\u200b\n', /empty/],
    ['cut.article.json', writeArticle(before).slice(0, 200), /not complete JSON/],
    ['newer.article.json', writeArticle(before).replace('"schemaVersion": 1', '"schemaVersion": 7'), /newer Galley/],
    ['other.json', '{"a":1}', /not a Galley article/],
    ['word.txt', 'PK\u0003\u0004 and so on', /Word document/],
    ['page.txt', '<!DOCTYPE html><html><body>x', /web page/],
    ['paper.txt', '%PDF-1.7', /PDF/],
    ['latin.article.json', new Uint8Array([0x7b, 0x22, 0xe9, 0x22]), /UTF-8/],
  ]
  test.each(files)('%s', async (name, data, says) => {
    terminal.write(name, data)
    const { exit, out, said } = await terminal.galley('inspect', name)
    expect([exit, out, said]).toEqual([2, '', [expect.stringMatching(says)]])
    expect(said[0]).toContain(name)
  })

  test('a file of 200 MB is not read', async () => {
    writeFileSync(terminal.path('huge.txt'), '')
    truncateSync(terminal.path('huge.txt'), 200 * 1024 * 1024)
    const { exit, said } = await terminal.galley('inspect', 'huge.txt')
    expect([exit, said]).toEqual([2, [expect.stringMatching(/huge\.txt.*200 MB/)]])
    expect(statSync(terminal.path('huge.txt')).size).toBe(200 * 1024 * 1024)
  })
})

test.each(['--version', '-V', '-v', 'version'])('%s is one line on standard output', async (word) => {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
  expect(await terminal.galley(word)).toEqual({ exit: 0, out: `Galley ${version}\n`, said: [] })
})

test.each([['help'], ['--help'], ['-h'], []])('%s prints the usage, and ends well', async (...words) => {
  const { exit, out, said } = await terminal.galley(...words)
  expect([exit, said]).toEqual([0, []])
  expect(out).toContain('galley inspect FILE [--json]')
})

test.each([['due', '--help'], ['due', '-h'], ['help', 'due'], ['due', '--library', 'x.galley', '-h']])('%s %s prints how the command is used', async (...words) => {
  const { exit, out, said } = await terminal.galley(...words)
  expect([exit, said]).toEqual([0, []])
  expect(out).toMatch(/^galley due --library LIB.*\n {4}prints the review dates/)
})

test.each([
  ['inspct', 'inspect'],
  ['improt', 'import'],
  ['verfy', 'verify'],
  ['exp', 'export'],
  ['DUE', 'due'],
  ['dif', 'diff'],
  ['--verify', 'verify'],
  ['frobnicate', null],
  ['x', null],
])('%s is no command, and the nearest is named: %s', async (word, meant) => {
  const { exit, out, said } = await terminal.galley(word)
  expect([exit, out, said.length]).toEqual([2, '', 1])
  expect(/Did you mean "(\w+)"\?/.exec(said[0] ?? '')?.[1] ?? null).toBe(meant)
  expect(said[0]).toMatch(new RegExp(`^There is no command "${word}"\\. .*Commands: inspect, import, `))
})

test('help names every command', async () => {
  const { exit, out } = await terminal.galley('help')
  expect(exit).toBe(0)
  for (const name of ['inspect', 'import', 'convert', 'diff', 'due', 'check', 'export', 'verify']) expect(out).toContain(`galley ${name} `)
})
