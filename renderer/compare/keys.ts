import type { KeyboardEvent } from 'react'
import type { CompareSession } from './session.ts'

/** The keys of the list and of the redline, as the screen explains them. They act only while one of these has the focus (WCAG 2.1.4). */
export const compareKeys: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['J'], does: 'Next change' },
  { keys: ['K'], does: 'Previous change' },
  { keys: ['Shift+J'], does: 'Next section' },
  { keys: ['Shift+K'], does: 'Previous section' },
  { keys: ['A'], does: 'Accept, and go on to the next that is open' },
  { keys: ['R'], does: 'Reject, and go on' },
  { keys: ['U'], does: 'Undo the last decision' },
  { keys: ['Space'], does: 'Choose several; A and R then decide on all of them' },
  { keys: ['Shift+↑', 'Shift+↓'], does: 'Choose a run' },
  { keys: ['Shift+A'], does: 'Accept what is open in this section' },
  { keys: ['Shift+R'], does: 'Reject what is open in this section' },
  { keys: ['T'], does: 'Accept spelling and punctuation in this section' },
  { keys: ['O'], does: 'Show only what is open, or all again' },
  { keys: ['V'], does: 'Next view: inline, side by side, clean' },
  { keys: ['F'], does: 'Fold what did not change, or show it again' },
  { keys: ['?'], does: 'Show these keys' },
]

/** What keys do besides deciding and going about. */
export interface ScreenKeys {
  /** Whether the list has the focus, not the text. */
  readonly inList: boolean
  readonly onFold: () => void
  readonly onView: () => void
  readonly onHelp: () => void
}

/** Acts on a key; false for keys that mean nothing here. */
export function actOnKey(event: KeyboardEvent, session: CompareSession, { inList, onFold, onView, onHelp }: ScreenKeys): boolean {
  const key = event.key.toLowerCase()
  const shift = event.shiftKey
  if ((event.ctrlKey || event.metaKey) && key === 'a' && inList) return done(event, session.selectVisible)
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  switch (key) {
    case 'j':
      return done(event, () => (shift ? session.stepGroup(1) : session.step(1)))
    case 'k':
      return done(event, () => (shift ? session.stepGroup(-1) : session.step(-1)))
    case 'a':
      return done(event, () => (shift ? session.decideOpen(session.openInGroup(), 'accepted') : session.decide('accepted')))
    case 'r':
      return done(event, () => (shift ? session.decideOpen(session.openInGroup(), 'rejected') : session.decide('rejected')))
    case 't':
      return done(event, () => session.decideOpen(session.openSpelling(), 'accepted'))
    case 'u':
      return done(event, session.undo)
    case 'o':
      return done(event, () => session.setFilter({ openOnly: !session.store.get().filter.openOnly }))
    case 'v':
      return done(event, onView)
    case 'f':
      return done(event, onFold)
    case '?':
      return done(event, onHelp)
    case 'arrowdown':
      return inList && done(event, () => (shift ? session.extend(1) : session.step(1)))
    case 'arrowup':
      return inList && done(event, () => (shift ? session.extend(-1) : session.step(-1)))
    case 'home':
      return inList && done(event, () => session.pick(session.visible()[0]?.id ?? null))
    case 'end':
      return inList && done(event, () => session.pick(session.visible().at(-1)?.id ?? null))
    case ' ': {
      const { current } = session.store.get()
      return inList && current !== null && done(event, () => session.toggle(current))
    }
    case 'escape':
      // One step out: first from what is chosen together.
      return session.store.get().selected.size > 0 && done(event, session.clearSelection)
    default:
      return false
  }
}

function done(event: KeyboardEvent, act: () => void): true {
  event.preventDefault()
  event.stopPropagation()
  act()
  return true
}
