import type { Theme } from '../../../preload/contract.ts'
import { call } from '../../bridge/index.ts'
import { flushAll, go, notify, notifyProblem, openDialog, routeStore, setLibrary, setTheme, topicOf, useApp, useCommand, useRoute } from '../../state/index.ts'
import { topicScreens } from './topic-screens.tsx'

/** What can be asked of Galley on every screen. */
export function ShellCommands() {
  const { info, library } = useApp()
  const route = useRoute()
  const running = info !== null
  const open = running && library !== null
  const topic = topicOf(route)
  const has = (screen: string): boolean => topic !== null && topicScreens.some((entry) => entry.screen === screen)

  useCommand('palette', () => openDialog('palette'), running)
  useCommand('settings', () => openDialog('settings'), open)
  useCommand('review-intervals', () => openDialog('review-intervals'), open)
  useCommand('about', () => openDialog('about'), running)
  useCommand('keys', () => openDialog('keys'), running)
  useCommand('new-topic', () => openDialog('new-topic'), open)
  useCommand('paste-topic', () => openDialog('paste-topic'), open)
  useCommand('import', () => void chooseFiles(), open)
  useCommand('open-library', () => void openLibrary(null), running)
  useCommand('new-library', () => void newLibrary(), running)
  useCommand('save-library-copy', () => void saveCopy(), open)
  useCommand('theme-system', () => void theme('system'), running)
  useCommand('theme-light', () => void theme('light'), running)
  useCommand('theme-dark', () => void theme('dark'), running)

  useCommand('go-library', () => void go({ screen: 'library' }), open && route.screen !== 'library')
  useCommand('close-topic', () => void go({ screen: 'library' }), topic !== null)
  useCommand('go-article', () => topic !== null && void go({ screen: 'article', id: topic }), has('article'))
  useCommand('go-compare', () => topic !== null && void go({ screen: 'compare', id: topic }), has('compare'))
  useCommand('go-export', () => topic !== null && void go({ screen: 'export', id: topic }), has('export'))
  useCommand('export', () => topic !== null && void go({ screen: 'export', id: topic }), has('export'))
  return null
}

/** Asks for files and goes to their import. */
export async function chooseFiles(): Promise<void> {
  const chosen = await call('import.choose')
  if (!chosen.ok) return notifyProblem(chosen.problem)
  if (chosen.value === null || chosen.value.length === 0) return
  await go({ screen: 'import', sources: chosen.value.map(({ token, fileName }) => ({ source: { kind: 'file', token }, name: fileName })) })
}

/** Opens a library; without a path main asks for one. What is typed is saved first, or it stays. */
export async function openLibrary(path: string | null): Promise<void> {
  if (!(await leftSafely())) return
  const reply = await call('library.open', { path })
  if (!reply.ok) return notifyProblem(reply.problem)
  if (reply.value === null) return
  routeStore.set({ screen: 'library' })
  setLibrary(reply.value)
}

async function newLibrary(): Promise<void> {
  if (!(await leftSafely())) return
  const reply = await call('library.create')
  if (!reply.ok) return notifyProblem(reply.problem)
  if (reply.value === null) return
  routeStore.set({ screen: 'library' })
  setLibrary(reply.value)
}

async function saveCopy(): Promise<void> {
  const reply = await call('library.saveCopy')
  if (!reply.ok) return notifyProblem(reply.problem)
  if (reply.value !== null) notify(`A copy of the library was saved as ${reply.value.path}.`)
}

async function theme(next: Theme): Promise<void> {
  const problem = await setTheme(next)
  if (problem !== null) notifyProblem(problem)
}

async function leftSafely(): Promise<boolean> {
  const problem = await flushAll()
  if (problem !== null) notifyProblem({ code: 'not-saved', message: problem })
  return problem === null
}
