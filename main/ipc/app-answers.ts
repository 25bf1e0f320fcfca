import * as v from 'valibot'
import type { AppInfo, CallName, CommandId, Theme } from '../../preload/contract.ts'
import type { Contents } from '../../runtime/api.ts'
import { Refusal } from '../files/refusal.ts'
import { commands, isCommandId } from '../menu/commands.ts'
import { mayOpenOutside } from '../windows/guard.ts'
import type { Answers } from './answers.ts'

export type AppCallName = Extract<CallName, `app.${string}`>

/** What the program itself can do for its page. */
export interface AppServices {
  info(): Omit<AppInfo, 'commands'>
  setTheme(theme: Theme): void
  /** Also the drafts of the name of before become the new name's. */
  setPerson(person: string): void | Promise<void>
  /** Asks the person, then opens; whether they agreed is theirs to know. */
  openOutside(url: string, from: Contents): Promise<void>
  setDisabled(disabled: readonly CommandId[]): void
  setTitle(from: Contents, title: string, edited: boolean): void
  flushed(from: Contents, problem: string | null): void
}

/** The argument of a call that takes none. */
export const nothing = v.pipe(v.optional(v.undefined()), v.transform((): void => undefined))

const words = (most: number): v.GenericSchema<unknown, string> => v.pipe(v.string(), v.maxLength(most))
const commandId = v.custom<CommandId>((id) => typeof id === 'string' && isCommandId(id), 'a command')

export function appAnswers(services: AppServices): Answers<AppCallName> {
  return {
    'app.info': {
      argument: nothing,
      run: () => ({ ...services.info(), commands }),
    },
    'app.setTheme': {
      argument: v.strictObject({ theme: v.picklist(['system', 'light', 'dark']) }),
      run: ({ theme }) => services.setTheme(theme),
    },
    'app.setPerson': {
      argument: v.strictObject({ person: words(200) }),
      run: ({ person }) => services.setPerson(person.trim()),
    },
    'app.openExternal': {
      argument: v.strictObject({ url: words(2000) }),
      run: ({ url }, from) => {
        if (!mayOpenOutside(url)) throw new Refusal('bad-argument', 'Galley opens only web addresses (https:) and mail addresses (mailto:). This link was not opened.')
        return services.openOutside(url, from)
      },
    },
    'app.setCommands': {
      argument: v.strictObject({ disabled: v.pipe(v.array(commandId), v.maxLength(commands.length)) }),
      run: ({ disabled }) => services.setDisabled(disabled),
    },
    'app.setTitle': {
      argument: v.strictObject({ title: words(500), edited: v.boolean() }),
      run: ({ title, edited }, from) => services.setTitle(from, title, edited),
    },
    'app.flushed': {
      argument: v.strictObject({ problem: v.nullable(words(2000)) }),
      run: ({ problem }, from) => services.flushed(from, problem),
    },
  }
}
