import type { CallEvent, CallServer } from '../api.ts'

type Listener = Parameters<CallServer['handle']>[1]
const listeners = new Map<string, Listener>()

export const ipcMain: CallServer & { removeHandler(channel: string): void } = {
  handle(channel, listener) {
    if (listeners.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    listeners.set(channel, listener)
  },
  removeHandler(channel) {
    listeners.delete(channel)
  },
}

/** Calls a handler; rejects in Electron's words, which the page gets to see. */
export async function dispatch(event: CallEvent, channel: string, args: readonly unknown[]): Promise<unknown> {
  const listener = listeners.get(channel)
  try {
    if (listener === undefined) throw new Error(`No handler registered for '${channel}'`)
    return await listener(event, ...args)
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${String(error)}`)
  }
}
