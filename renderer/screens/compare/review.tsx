import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import type { OpenedTopic } from '../../../preload/contract.ts'
import { actOnKey, ChangeList, FilterBar, OneColumn, OverviewStrip, TwoColumns, type CompareSession, type RunningComparison } from '../../compare/index.ts'
import { useCommand, useStore } from '../../state/index.ts'
import { Segmented, SplitPanes } from '../../ui/index.ts'
import { DecisionBar } from './decision-bar.tsx'
import { MetadataChanges } from './metadata-changes.tsx'
import { RedlineMenu } from './redline-menu.tsx'
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
  const text = useRef<HTMLDivElement>(null)
  const { current } = useStore(session.store)
  const announced = useAnnounced(session)

  const show = useCallback((id: string): void => {
    const place = text.current?.querySelector(`[data-change~="${CSS.escape(id)}"]`)
    place?.scrollIntoView({ block: 'center' })
  }, [])
  useEffect(() => {
    if (current !== null) show(current)
  }, [current, view, show])
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
      places.find((place) => !place.contains(from))?.scrollIntoView({ block: 'center' })
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
  const onKey = (inList: boolean) => (event: KeyboardEvent) => void actOnKey(event, session, inList)

  return (
    <div className={styles.screen}>
      <div className={styles.toolbar}>
        {bar}
        <Segmented label="How the texts are shown" segments={views} value={view} onChange={setView} />
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
            min: 260,
            max: 560,
            children: (
              <div className={styles.sidebar}>
                <FilterBar session={session} />
                <div ref={list} className={styles.listPlace}>
                  <ChangeList session={session} onKeyDown={onKey(true)} onChoose={(id) => (id === current ? show(id) : session.pick(id))} />
                </div>
                <DecisionBar session={session} running={running} opened={opened} before={before} after={after} labels={labels} onSaved={onSaved} />
              </div>
            ),
          },
          {
            id: 'redline',
            label: 'redline',
            min: 420,
            children: (
              <div className={styles.textPane}>
                <div ref={text} className={styles.text} tabIndex={0} role="region" aria-label={`Redline, ${labels[0]} to ${labels[1]}`} onKeyDown={onKey(false)} onClick={pickInText}>
                  {view !== 'clean' && <MetadataChanges session={session} />}
                  {view === 'side-by-side' ? <TwoColumns session={session} onGo={goToOther} onDrawn={showCurrent} labels={labels} /> : <OneColumn session={session} side={view} onGo={goToOther} onDrawn={showCurrent} />}
                </div>
                <OverviewStrip session={session} onChoose={session.pick} />
              </div>
            ),
          },
        ]}
      />
      <p className="visually-hidden" role="status">{announced}</p>
    </div>
  )
}
