let ready = false

/** From now on windows and sessions can be had. */
export function becomeReady(): void {
  ready = true
}

/** Throws as Electron does where something is used too early, so that the fault is found here too. */
export function needReady(what: string): void {
  if (!ready) throw new Error(`${what} before app is ready`)
}

/** Throws as Electron does where something is said too late. */
export function needNotReady(what: string): void {
  if (ready) throw new Error(`${what} after app is ready`)
}
