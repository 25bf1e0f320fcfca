import { contextBridge, ipcRenderer } from 'electron'
import type { Desk, EventName, Events, Problem } from './contract.ts'

// The page reaches these two channels and no other; main looks every name up in its own table.
const callChannel = 'galley:call'
const eventChannel = 'galley:event'

type Listener = (payload: Events[EventName]) => void
const listeners = new Map<unknown, Set<Listener>>()

/** Calls that cannot even be sent (a value that is no data, a window that is closing) come back as a problem too. */
function unanswered(error: unknown): { ok: false; problem: Problem } {
  const reason = error instanceof Error ? error.message : String(error)
  return { ok: false, problem: { code: 'not-sent', message: `Galley could not be asked: ${reason}` } }
}

const desk: Desk = {
  call: (name, ...argument) => ipcRenderer.invoke(callChannel, name, ...argument).catch(unanswered),
  on<Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void) {
    const there = listeners.get(name) ?? new Set()
    // Main sends with each name what the contract says it carries.
    const hear: Listener = (payload) => Reflect.apply(listener, undefined, [payload])
    listeners.set(name, there.add(hear))
    return () => {
      there.delete(hear)
    }
  },
}

// Electron's event object holds the way back to every channel: it stays here.
ipcRenderer.on(eventChannel, (_event, name, payload) => {
  const there = listeners.get(name)
  for (const listener of there ?? []) listener(payload)
  // A page that does not listen yet holds no text; the window need not wait for it.
  if (name === 'flush' && !there?.size) void desk.call('app.flushed', { problem: null })
})

contextBridge.exposeInMainWorld('desk', Object.freeze(desk))
