import { join } from 'node:path'
import * as v from 'valibot'
import { onTestFinished } from 'vitest'
import { partialDate } from '../../content/article/index.ts'
import { ChosenFiles } from '../../main/files/chosen-files.ts'
import { deskAnswers, LibraryKeeper, type DeskServices } from '../../main/ipc/handlers/index.ts'
import { systemTools } from '../../main/library/index.ts'
import type { Argument, CallName, EventName, Events, Value } from '../../preload/contract.ts'
import type { Contents } from '../../runtime/api.ts'
import type { AppCallName } from '../../main/ipc/app-answers.ts'
import { folder } from './library.ts'

type DeskCallName = Exclude<CallName, AppCallName>

/** A desk without a window: what a person would choose in dialogs is put in beforehand, what it tells and prints is kept. */
export interface TestDesk {
  readonly folder: string
  /** Answers to the next dialogs, in turn; null cancels. */
  readonly choices: (string | readonly string[] | null)[]
  /** What the dialogs were asked. */
  readonly asked: { readonly title: string; readonly name?: string }[]
  readonly told: { readonly name: EventName; readonly payload: unknown }[]
  readonly printed: string[]
  readonly opened: string[]
  readonly recent: string[]
  person: string
  readonly services: DeskServices
  /** Asks as the page would: the argument goes through the call's schema. */
  ask<Name extends DeskCallName>(name: Name, ...argument: Argument<Name> extends void ? [] : [Argument<Name>]): Promise<Value<Name>>
  /** Whether a call's schema takes an argument. */
  takes(name: DeskCallName, argument: unknown): boolean
}

export function testDesk(changes: Partial<DeskServices> = {}): TestDesk {
  const home = folder()
  // A dialog's window: no answer looks into it.
  const page = Object.freeze({}) as Contents
  const choices: TestDesk['choices'] = []
  const asked: { title: string; name?: string }[] = []
  const told: { name: EventName; payload: unknown }[] = []
  const printed: string[] = []
  const opened: string[] = []
  const recent: string[] = []
  const next = (): string | readonly string[] | null => {
    const choice = choices.shift()
    if (choice === undefined) throw new Error('A dialog was opened that the test did not expect.')
    return choice
  }
  const libraries = new LibraryKeeper({
    tools: systemTools,
    folder: join(home, 'user data'),
    recent: { list: () => recent, remember: (path) => void recent.splice(0, recent.length, path, ...recent.filter((known) => known !== path)) },
    person: () => desk.person,
    onNotice: (message) => void told.push({ name: 'notice', payload: { code: 'library', message } }),
  })
  onTestFinished(() => libraries.close())
  const services: DeskServices = {
    libraries,
    chosen: new ChosenFiles(),
    dialogs: {
      chooseFiles: async (_from, { title }) => {
        asked.push({ title })
        const choice = next()
        return typeof choice === 'string' ? [choice] : choice
      },
      chooseName: async (_from, { title, name }) => {
        asked.push({ title, name })
        const choice = next()
        return typeof choice === 'string' || choice === null ? choice : (choice[0] ?? null)
      },
    },
    tools: systemTools,
    person: () => desk.person,
    today: () => partialDate('2026-11-23'),
    tell: <Name extends EventName>(_to: Contents, name: Name, payload: Events[Name]) => void told.push({ name, payload }),
    print: async (html) => {
      printed.push(html)
      throw new Error('This test prints nothing.')
    },
    openFile: async (path) => {
      opened.push(`open ${path}`)
      return ''
    },
    showFile: (path) => void opened.push(`show ${path}`),
    ...changes,
  }
  const answers = deskAnswers(services)
  const desk: TestDesk = {
    folder: home,
    choices,
    asked,
    told,
    printed,
    opened,
    recent,
    person: 'Ann',
    services,
    ask: async (name, ...[argument]) => {
      const answer = answers[name]
      return answer.run(v.parse(answer.argument, argument), page)
    },
    takes: (name, argument) => v.safeParse(answers[name].argument, argument).success,
  }
  return desk
}
