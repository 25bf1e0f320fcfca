import type { PartialDate } from '../../../content/article/index.ts'
import type { EventName, Events } from '../../../preload/contract.ts'
import type { Contents } from '../../../runtime/api.ts'
import type { ChosenFiles } from '../../files/chosen-files.ts'
import type { LibraryTools } from '../../library/index.ts'
import type { LibraryKeeper } from './library-keeper.ts'

export interface FileKind {
  /** `Galley libraries` */
  readonly name: string
  /** Without dot: `galley`, or `*` for any. */
  readonly endings: readonly string[]
}

/** Asks the person who sits before a page for files; null when they cancel. */
export interface Dialogs {
  /** Files that are there. */
  chooseFiles(from: Contents, asking: { readonly title: string; readonly kinds: readonly FileKind[]; readonly many: boolean }): Promise<readonly string[] | null>
  /** A name to write to; whether something there may be replaced has been asked. */
  chooseName(from: Contents, asking: { readonly title: string; readonly name: string; readonly kind: FileKind }): Promise<string | null>
}

/** What the answers need of the world around them; the desk gives the real things, tests their own. */
export interface DeskServices {
  readonly libraries: LibraryKeeper
  readonly chosen: ChosenFiles
  readonly dialogs: Dialogs
  readonly tools: LibraryTools
  /** Printed name under which revisions are saved; '' until somebody gave one. */
  readonly person: () => string
  /** This day, where the person is. */
  readonly today: () => PartialDate
  readonly tell: <Name extends EventName>(to: Contents, name: Name, payload: Events[Name]) => void
  /** Prints self-contained HTML. */
  readonly print: (html: string) => Promise<Uint8Array>
  /** Opens a file in the person's own program for it, or shows it in its folder; a sentence when it cannot. */
  readonly openFile: (path: string) => Promise<string>
  readonly showFile: (path: string) => void
}
