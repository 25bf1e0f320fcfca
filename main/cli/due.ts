import { isPartialDate, formatMonth, type PartialDate } from '../../content/article/index.ts'
import { dueRow, type DueRow } from '../../content/review/index.ts'
import { listTopics } from '../library/index.ts'
import { calendarOf } from './due-calendar.ts'
import { UsageError, type ExitCode, type Io } from './io.ts'
import { need, readOptions, takeFiles } from './options.ts'
import { lookInto } from './use-library.ts'
import { usages } from './usage.ts'

/** `galley due --library LIB [--on DATE] [--json|--csv|--ics]`: what is due first comes first. */
export async function dueCommand(words: readonly string[], io: Io): Promise<ExitCode> {
  const { files, options } = readOptions(words, { library: 'text', on: 'text', json: 'flag', csv: 'flag', ics: 'flag' }, usages.due)
  takeFiles(files, 0, usages.due)
  const path = io.path(need(options.library, 'library', usages.due))
  const today = options.on === null ? io.today() : dayOf(options.on)
  if ([options.json, options.csv, options.ics].filter(Boolean).length > 1) throw new UsageError(`Choose one of --json, --csv and --ics. Use: galley ${usages.due}`)
  const rows = await lookInto(path, (library) => library.read((reader) => listTopics(reader, { person: '', today })))
  const report = rows.map((row) => dueRow(row, row.due)).sort(byDue)
  if (options.json) io.print(`${JSON.stringify(report, null, 2)}\n`)
  else if (options.csv) io.print(csv(report))
  else if (options.ics) io.print(await calendarOf(report, today))
  else io.print(text(report, today))
  return 0
}

function dayOf(text: string): PartialDate {
  if (!isPartialDate(text)) throw new UsageError(`--on takes a date such as 2026-11-23 or 2026-11, not "${text}".`)
  return text
}

const order = { overdue: 0, 'due-soon': 1, ok: 2, unknown: 3 } as const

function byDue(a: DueRow, b: DueRow): number {
  return order[a.state] - order[b.state] || (a.nextReviewDue ?? '').localeCompare(b.nextReviewDue ?? '') || a.title.localeCompare(b.title, 'en')
}

function text(rows: readonly DueRow[], today: PartialDate): string {
  if (rows.length === 0) return 'The library has no topics yet.\n'
  const lines = rows.map((row) => `${row.title}\n    ${row.reason}`)
  const overdue = rows.filter(({ state }) => state === 'overdue').length
  return `Review dates on ${formatMonth(today)}: ${rows.length} ${rows.length === 1 ? 'topic' : 'topics'}, ${overdue} overdue\n\n${lines.join('\n')}\n`
}

const columns = ['id', 'title', 'lastFullReview', 'contentLastModified', 'intervalMonths', 'nextReviewDue', 'state', 'overdueMonths', 'reason'] as const

// RFC 4180, with the byte order mark by which spreadsheets know UTF-8.
function csv(rows: readonly DueRow[]): string {
  const lines = [columns.join(','), ...rows.map((row) => columns.map((column) => csvField(row[column])).join(','))]
  return `\ufeff${lines.join('\r\n')}\r\n`
}

function csvField(value: string | number | null): string {
  if (value === null) return ''
  // A title that begins like a formula must stay a text in a spreadsheet.
  const plain = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
