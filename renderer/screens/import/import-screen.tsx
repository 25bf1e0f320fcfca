import { ChevronLeft, Redo2, Undo2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { call } from '../../bridge/index.ts'
import { go, notify, notifyProblem, useCommand, useCommandProps, useEscape, useStore, useSubmitKey, type Route } from '../../state/index.ts'
import { Bar, Button, EmptyState, ErrorNote, IconButton, Progress, SplitPanes } from '../../ui/index.ts'
import { FileList } from './file-list.tsx'
import { ImportReportView } from './import-report.tsx'
import { decide, isDone, leftWords, redoDecision, sessionOf, settle, undoDecision, type ImportSession } from './session.ts'
import { usePreview } from './use-preview.ts'
import styles from './import-screen.module.css'

type ImportRoute = Extract<Route, { screen: 'import' }>

/** What an import would add, what it leaves out and what it doubts; nothing is in the library before "Add". */
export function ImportScreen({ route }: { readonly route: ImportRoute }) {
  const store = sessionOf(route.sources)
  const session = useStore(store)
  const item = session.items[session.current]
  return item === undefined ? null : <OneImport key={session.current} route={route} session={session} item={item} onSession={store.update} />
}

function OneImport({ route, session, item, onSession }: {
  readonly route: ImportRoute
  readonly session: ImportSession
  readonly item: ImportSession['items'][number]
  readonly onSession: (change: (now: ImportSession) => ImportSession) => void
}) {
  const { preview, problem, reading, again } = usePreview(item)
  const [adding, setAdding] = useState(false)
  const waiting = item.outcome.kind === 'waiting'
  const several = session.items.length > 1
  const slow = useSlow(reading && preview === null)
  const undo = useCommandProps('undo')
  const redo = useCommandProps('redo')
  const back = useCommandProps('go-library')
  useCommand('undo', () => onSession(undoDecision), waiting && item.overrules.length > 0)
  useCommand('redo', () => onSession(redoDecision), waiting && item.undone.length > 0)
  useEscape(() => {
    void go({ screen: 'library' })
    if (waiting) notify(leftWords(session), { label: 'Go back to it', run: () => void go(route) })
  })

  const leave = async (after: ImportSession): Promise<void> => {
    onSession(() => after)
    if (!isDone(after)) return
    const added = after.items.flatMap(({ outcome }) => (outcome.kind === 'added' ? [outcome] : []))
    const only = added[0]
    if (only !== undefined && added.length === 1 && !several) return go({ screen: 'article', id: only.id })
    if (added.length > 0) notify(added.length === 1 ? `“${added[0]?.title ?? ''}” was added to the library.` : `${added.length} topics were added to the library.`)
    return go({ screen: 'library' })
  }
  const add = async (): Promise<void> => {
    setAdding(true)
    const reply = await call('import.accept', { source: item.source, overrules: item.overrules })
    setAdding(false)
    if (!reply.ok) return notifyProblem(reply.problem)
    await leave(settle(session, { kind: 'added', ...reply.value }))
  }

  const ready = waiting && !adding && preview !== null && problem === null
  const addKey = useSubmitKey(() => void add(), ready)

  return (
    <Bar
      left={
        <>
          <Button kind="quiet" icon={<ChevronLeft />} className={styles.back} {...back}>Library</Button>
          <h1 className={styles.title}>Import</h1>
          <span className={styles.file}>{several ? `${session.current + 1} of ${session.items.length}` : item.name}</span>
        </>
      }
      right={
        <>
          <span className={styles.decisions} role="status">
            {item.overrules.length > 0 && `${item.overrules.length} ${item.overrules.length === 1 ? 'decision' : 'decisions'} of yours`}
          </span>
          <IconButton icon={<Undo2 />} label="Undo the last decision" {...undo} />
          <IconButton icon={<Redo2 />} label="Take it again" {...redo} />
          {several && <Button disabled={!waiting} onClick={() => void leave(settle(session, { kind: 'skipped' }))}>Skip</Button>}
          <Button kind="primary" disabled={!ready} shortcut={addKey} onClick={() => void add()}>Add to library</Button>
        </>
      }
    >
      <main className={styles.main}>
        <SplitPanes
          id="import"
          panes={[
            ...(several
              ? [{ id: 'files', label: 'files', size: 200, min: 140, max: 320, children: <FileList session={session} onChoose={(current) => onSession((now) => ({ ...now, current }))} /> }]
              : []),
            {
              id: 'report',
              label: 'report',
              min: 600,
              children: (
                <div className={styles.report}>
                  {problem !== null && (
                    <div className={styles.problem}>
                      <ErrorNote problem={problem} onRetry={again} />
                    </div>
                  )}
                  {item.outcome.kind === 'added' ? (
                    <Added id={item.outcome.id} title={item.outcome.title} />
                  ) : preview !== null ? (
                    <ImportReportView preview={preview} onDecide={(overrule) => onSession((now) => decide(now, overrule))} />
                  ) : (
                    slow && problem === null && (
                      <div className={styles.reading}>
                        <Progress doing={`Reading ${item.name}`} done={null} />
                      </div>
                    )
                  )}
                </div>
              ),
            },
          ]}
        />
      </main>
    </Bar>
  )
}

function Added({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <EmptyState title={`“${title}” is in the library`} actions={<Button onClick={() => void go({ screen: 'article', id })}>Open it</Button>}>
      The other files of this import stay here until they are added or skipped.
    </EmptyState>
  )
}

/** True once something has lasted long enough that a person wonders. */
function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(busy), busy ? 300 : 0)
    return () => clearTimeout(timer)
  }, [busy])
  return slow
}
