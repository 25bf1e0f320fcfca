import { basename, join } from 'node:path'
import type { CommandId, Theme } from '../preload/contract.ts'
import type { Contents, Window } from '../runtime/api.ts'
import { readArguments } from './arguments.ts'
import { desktop, runtimeName } from './electron.ts'
import { createServices } from './desk-services.ts'
import { Refusal } from './files/refusal.ts'
import { appAnswers } from './ipc/app-answers.ts'
import { deskAnswers, type DeskServices } from './ipc/handlers/index.ts'
import { createLog } from './ipc/log.ts'
import { serveCalls, tell } from './ipc/serve.ts'
import { checkTheme, installMenu, setDisabled } from './menu/menu.ts'
import { createPrinter } from './pdf/print.ts'
import { Flusher } from './windows/flush.ts'
import { GivenFiles } from './windows/given-files.ts'
import { isDesk } from './windows/guard.ts'
import { openMainWindow } from './windows/main-window.ts'
import { builtPage, developedPage } from './windows/page-source.ts'
import { headersWith, printPolicy } from './windows/policy.ts'
import { openPrintWindow } from './windows/print-window.ts'
import { printHost, scheme } from './windows/scheme.ts'
import { SettingsFile } from './windows/settings.ts'

const { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, shell } = desktop

export interface DeskOptions {
  /** What Galley was started with, such as files to open. */
  readonly words: readonly string[]
  /** The built preload script. */
  readonly preload: string
  /** Folder of the built page. */
  readonly page: string
  /** Address of the development server that serves the page instead; null but in `npm run dev`. */
  readonly developmentServer: string | null
}

/** Starts the desk: its window, its menu, and the answers to its page. */
export async function startDesk({ words, preload, page: pageFolder, developmentServer }: DeskOptions): Promise<void> {
  const folder = app.getPath('userData')
  const log = createLog(join(folder, 'logs'), () => new Date().toISOString())
  const settings = new SettingsFile(join(folder, 'settings.json'))
  const flusher = new Flusher((contents) => tell(contents, 'flush', {}))
  let window: Window | null = null
  let quitting = false
  let services: DeskServices | null = null
  const given = new GivenFiles((path) => void take(path).catch((error: unknown) => tellNotice(error instanceof Refusal ? error : new Refusal('unreadable', `“${basename(path)}” could not be opened.`, error))))

  function setTheme(theme: Theme): void {
    nativeTheme.themeSource = theme
    checkTheme(Menu.getApplicationMenu(), theme)
    settings.change({ theme })
  }

  function runCommand(id: CommandId): void {
    const focused = BrowserWindow.getFocusedWindow() ?? window
    if (focused) tell(focused.webContents, 'command', { id })
  }

  async function openOutside(url: string, from: Contents): Promise<void> {
    const owner = BrowserWindow.fromWebContents(from)
    if (owner === null) return
    const { response } = await dialog.showMessageBox(owner, {
      type: 'question',
      message: url.startsWith('mailto:') ? 'Write a mail?' : 'Open this address in the browser?',
      detail: url,
      buttons: ['Open', 'Cancel'],
      defaultId: 0,
      cancelId: 1,
    })
    if (response === 0) await shell.openExternal(url)
  }

  function open(): void {
    window = openMainWindow({
      desktop,
      preload,
      stateFile: join(folder, 'window.json'),
      flusher,
      log,
      onClosed: () => {
        window = null
        given.wait()
        if (quitting) app.quit()
      },
      onKept: () => {
        quitting = false
      },
    })
  }

  function show(): void {
    if (window === null) return open()
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }

  function tellNotice({ code, message }: { readonly code: string; readonly message: string }): void {
    if (window !== null) tell(window.webContents, 'notice', { code, message })
  }

  /** Opens a library, or goes to the import of anything else. */
  async function take(path: string): Promise<void> {
    if (window === null || services === null) return
    const contents = window.webContents
    if (!path.toLowerCase().endsWith('.galley')) return tell(contents, 'open-file', services.chosen.add(path))
    const problem = await flusher.flush(contents)
    if (problem !== null) return tellNotice({ code: 'not-saved', message: `“${basename(path)}” was not opened. ${problem}` })
    await services.libraries.open(path)
    // What the page shows is of the other library.
    contents.reload()
  }

  nativeTheme.themeSource = settings.now.theme
  app.on('before-quit', () => {
    quitting = true
  })
  app.on('second-instance', (_event, argv, directory) => {
    show()
    given.give(readArguments(argv, app.isPackaged).words, directory)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    given.give([path], '/')
  })
  given.give(words, process.cwd())
  app.on('activate', show)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })

  // Closed before the program ends, so that the library is one whole file and free for the next.
  let closed = false
  app.on('will-quit', (event) => {
    if (closed || services === null) return
    event.preventDefault()
    void services.libraries
      .close()
      .catch((error: unknown) => log('The library could not be closed', error))
      .then(() => {
        closed = true
        app.quit()
      })
  })

  await app.whenReady()
  const printer = createPrinter({ open: () => openPrintWindow(desktop), address: `${scheme}://${printHost}/`, headers: headersWith(printPolicy) })
  const page = developmentServer === null ? builtPage(pageFolder) : developedPage(developmentServer)
  protocol.handle(scheme, (request) => (new URL(request.url).host === printHost ? printer.answer(request) : page(request)))
  installMenu(Menu, settings.now.theme, runCommand)
  services = createServices({ desktop, settings, printer, onNotice: (message) => tellNotice({ code: 'library', message }) })
  const { libraries } = services
  const answers = {
    ...appAnswers({
      info: () => ({ version: app.getVersion(), runtime: runtimeName(), platform: process.platform, theme: settings.now.theme, person: settings.now.person }),
      setTheme,
      setPerson: (person) => {
        const before = settings.now.person
        settings.change({ person })
        return libraries.personRenamed(before, person)
      },
      openOutside,
      setDisabled: (disabled) => {
        setDisabled(Menu.getApplicationMenu(), disabled)
        // Who says what can be done now is there to do it.
        given.ready()
      },
      setTitle: (from, title, edited) => {
        const owner = BrowserWindow.fromWebContents(from)
        owner?.setTitle(title)
        owner?.setDocumentEdited(edited)
      },
      flushed: (from, problem) => flusher.answered(from, problem),
    }),
    ...deskAnswers(services),
  }
  serveCalls(answers, { ipcMain, isOurs: (contents, url) => isDesk(url) && BrowserWindow.fromWebContents(contents) === window, log })
  open()
}
