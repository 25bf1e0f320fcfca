import type { Argument, CallName, Desk, EventName, Events, Problem, Reply, Value } from '../../preload/contract.ts'

declare global {
  interface Window {
    readonly desk?: Desk
  }
}

const noDesk: Problem = {
  code: 'no-desk',
  message: 'This window is not connected to Galley, so nothing can be opened or saved here. Close it and start Galley again.',
}

/** Calls main. Never rejects: whatever went wrong, on the way too, comes back as a problem with a sentence. */
export async function call<Name extends CallName>(
  name: Name,
  ...argument: Argument<Name> extends void ? [] : [Argument<Name>]
): Promise<Reply<Value<Name>>> {
  const desk = window.desk
  if (desk === undefined) return { ok: false, problem: noDesk }
  try {
    return await desk.call(name, ...argument)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { ok: false, problem: { code: 'bridge', message: `Galley did not answer (${name}: ${reason}). What you typed is still on the screen; try again.` } }
  }
}

/** Listens to what main tells; gives back how to stop. */
export function listen<Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void): () => void {
  return window.desk?.on(name, listener) ?? (() => undefined)
}
