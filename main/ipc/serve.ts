import * as v from 'valibot'
import type { CallName, EventName, Events, Reply } from '../../preload/contract.ts'
import type { CallEvent, CallServer, Contents } from '../../runtime/api.ts'
import { Refusal } from '../files/refusal.ts'
import type { Answers } from './answers.ts'

/** The two channels that the preload script has. */
export const callChannel = 'galley:call'
export const eventChannel = 'galley:event'

export interface CallServing {
  readonly ipcMain: CallServer
  /** Whether a page is one of Galley's windows and shows Galley's own address. */
  readonly isOurs: (contents: Contents, url: string) => boolean
  /** Told of every fault, with the call's name and never with its argument: that is somebody's text. */
  readonly log: (what: string, error: unknown) => void
}

/**
 * Answers the page's calls, each in this order: who asks, what for, with what, then the deed. Whatever happens the page
 * gets a `Reply`; nothing is thrown over the bridge.
 */
export function serveCalls<Name extends CallName>(answers: Answers<Name>, { ipcMain, isOurs, log }: CallServing): void {
  ipcMain.handle(callChannel, async (event, ...sent): Promise<Reply<unknown>> => {
    if (!mayCall(event, isOurs)) {
      log('A page that may not was calling', new Error(event.senderFrame?.url ?? 'a frame that is gone'))
      return problem('refused', 'This page may not ask anything of Galley.')
    }
    const [name, argument, ...more] = sent
    if (!isCall(answers, name) || more.length > 0) return problem('unknown-call', 'Galley does not know what the page asked for.')
    const answer = answers[name]
    try {
      const parsed = v.safeParse(answer.argument, argument, { abortEarly: true })
      if (!parsed.success) {
        log(`${name} was asked wrongly`, new Error(parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'argument'}: ${issue.expected ?? issue.type}`).join('; ')))
        return problem('bad-argument', `Galley was asked for ${name} in a way it does not understand. Nothing was changed.`)
      }
      return { ok: true, value: await answer.run(parsed.output, event.sender) }
    } catch (error) {
      if (error instanceof Refusal) return problem(error.code, error.message)
      log(`${name} failed`, error)
      return problem('fault', 'Something went wrong inside Galley and nothing was changed. The log has the details; please try again.')
    }
  })
}

/** Only the top frame of one of our own pages may call. */
function mayCall({ sender, senderFrame }: CallEvent, isOurs: CallServing['isOurs']): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOurs(sender, senderFrame.url)
}

function isCall<Name extends CallName>(answers: Answers<Name>, name: unknown): name is Name {
  // Own names only: `toString` is no call.
  return typeof name === 'string' && Object.hasOwn(answers, name)
}

function problem(code: string, message: string): Reply<never> {
  return { ok: false, problem: { code, message } }
}

/** Tells a page something; a page that is gone hears nothing. */
export function tell<Name extends EventName>(contents: Contents, name: Name, payload: Events[Name]): void {
  if (!contents.isDestroyed()) contents.send(eventChannel, name, payload)
}
