import type { DesktopApi, Window } from '../../runtime/api.ts'
import type { Flusher } from './flush.ts'
import { pagePreferences } from './preferences.ts'
import { deskUrl } from './scheme.ts'
import { onDisplays, readWindowState, writeWindowState } from './window-state.ts'

/** Of a window that was never shown: room for outline, text and inspector. */
const firstSize = { width: 1280, height: 860 }
/** Below this the panes no longer fit side by side. */
const leastSize = { minWidth: 880, minHeight: 560 }
/** Dragging a window moves it a hundred times a second; where it ends is what counts. */
const SETTLE_MS = 300
/** A page that crashes again and again is not reloaded for ever. */
const CRASHES_ALLOWED = 3
const CRASH_WINDOW_MS = 60_000

export interface MainWindowOptions {
  readonly desktop: Pick<DesktopApi, 'BrowserWindow' | 'dialog' | 'screen'>
  readonly preload: string
  /** File that keeps the window's place. */
  readonly stateFile: string
  readonly flusher: Flusher
  /** Told what went wrong and is no reason to stop. */
  readonly log: (what: string, error: unknown) => void
  /** The page has saved, or a person let its text go: the window has gone. */
  readonly onClosed: () => void
  /** A person kept the window open, because its text could not be saved. */
  readonly onKept: () => void
}

/** Opens Galley's window where it was, and brings its page. */
export function openMainWindow(options: MainWindowOptions): Window {
  const { desktop, stateFile, preload } = options
  const displays = desktop.screen.getAllDisplays().map((display) => display.workArea)
  const { bounds, maximized } = onDisplays(readWindowState(stateFile), displays)
  const window = new desktop.BrowserWindow({
    ...firstSize,
    ...leastSize,
    ...bounds,
    show: false,
    title: 'Galley',
    webPreferences: pagePreferences(preload),
  })
  if (maximized) window.maximize()
  // Not before there is something to see.
  window.once('ready-to-show', () => window.show())
  keepState(window, options)
  reloadAfterCrash(window, options)
  saveBeforeClosing(window, options)
  void load(window, options)
  return window
}

async function load(window: Window, { log }: MainWindowOptions): Promise<void> {
  try {
    await window.loadURL(deskUrl)
  } catch (error) {
    // A window that was closed while it loaded is no fault.
    if (!window.isDestroyed()) log('The page was not loaded', error)
  }
}

function keepState(window: Window, { stateFile, log }: MainWindowOptions): void {
  let settling: NodeJS.Timeout | undefined
  const write = (): void => {
    clearTimeout(settling)
    try {
      writeWindowState(stateFile, { bounds: window.getNormalBounds(), maximized: window.isMaximized() })
    } catch (error) {
      log("The window's place was not kept", error)
    }
  }
  const later = (): void => {
    clearTimeout(settling)
    settling = setTimeout(write, SETTLE_MS)
  }
  for (const event of ['resize', 'move', 'maximize', 'unmaximize'] as const) window.on(event, later)
  window.on('close', write)
  window.on('closed', () => clearTimeout(settling))
}

function reloadAfterCrash(window: Window, { desktop, log }: MainWindowOptions): void {
  let crashes: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log('The page has ended', new Error(reason))
    if (reason === 'clean-exit' || window.isDestroyed()) return
    const now = performance.now()
    crashes = [...crashes.filter((time) => now - time < CRASH_WINDOW_MS), now]
    if (crashes.length <= CRASHES_ALLOWED) window.webContents.reload()
    else desktop.dialog.showErrorBox('Galley’s page keeps ending', 'It was reloaded several times and ended each time. What you typed is saved up to the last second. Close Galley and start it again.')
  })
}

function saveBeforeClosing(window: Window, { desktop, flusher, log, onClosed, onKept }: MainWindowOptions): void {
  const contents = window.webContents
  // A page that is not there holds no text.
  let there = false
  contents.on('did-finish-load', () => {
    there = true
  })
  contents.on('render-process-gone', () => {
    there = false
  })

  let asking = false
  window.on('close', (event) => {
    event.preventDefault()
    if (asking) return
    asking = true
    void mayClose()
      .catch((error: unknown) => {
        log('Whether the window may close could not be asked', error)
        return true
      })
      .then((may) => {
        asking = false
        if (may && !window.isDestroyed()) window.destroy()
        if (may) onClosed()
        else onKept()
      })
  })

  async function mayClose(): Promise<boolean> {
    const problem = there ? await flusher.flush(contents) : null
    if (problem === null || window.isDestroyed()) return true
    const { response } = await desktop.dialog.showMessageBox(window, {
      type: 'warning',
      message: 'What you typed last is not saved.',
      detail: problem,
      buttons: ['Keep Open', 'Close Without Saving'],
      defaultId: 0,
      cancelId: 0,
    })
    return response === 1
  }
}
