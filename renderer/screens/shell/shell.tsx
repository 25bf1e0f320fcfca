import { useEffect } from 'react'
import { call, listen } from '../../bridge/index.ts'
import { go, loadApp, noticeManager, notifyProblem, routeStore, topicOf, useApp, useCommandProps, useRoute, useTopicHeader } from '../../state/index.ts'
import { Button, EmptyState, ErrorNote, Toaster } from '../../ui/index.ts'
import { ImportScreen } from '../import/import-screen.tsx'
import { LibraryScreen } from '../library/library-screen.tsx'
import { Dialogs } from './dialogs.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'
import { ShellCommands } from './shell-commands.tsx'
import { TopicFrame } from './topic-frame.tsx'
import styles from './shell.module.css'

/** The page: one screen at a time, and what may lie over any of them. */
export function Shell() {
  useWindowTitle()
  useMainEvents()
  return (
    <div className={styles.shell}>
      <ShellCommands />
      <Screen />
      <Dialogs />
      <Toaster manager={noticeManager} />
    </div>
  )
}

function Screen() {
  const route = useRoute()
  // A new boundary with every screen, so that leaving a broken one leaves its fault behind.
  return (
    <ScreenBoundary key={`${route.screen} ${topicOf(route) ?? ''}`} onLeave={() => routeStore.set({ screen: 'library' })}>
      <CurrentScreen />
    </ScreenBoundary>
  )
}

function CurrentScreen() {
  const { info, library, problem } = useApp()
  const route = useRoute()
  if (library === null) {
    // Nothing is drawn for the moment in which main answers.
    if (problem === null) return null
    return (
      <main className={styles.start}>
        <h1 className="visually-hidden">Galley</h1>
        <div className={styles.startNote}>
          <ErrorNote problem={problem} onRetry={() => void loadApp()} />
          {info !== null && <OtherLibrary />}
        </div>
      </main>
    )
  }
  switch (route.screen) {
    case 'library':
      return <LibraryScreen key={library.path} library={library} />
    case 'import':
      return <ImportScreen route={route} />
    default:
      return <TopicFrame route={route} />
  }
}

function OtherLibrary() {
  const open = useCommandProps('open-library')
  const create = useCommandProps('new-library')
  return (
    <EmptyState
      title="No library is open"
      actions={
        <>
          <Button kind="primary" {...open}>Open a library</Button>
          <Button {...create}>New library</Button>
        </>
      }
    >
      A library is one file with all your topics, their revisions and their dates.
    </EmptyState>
  )
}

function useWindowTitle(): void {
  const { library } = useApp()
  const route = useRoute()
  const header = useTopicHeader()
  const place = route.screen === 'library' ? (library?.name ?? null) : route.screen === 'import' ? 'Import' : header?.id === route.id ? header.title || 'Untitled topic' : null
  const edited = header !== null && route.screen !== 'library' && (header.state.kind === 'unsaved' || header.state.kind === 'saving' || header.state.kind === 'failed')
  // No window shows more, and main takes only so much.
  const title = place === null ? 'Galley' : `${place.slice(0, 200)} – Galley`
  useEffect(() => {
    document.title = title
    void call('app.setTitle', { title, edited }).then((reply) => {
      if (!reply.ok && reply.problem.code !== 'no-desk') notifyProblem(reply.problem)
    })
  }, [title, edited])
}

function useMainEvents(): void {
  useEffect(() => {
    const stops = [
      listen('notice', (problem) => notifyProblem(problem)),
      listen('open-file', ({ token, fileName }) => void go({ screen: 'import', sources: [{ source: { kind: 'file', token }, name: fileName }] })),
    ]
    return () => stops.forEach((stop) => stop())
  }, [])
}
