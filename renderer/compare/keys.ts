import type { KeyboardEvent } from 'react'
import type { CompareSession } from './session.ts'

/** The keys of the list and of the redline. They act only while one of these has the focus (WCAG 2.1.4). */
export const compareKeys: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: 'J', does: 'next change' },
  { keys: 'K', does: 'previous change' },
  { keys: 'A', does: 'accept' },
  { keys: 'R', does: 'reject' },
  { keys: 'Shift+A', does: 'accept what is open in this section' },
  { keys: 'Shift+R', does: 'reject what is open in this section' },
  { keys: 'U', does: 'undo the last decision' },
  { keys: 'Space', does: 'choose several; Shift+Up and Shift+Down choose a run' },
]

/** Acts on a key; false for keys that mean nothing here. */
export function actOnKey(event: KeyboardEvent, session: CompareSession, inList: boolean): boolean {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey
  const key = event.key.toLowerCase()
  if ((event.ctrlKey || event.metaKey) && key === 'a' && inList) return done(event, session.selectVisible)
  if (!plain) return false
  switch (key) {
    case 'j':
      return done(event, () => session.step(1))
    case 'k':
      return done(event, () => session.step(-1))
    case 'a':
      return done(event, () => (event.shiftKey ? session.decideOpen(session.openInGroup(), 'accepted') : session.decide('accepted')))
    case 'r':
      return done(event, () => (event.shiftKey ? session.decideOpen(session.openInGroup(), 'rejected') : session.decide('rejected')))
    case 'u':
      return done(event, session.undo)
    case 'arrowdown':
      return inList && done(event, () => (event.shiftKey ? session.extend(1) : session.step(1)))
    case 'arrowup':
      return inList && done(event, () => (event.shiftKey ? session.extend(-1) : session.step(-1)))
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
