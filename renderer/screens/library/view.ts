import type { TopicFilter, TopicSort } from '../../../preload/contract.ts'
import { createStore } from '../../state/index.ts'

export interface Order {
  readonly sort: TopicSort
  readonly descending: boolean
}

/** How the person looks at a library; kept while a topic is open, so that coming back leads to the same place. */
export interface LibraryView {
  readonly search: string
  readonly filter: TopicFilter
  /** The order without a search. */
  readonly order: Order
  /** The order while something is searched: what fits best first, unless the person chose a column. */
  readonly searchOrder: Order
  /** Index of the row that has, or would get, the focus. */
  readonly active: number
}

export const firstView: LibraryView = { search: '', filter: 'all', order: { sort: 'title', descending: false }, searchOrder: { sort: 'relevance', descending: false }, active: 0 }

/** By library path, for those opened in this session. */
export const viewStore = createStore<Readonly<Record<string, LibraryView>>>({})

export function orderOf(view: LibraryView): Order {
  return view.search.trim() === '' ? view.order : view.searchOrder
}

/** Another column sorts upwards; the same one turns round. */
export function sortedBy(view: LibraryView, sort: TopicSort): Partial<LibraryView> {
  const now = orderOf(view)
  return { ...ordered(view, { sort, descending: now.sort === sort && !now.descending }), active: 0 }
}

export function ordered(view: LibraryView, order: Order): Partial<LibraryView> {
  return view.search.trim() === '' ? { order } : { searchOrder: order }
}

/** What is typed into the search; each new search begins with what fits best. */
export function searching(view: LibraryView, search: string): Partial<LibraryView> {
  return { search, active: 0, ...(view.search.trim() === '' ? { searchOrder: firstView.searchOrder } : {}) }
}
