import type { AppInfo, LibraryInfo, Problem, Theme } from '../../preload/contract.ts'
import { call, listen } from '../bridge/index.ts'
import { createStore, useStore } from './store.ts'

/** What is known of the program and the open library; null until main has answered. */
export interface AppState {
  readonly info: AppInfo | null
  readonly library: LibraryInfo | null
  /** Why there is no library or no program to talk to. */
  readonly problem: Problem | null
}

export const appStore = createStore<AppState>({ info: null, library: null, problem: null })

export function useApp(): AppState {
  return useStore(appStore)
}

/** Asks main who it is and which library is open; to be called once, on start, and again by "Try again". */
export async function loadApp(): Promise<void> {
  const info = await call('app.info')
  if (!info.ok) return appStore.update((now) => ({ ...now, problem: info.problem }))
  const library = await call('library.info')
  appStore.set({
    info: info.value,
    library: library.ok ? library.value : null,
    problem: library.ok ? null : library.problem,
  })
}

/** The library's info follows every change that main reports. */
export function followLibrary(): () => void {
  return listen('library.changed', ({ info }) => setLibrary(info))
}

export function setLibrary(library: LibraryInfo): void {
  appStore.update((now) => ({ ...now, library, problem: null }))
}

/** Gives back the problem, if any; the theme shows only when main has taken it. */
export async function setTheme(theme: Theme): Promise<Problem | null> {
  const reply = await call('app.setTheme', { theme })
  if (!reply.ok) return reply.problem
  appStore.update((now) => (now.info === null ? now : { ...now, info: { ...now.info, theme } }))
  return null
}

export async function setPerson(person: string): Promise<Problem | null> {
  const reply = await call('app.setPerson', { person })
  if (!reply.ok) return reply.problem
  appStore.update((now) => (now.info === null ? now : { ...now, info: { ...now.info, person } }))
  return null
}
