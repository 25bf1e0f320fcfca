import { useState, type ReactNode } from 'react'
import type { Overrule, ReportEntry, ReportKind } from '../../../content/import/index.ts'
import type { ImportPreview } from '../../../preload/contract.ts'
import { EmptyState, SplitPanes, Tabs } from '../../ui/index.ts'
import { EntryList } from './entry-list.tsx'
import { MetadataPanel } from './metadata-panel.tsx'
import { SourcePane } from './source-pane.tsx'
import { kindLabels, kindOrder } from './wording.ts'
import styles from './import-report.module.css'

/** Where one looks: an entry by what it says (entries are made anew with every decision), and a line. */
interface Choice {
  readonly tab: ReportKind
  readonly entry: Pick<ReportEntry, 'kind' | 'code' | 'line' | 'quote'> | null
  readonly line: number | null
}

/** The report: entries at the left, their places in the source at the right. */
export function ImportReportView({ preview, onDecide }: { readonly preview: ImportPreview; readonly onDecide: (overrule: Overrule) => void }) {
  const { report, article } = preview
  const of = (kind: ReportKind): readonly ReportEntry[] => report.entries.filter((entry) => entry.kind === kind)
  const [choice, setChoice] = useState<Choice>(() => {
    // What a person must look at comes first, and is in sight at once.
    const first = of('doubted')[0]
    return { tab: first === undefined ? 'read' : 'doubted', entry: first ?? null, line: null }
  })
  const chosen = report.entries.find(({ kind, code, line, quote }) => kind === choice.entry?.kind && code === choice.entry.code && line === choice.entry.line && quote === choice.entry.quote) ?? null

  const chooseEntry = (entry: ReportEntry): void => setChoice({ tab: entry.kind, entry, line: entry.line > 0 && entry.endLine === entry.line ? entry.line : null })
  const chooseLine = (line: number): void => {
    const about = report.entries.filter((entry) => entry.line > 0 && entry.line <= line && line <= entry.endLine)
    const entry = kindOrder.map((kind) => about.find((one) => one.kind === kind)).find((one) => one !== undefined)
    setChoice((now) => ({ tab: entry?.kind ?? now.tab, entry: entry ?? null, line }))
  }
  const list = (kind: ReportKind, before?: ReactNode) => <EntryList label={kindLabels[kind]} before={before} entries={of(kind)} chosen={chosen} onChoose={chooseEntry} onDecide={onDecide} />

  return (
    <SplitPanes
      id="import-report"
      panes={[
        {
          id: 'entries',
          label: 'entries',
          size: 460,
          min: 300,
          children: (
            <Tabs
              label="Report"
              value={choice.tab}
              onChange={(tab) => setChoice((now) => ({ ...now, tab }))}
              className={styles.tabs}
              tabs={[
                {
                  value: 'doubted',
                  label: kindLabels.doubted,
                  count: of('doubted').length,
                  panel: of('doubted').length === 0 ? <EmptyState title="Nothing is in doubt">Every line was read or left out for a known reason. Look at “Left out” before you add the topic.</EmptyState> : list('doubted'),
                },
                {
                  value: 'dropped',
                  label: kindLabels.dropped,
                  count: of('dropped').length,
                  panel: of('dropped').length === 0 ? <EmptyState title="Nothing was left out">Every line of the source is in the article.</EmptyState> : list('dropped'),
                },
                {
                  value: 'read',
                  label: kindLabels.read,
                  count: of('read').length,
                  panel: list('read', <MetadataPanel metadata={article.metadata} onDecide={onDecide} />),
                },
              ]}
            />
          ),
        },
        { id: 'source', label: 'source', min: 280, children: <SourcePane report={report} chosen={chosen} line={choice.line} onLine={chooseLine} onDecide={onDecide} /> },
      ]}
    />
  )
}
