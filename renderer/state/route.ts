import type { ImportSource, Version } from '../../preload/contract.ts'
import { flushAll } from './flush.ts'
import { notifyProblem } from './notices.ts'
import { createStore, useStore } from './store.ts'

export type TopicScreen = 'article' | 'compare' | 'export'

/** A source on its way in, with the name under which the person knows it. */
export interface NamedSource {
  readonly source: ImportSource
  readonly name: string
}

/** Where the person is. Versions that are absent are chosen by the screen. */
export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'import'; readonly sources: readonly NamedSource[] }
  | { readonly screen: 'article'; readonly id: string }
  | { readonly screen: 'compare'; readonly id: string; readonly before?: Version; readonly after?: Version }
  | { readonly screen: 'export'; readonly id: string; readonly version?: Version }

export const routeStore = createStore<Route>({ screen: 'library' })

export function useRoute(): Route {
  return useStore(routeStore)
}

/** Goes to another screen, after all that was typed is saved. Where saving fails it says so and stays. */
export async function go(route: Route): Promise<void> {
  const problem = await flushAll()
  if (problem !== null) return notifyProblem({ code: 'not-saved', message: problem })
  // What a double click selected would else go on being selected in what comes.
  document.getSelection()?.removeAllRanges()
  routeStore.set(route)
}

/** The topic that the route is about; null in the library and on import. */
export function topicOf(route: Route): string | null {
  return route.screen === 'library' || route.screen === 'import' ? null : route.id
}
