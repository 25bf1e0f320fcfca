import { FoldVertical, UnfoldVertical } from 'lucide-react'
import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import type { OpenedTopic } from '../../../preload/contract.ts'
import { actOnKey, bringIntoSight, ChangeList, FilterBar, OneColumn, OverviewStrip, TwoColumns, type CompareSession, type RunningComparison } from '../../compare/index.ts'
import { useCommand, useStore } from '../../state/index.ts'
import { IconButton, Segmented, SplitPanes } from '../../ui/index.ts'
import { DecisionBar } from './decision-bar.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { MetadataChanges } from './metadata-changes.tsx'
import { RedlineMenu } from './redline-menu.tsx'
import { StrangeFile } from './strange-file.tsx'
import { Summary } from './summary.tsx'
import type { Side } from './texts.ts'
import { useAnnounced } from './use-announced.ts'
import styles from './compare-screen.module.css'

type View = 'inline' | 'side-by-side' | 'clean'

const views = [
  { value: 'inline', label: 'Inline' },
  { value: 'side-by-side', label: 'Side by side' },
  { value: 'clean', label: 'Clean' },
] as const

/** The list of changes beside the text they are in. Keys act on whichever of the two has the focus. */
export function Review({ session, running, opened, bar, before, after, labels, onSaved }: {
  readonly session: CompareSession
  readonly running: RunningComparison
  readonly opened: OpenedTopic
  readonly bar: ReactNode
  readonly before: Side
  readonly after: Side
  readonly labels: readonly [before: string, after: string]
  readonly onSaved: () => void
}) {
  const [view, setView] = useState<View>('inline')
  const [folding, setFolding] = useState(true)
  const [explaining, setExplaining] = useState(false)
  // Where nothing differs there is nothing to put the rest away for.
  const folds = folding && view !== 'clean' && session.drawing.changes.length > 0
  const text = useRef<HTMLDivElement>(null)
  const { current } = useStore(session.store)
  const announced = useAnnounced(session)

  const show = useCallback((id: string): void => {
    const place = text.current === null ? null : placeOf(text.current, session, id)
    if (text.current !== null && place !== null) bringIntoSight(place, text.current)
  }, [session])
  useEffect(() => {
    if (current !== null) show(current)
  }, [current, view, folds, show])
  const showCurrent = useCallback(() => {
    const { current: now } = session.store.get()
    if (now !== null) show(now)
  }, [session, show])

  useCommand('next-change', () => session.step(1))
  useCommand('previous-change', () => session.step(-1))
  useCommand('undo', session.undo)
  useCommand('redo', session.redo)

  const goToOther = useCallback(
    (id: string, from: HTMLElement): void => {
      session.pick(id)
      const places = [...(text.current?.querySelectorAll(`[data-change~="${CSS.escape(id)}"]`) ?? [])]
      const other = places.find((place) => !place.contains(from))
      if (text.current !== null && other !== undefined) bringIntoSight(other, text.current)
    },
    [session],
  )
  const pickInText = (event: MouseEvent): void => {
    const place = event.target instanceof Element ? event.target.closest('[data-change]') : null
    const id = place?.getAttribute('data-change')?.split(' ')[0]
    if (id !== undefined && id !== '') session.pick(id)
  }
  // Keys work at once: the list takes the focus unless a person has put it somewhere.
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const holder = document.activeElement
    if (holder === null || holder === document.body || holder.matches('main')) list.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus()
  }, [])
  const fold = (): void => {
    // The line that has the focus may go: the text it stands in keeps it.
    if (text.current?.contains(document.activeElement)) text.current.focus()
    setFolding(!folding)
  }
  const onKey = (inList: boolean) => (event: KeyboardEvent) => void actOnKey(event, session, { inList, onFold: fold, onView: () => setView(nextView(view)), onHelp: () => setExplaining(true) })

  return (
    <div className={styles.screen}>
      <div className={styles.toolbar}>
        {bar}
        <Segmented label="How the texts are shown" segments={views} value={view} onChange={setView} />
        <IconButton
          icon={folding ? <UnfoldVertical /> : <FoldVertical />}
          label={folding ? 'Show what did not change' : 'Fold what did not change'}
          shortcut="F"
          disabled={view === 'clean' || session.drawing.changes.length === 0}
          onClick={fold}
        />
        <Summary drawing={session.drawing} />
        {before.kind === 'version' && after.kind === 'version' && <RedlineMenu id={opened.row.id} before={before.version} after={after.version} />}
      </div>
      <SplitPanes
        id="compare"
        className={styles.panes}
        panes={[
          {
            id: 'changes',
            label: 'changes',
            size: 340,
            min: 220,
            max: 560,
            children: (
              <div className={styles.sidebar}>
                <FilterBar session={session} />
                <div ref={list} className={styles.listPlace}>
                  <ChangeList session={session} onKeyDown={onKey(true)} onChoose={(id) => (id === current ? show(id) : session.pick(id))} />
                </div>
                <DecisionBar session={session} running={running} opened={opened} before={before} after={after} labels={labels} onSaved={onSaved} onKeys={() => setExplaining(true)} />
              </div>
            ),
          },
          {
            id: 'redline',
            label: 'redline',
            min: 320,
            children: (
              <div className={styles.textPane}>
                <div ref={text} className={styles.text} tabIndex={0} role="region" aria-label={`Redline, ${labels[0]} to ${labels[1]}`} onKeyDown={onKey(false)} onClick={pickInText}>
                  {after.kind === 'file' && <StrangeFile drawing={session.drawing} file={labels[1]} />}
                  {view !== 'clean' && <MetadataChanges session={session} />}
                  {view === 'side-by-side' ? <TwoColumns session={session} folds={folds} onGo={goToOther} onDrawn={showCurrent} labels={labels} /> : <OneColumn session={session} side={view} folds={folds} onGo={goToOther} onDrawn={showCurrent} />}
                </div>
                <OverviewStrip session={session} folds={folds} onChoose={session.pick} />
              </div>
            ),
          },
        ]}
      />
      <p className="visually-hidden" role="status">{announced}</p>
      <KeysDialog open={explaining} onClose={() => setExplaining(false)} />
    </div>
  )
}

function nextView(view: View): View {
  const at = views.findIndex(({ value }) => value === view)
  return views[(at + 1) % views.length]?.value ?? view
}

/** Where a change is drawn: of a move, where it went. What is not drawn, as what is gone from the clean text, was after the change before it. */
function placeOf(text: Element, session: CompareSession, id: string): Element | null {
  const { changes } = session.drawing
  for (let at = changes.findIndex((change) => change.id === id); at >= 0; at--) {
    const places = text.querySelectorAll(`[data-change~="${CSS.escape(changes[at]?.id ?? '')}"]`)
    const place = [...places].find((one) => !one.hasAttribute('data-left')) ?? places[0]
    if (place !== undefined) return place
  }
  return null
}
