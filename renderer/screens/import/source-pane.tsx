import { useMemo, type KeyboardEvent } from 'react'
import type { ImportReport, Overrule, ReportEntry, ReportKind } from '../../../content/import/index.ts'
import { Button, classNames, MeasuredList, Menu, MenuGroup, MenuItem, useKeyFocus } from '../../ui/index.ts'
import { kindLabels, kindOrder, lineChoices } from './wording.ts'
import styles from './source-pane.module.css'

const signs: Readonly<Record<ReportKind, string>> = { doubted: '?', dropped: '–', read: '' }
// A line of the source at the pane's usual width; only its place in the scrollbar depends on it.
const lettersPerLine = 70
const lineHeight = 20

/** The source as it stands, line by line, each marked with what became of it. */
export function SourcePane({ report, chosen, line, onLine, onDecide }: {
  readonly report: ImportReport
  /** The entry whose place is shown. */
  readonly chosen: ReportEntry | null
  /** The line that is chosen, 1-based; null for none. */
  readonly line: number | null
  readonly onLine: (line: number) => void
  readonly onDecide: (overrule: Overrule) => void
}) {
  const kinds = useMemo(() => lineKinds(report.entries), [report.entries])
  const first = chosen !== null && chosen.line > 0 ? chosen.line : line
  const { ask, ref } = useKeyFocus()
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['line'] === undefined) return
    const from = Number(event.target.dataset['line'])
    const steps: Readonly<Record<string, number>> = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 1, End: report.lines.length }
    const to = steps[event.key]
    if (to === undefined) return
    event.preventDefault()
    if (to < 1 || to > report.lines.length) return
    ask()
    onLine(to)
  }
  return (
    <section aria-label="Source" className={styles.pane} onKeyDown={onKeyDown}>
      <header className={styles.header}>
        <h2 className={styles.name}>{report.fileName}</h2>
        <span className={styles.legend}><b className={styles.doubted}>?</b> to check</span>
        <span className={styles.legend}><b className={styles.dropped}>–</b> left out</span>
      </header>
      <MeasuredList
        className={styles.lines}
        count={report.lines.length}
        estimate={(index) => lineHeight * Math.max(1, Math.ceil((report.lines[index]?.length ?? 0) / lettersPerLine)) + 4}
        active={first === null ? null : first - 1}
        align="center"
        row={(index) => {
          const number = index + 1
          const kind = kinds.get(number) ?? null
          const marked = chosen !== null && chosen.line > 0 && number >= chosen.line && number <= chosen.endLine
          const text = report.lines[index] ?? ''
          return (
            <div className={classNames(styles.line, kind !== null && styles[kind], (marked || line === number) && styles.marked)}>
              <button type="button" ref={number === line ? ref : undefined} data-line={number} tabIndex={number === (first ?? 1) ? 0 : -1} className={styles.number} aria-label={`Line ${number}${kind === null ? '' : `, ${kindLabels[kind].toLowerCase()}`}`} onClick={() => onLine(number)}>
                <span>{number}</span>
                <b>{kind === null ? '' : signs[kind]}</b>
              </button>
              <p className={styles.text} onClick={() => onLine(number)}>
                <Quoted text={text} quote={marked ? (chosen?.quote ?? '') : ''} />
              </p>
              {line === number && text.trim() !== '' && <LineMenu line={number} onDecide={onDecide} />}
            </div>
          )
        }}
      />
    </section>
  )
}

function LineMenu({ line, onDecide }: { readonly line: number; readonly onDecide: (overrule: Overrule) => void }) {
  return (
    <div className={styles.menu}>
      <Menu align="end" trigger={<Button className={styles.readAs}>Read as…</Button>}>
        <MenuGroup label={`Read line ${line} as`}>
          {lineChoices.map(({ label, overrule }) => (
            <MenuItem key={label} onClick={() => onDecide(overrule(line))}>{label}</MenuItem>
          ))}
        </MenuGroup>
      </Menu>
    </div>
  )
}

/** The words of an entry marked within their line, where they are fewer than the whole line. */
function Quoted({ text, quote }: { readonly text: string; readonly quote: string }) {
  const at = quote === '' || quote.length >= text.trim().length ? -1 : text.indexOf(quote)
  if (at === -1) return text
  return (
    <>
      {text.slice(0, at)}
      <mark className={styles.quote}>{quote}</mark>
      {text.slice(at + quote.length)}
    </>
  )
}

function lineKinds(entries: readonly ReportEntry[]): ReadonlyMap<number, ReportKind> {
  const kinds = new Map<number, ReportKind>()
  for (const { kind, line, endLine } of entries) {
    if (line === 0) continue
    for (let number = line; number <= endLine; number += 1) {
      const known = kinds.get(number)
      if (known === undefined || kindOrder.indexOf(kind) < kindOrder.indexOf(known)) kinds.set(number, kind)
    }
  }
  return kinds
}
