import { ChevronLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { runCommand, topicOf, useNow, useCommandProps, useTopicHeader, type Route, type SaveState } from '../../state/index.ts'
import { Bar, Button, Segmented, speakInstant, speakInstantLong, Tooltip } from '../../ui/index.ts'
import { topicScreens } from './topic-screens.tsx'
import styles from './topic-frame.module.css'

/** The bar that the screens of one topic share, and the one that is shown. */
export function TopicFrame({ route }: { readonly route: Exclude<Route, { screen: 'library' | 'import' }> }) {
  const known = useTopicHeader()
  const header = known?.id === topicOf(route) ? known : null
  const back = useCommandProps('go-library')
  const entry = topicScreens.find(({ screen }) => screen === route.screen) ?? topicScreens[0]
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    // The screen that had the focus is gone: keys go on in the new one, not nowhere.
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true })
  }, [route.screen])
  return (
    <Bar
      left={
        <>
          <Button kind="quiet" icon={<ChevronLeft />} className={styles.back} {...back}>Library</Button>
          {header !== null && (
            <>
              <h1 className={styles.title} title={header.title}>{header.title === '' ? 'Untitled topic' : header.title}</h1>
              <SaveText state={header.state} />
            </>
          )}
        </>
      }
      middle={topicScreens.length > 1 && <ScreenChoice current={route.screen} />}
    >
      <main ref={main} tabIndex={-1} className={styles.screen}>{entry !== undefined && <entry.Screen key={route.id} id={route.id} />}</main>
    </Bar>
  )
}

function ScreenChoice({ current }: { readonly current: Route['screen'] }) {
  const keys = {
    'go-article': useCommandProps('go-article').shortcut,
    'go-compare': useCommandProps('go-compare').shortcut,
    'go-export': useCommandProps('go-export').shortcut,
  }
  return (
    <Segmented
      label="View"
      value={current}
      segments={topicScreens.map(({ screen, label, command }) => ({ value: screen, label, shortcut: keys[command] }))}
      onChange={(screen) => {
        const chosen = topicScreens.find((entry) => entry.screen === screen)
        if (chosen !== undefined) runCommand(chosen.command)
      }}
    />
  )
}

function SaveText({ state }: { readonly state: SaveState }) {
  const now = useNow()
  switch (state.kind) {
    case 'revision':
      return <span className={styles.state}>revision {state.number}</span>
    case 'unsaved':
      return <span className={styles.state}>draft · not saved yet</span>
    case 'saving':
      return <span className={styles.state}>draft · saving…</span>
    case 'saved':
      return (
        <Tooltip label={`Saved ${speakInstantLong(state.at)}`}>
          <span className={styles.state}>draft · saved <span className="tabular">{speakInstant(state.at, now)}</span></span>
        </Tooltip>
      )
    case 'failed':
      return (
        <Tooltip label={state.message}>
          <span className={styles.failed} role="alert">not saved: {state.message}</span>
        </Tooltip>
      )
  }
}
