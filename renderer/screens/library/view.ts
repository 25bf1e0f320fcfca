import type { TopicFilter, TopicSort } from '../../../preload/contract.ts'
import { createStore } from '../../state/index.ts'

/** How the person looks at a library; kept while a topic is open, so that coming back leads to the same place. */
export interface LibraryView {
  readonly search: string
  readonly filter: TopicFilter
  readonly sort: TopicSort
  readonly descending: boolean
  /** Index of the row that has, or would get, the focus. */
  readonly active: number
}

export const firstView: LibraryView = { search: '', filter: 'all', sort: 'title', descending: false, active: 0 }

/** By library path, for those opened in this session. */
export const viewStore = createStore<Readonly<Record<string, LibraryView>>>({})

/** Another column sorts upwards; the same one turns round. */
export function sortedBy(view: LibraryView, sort: TopicSort): LibraryView {
  return { ...view, sort, descending: view.sort === sort && !view.descending, active: 0 }
}
