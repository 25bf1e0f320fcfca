import { join } from 'node:path'
import type { CommandId, Theme } from '../preload/contract.ts'
import type { Contents, Window } from '../runtime/api.ts'
import { desktop, runtimeName } from './electron.ts'
import { appAnswers } from './ipc/app-answers.ts'
import { createLog } from './ipc/log.ts'
import { serveCalls, tell } from './ipc/serve.ts'
import { checkTheme, installMenu, setDisabled } from './menu/menu.ts'
import { createPrinter } from './pdf/print.ts'
import { Flusher } from './windows/flush.ts'
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
}

/** Starts the desk: its window, its menu, and the answers to its page. */
export async function startDesk({ preload, page: pageFolder }: DeskOptions): Promise<void> {
  const folder = app.getPath('userData')
  const log = createLog(join(folder, 'logs'), () => new Date().toISOString())
  const settings = new SettingsFile(join(folder, 'settings.json'))
  const flusher = new Flusher((contents) => tell(contents, 'flush', {}))
  let window: Window | null = null
  let quitting = false

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
        if (quitting) app.quit()
      },
    })
  }

  function show(): void {
    if (window === null) return open()
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }

  nativeTheme.themeSource = settings.now.theme
  app.on('before-quit', () => {
    quitting = true
  })
  app.on('second-instance', show)
  app.on('activate', show)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })

  await app.whenReady()
  const printer = createPrinter({ open: () => openPrintWindow(desktop), address: `${scheme}://${printHost}/`, headers: headersWith(printPolicy) })
  const server = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
  const page = server === undefined ? builtPage(pageFolder) : developedPage(server)
  protocol.handle(scheme, (request) => (new URL(request.url).host === printHost ? printer.answer(request) : page(request)))
  installMenu(Menu, settings.now.theme, runCommand)
  serveCalls(
    appAnswers({
      info: () => ({ version: app.getVersion(), runtime: runtimeName(), platform: process.platform, theme: settings.now.theme, person: settings.now.person }),
      setTheme,
      setPerson: (person) => settings.change({ person }),
      openOutside,
      setDisabled: (disabled) => setDisabled(Menu.getApplicationMenu(), disabled),
      setTitle: (from, title, edited) => {
        const owner = BrowserWindow.fromWebContents(from)
        owner?.setTitle(title)
        owner?.setDocumentEdited(edited)
      },
      flushed: (from, problem) => flusher.answered(from, problem),
    }),
    { ipcMain, isOurs: (contents, url) => isDesk(url) && BrowserWindow.fromWebContents(contents) === window, log },
  )
  open()
}
