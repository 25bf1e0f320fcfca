import type { CallName } from '../../../preload/contract.ts'
import type { Answers } from '../answers.ts'
import type { AppCallName } from '../app-answers.ts'
import { exportAnswers } from './export-answers.ts'
import { importAnswers } from './import-answers.ts'
import { libraryAnswers } from './library-answers.ts'
import type { DeskServices } from './services.ts'
import { topicAnswers } from './topic-answers.ts'

export { LibraryKeeper, type KeeperOptions } from './library-keeper.ts'
export type { DeskServices, Dialogs, FileKind } from './services.ts'

/** Answers all that the page asks about libraries, topics, imports and exports; `app-answers.ts` answers the rest. */
export function deskAnswers(services: DeskServices): Answers<Exclude<CallName, AppCallName>> {
  return { ...libraryAnswers(services), ...topicAnswers(services), ...importAnswers(services), ...exportAnswers(services) }
}
