import { join } from 'node:path'
import { partialDateOf, type PartialDate } from '../content/article/index.ts'
import type { DesktopApi } from '../runtime/api.ts'
import { ChosenFiles } from './files/chosen-files.ts'
import { LibraryKeeper, type DeskServices, type Dialogs, type FileKind } from './ipc/handlers/index.ts'
import { tell } from './ipc/serve.ts'
import { systemTools } from './library/index.ts'
import type { Printer } from './pdf/print.ts'
import type { SettingsFile } from './windows/settings.ts'

export interface ServicesOptions {
  readonly desktop: Pick<DesktopApi, 'app' | 'BrowserWindow' | 'dialog' | 'shell'>
  readonly settings: SettingsFile
  readonly printer: Pick<Printer, 'print'>
  /** Told what comes up about the open library. */
  readonly onNotice: (sentence: string) => void
}

/** The real things behind the page's calls. */
export function createServices({ desktop, settings, printer, onNotice }: ServicesOptions): DeskServices {
  const { app, shell } = desktop
  const person = (): string => settings.now.person
  return {
    libraries: new LibraryKeeper({
      tools: systemTools,
      folder: app.getPath('userData'),
      recent: { list: () => settings.now.libraries, remember: (path) => settings.remember(path) },
      person,
      onNotice,
    }),
    chosen: new ChosenFiles(),
    dialogs: dialogsOf(desktop),
    tools: systemTools,
    person,
    today: () => dayOf(new Date()),
    tell,
    print: (html) => printer.print(html),
    openFile: (path) => shell.openPath(path),
    showFile: (path) => shell.showItemInFolder(path),
  }
}

/** The day on the person's own calendar. */
export function dayOf(now: Date): PartialDate {
  return partialDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
}

function dialogsOf({ app, BrowserWindow, dialog }: ServicesOptions['desktop']): Dialogs {
  const filter = ({ name, endings }: FileKind): { name: string; extensions: string[] } => ({ name, extensions: [...endings] })
  return {
    chooseFiles: async (from, { title, kinds, many }) => {
      const owner = BrowserWindow.fromWebContents(from)
      if (owner === null) return null
      const { canceled, filePaths } = await dialog.showOpenDialog(owner, {
        title,
        filters: kinds.map(filter),
        properties: many ? ['openFile', 'multiSelections'] : ['openFile'],
      })
      return canceled ? null : filePaths
    },
    chooseName: async (from, { title, name, kind }) => {
      const owner = BrowserWindow.fromWebContents(from)
      if (owner === null) return null
      const { canceled, filePath } = await dialog.showSaveDialog(owner, { title, defaultPath: join(app.getPath('documents'), name), filters: [filter(kind)] })
      if (canceled || filePath === '') return null
      const [ending] = kind.endings
      // Not every system adds the ending that was chosen.
      return ending === undefined || filePath.toLowerCase().endsWith(`.${ending}`) ? filePath : `${filePath}.${ending}`
    },
  }
}
