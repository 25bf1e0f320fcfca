import { useEffect } from 'react'
import { useByValue } from './by-value.ts'
import { createStore, useStore } from './store.ts'

/** How the text on the screen stands to what is on the disk. */
export type SaveState =
  /** No draft: the text is a revision's. */
  | { readonly kind: 'revision'; readonly number: number }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  /** `at`: UTC instant of the last save. */
  | { readonly kind: 'saved'; readonly at: string }
  /** A sentence: what happened to the text, and what to do. */
  | { readonly kind: 'failed'; readonly message: string }

/** What the bar at the top says of the open topic. */
export interface TopicHeader {
  readonly id: string
  readonly title: string
  readonly state: SaveState
}

export const topicHeaderStore = createStore<TopicHeader | null>(null)

export function useTopicHeader(): TopicHeader | null {
  return useStore(topicHeaderStore)
}

/** A topic's screen says what the bar and the window's title show; null while it does not know yet. */
export function useShowTopicHeader(header: TopicHeader | null): void {
  const shown = useByValue(header)
  useEffect(() => {
    // The header stays when a screen is left, so that it does not flicker on the way to the topic's next one.
    if (shown !== null) topicHeaderStore.set(shown)
  }, [shown])
}
