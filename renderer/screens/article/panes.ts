import { createStore } from '../../state/index.ts'

/** Which panes stand beside the text. */
export interface Panes {
  readonly outline: boolean
  readonly inspector: boolean
}

const key = 'galley.article.panes'

export const panesStore = createStore<Panes>(remembered())

/** Shows or hides a pane, and remembers it. */
export function togglePane(pane: keyof Panes): void {
  panesStore.update((now) => ({ ...now, [pane]: !now[pane] }))
  localStorage.setItem(key, JSON.stringify(panesStore.get()))
}

function remembered(): Panes {
  const shown = localStorage.getItem(key) ?? ''
  return { outline: !shown.includes('"outline":false'), inspector: !shown.includes('"inspector":false') }
}
