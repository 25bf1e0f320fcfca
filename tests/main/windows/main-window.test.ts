import { EventEmitter } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Flusher } from '../../../main/windows/flush.ts'
import { openMainWindow } from '../../../main/windows/main-window.ts'
import { readWindowState } from '../../../main/windows/window-state.ts'
import type { DesktopApi, Preventable } from '../../../runtime/api.ts'
import { contents } from '../../builders/contents.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-main-window-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A window without a screen: what it was asked, and what happens to it. */
function open({ answer = null, button = 0 }: { answer?: string | null; button?: number } = {}) {
  const page = new EventEmitter()
  const reload = vi.fn()
  const show = vi.fn()
  const errorBox = vi.fn()
  const onClosed = vi.fn()
  const onKept = vi.fn()
  const log = vi.fn()
  const question = vi.fn(async () => ({ response: button, checkboxChecked: false }))
  let options: object = {}
  class FakeWindow extends EventEmitter {
    readonly id = 1
    readonly webContents = contents({ on: (event: string, listener: (...args: never[]) => void) => page.on(event, (...args) => Reflect.apply(listener, undefined, args)), reload })
    destroyed = false
    maximized = false
    bounds = { x: 10, y: 20, width: 900, height: 700 }
    static fromWebContents = (): FakeWindow | null => null
    static getAllWindows = (): FakeWindow[] => []
    static getFocusedWindow = (): FakeWindow | null => null
    constructor(asked: object) {
      super()
      options = asked
    }
    close = vi.fn()
    focus = vi.fn()
    hide = vi.fn()
    restore = vi.fn()
    setDocumentEdited = vi.fn()
    setTitle = vi.fn()
    setBounds = vi.fn()
    show = show
    loadURL = async (): Promise<void> => void page.emit('did-finish-load')
    getBounds = () => this.bounds
    getNormalBounds = () => this.bounds
    isDestroyed = (): boolean => this.destroyed
    isMaximized = (): boolean => this.maximized
    isMinimized = (): boolean => false
    isVisible = (): boolean => true
    maximize = (): void => {
      this.maximized = true
    }
    destroy = (): void => {
      this.destroyed = true
    }
  }
  const desktop: Pick<DesktopApi, 'BrowserWindow' | 'dialog' | 'screen'> = {
    BrowserWindow: FakeWindow,
    dialog: { showErrorBox: errorBox, showMessageBox: question, showOpenDialog: vi.fn(), showSaveDialog: vi.fn() },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
  }
  const flusher = new Flusher((asked) => flusher.answered(asked, answer))
  const stateFile = join(folder, 'window.json')
  const window = openMainWindow({ desktop, preload: '/preload.cjs', stateFile, flusher, log, onClosed, onKept })
  if (!(window instanceof FakeWindow)) throw new Error('another window')
  const close = (): boolean => {
    let prevented = false
    const event: Preventable = { preventDefault: () => { prevented = true } }
    window.emit('close', event)
    return prevented
  }
  const crash = (reason = 'crashed'): boolean => page.emit('render-process-gone', {}, { reason })
  return { window, close, crash, reload, show, errorBox, onClosed, onKept, log, question, stateFile, options }
}

test('it is shown when there is something to see, with a page that has no power', () => {
  const { window, show, options } = open()
  expect(show).not.toHaveBeenCalled()
  window.emit('ready-to-show')
  expect(show).toHaveBeenCalledOnce()
  expect(options).toMatchObject({ show: false, webPreferences: { sandbox: true, contextIsolation: true, preload: '/preload.cjs' } })
})

test('it opens where it was', () => {
  const first = open()
  first.window.maximized = true
  first.close()
  expect(readWindowState(first.stateFile)).toEqual({ bounds: { x: 10, y: 20, width: 900, height: 700 }, maximized: true })
  const { options, window } = open()
  expect(options).toMatchObject({ x: 10, y: 20, width: 900, height: 700 })
  expect(window.isMaximized()).toBe(true)
})

test('it closes after the page has saved, and not before', async () => {
  const { window, close, onClosed } = open()
  expect(close()).toBe(true)
  expect(window.destroyed).toBe(false)
  await vi.waitFor(() => expect(onClosed).toHaveBeenCalledOnce())
  expect(window.destroyed).toBe(true)
})

test('text that could not be saved keeps it open unless a person lets it go', async () => {
  const kept = open({ answer: 'The disk is full.', button: 0 })
  kept.close()
  await vi.waitFor(() => expect(kept.question).toHaveBeenCalledOnce())
  expect(kept.question.mock.calls[0]).toMatchObject([kept.window, { detail: 'The disk is full.', defaultId: 0 }])
  await vi.waitFor(() => expect(kept.onKept).toHaveBeenCalledOnce())
  expect([kept.window.destroyed, kept.onClosed.mock.calls.length]).toEqual([false, 0])

  const lost = open({ answer: 'The disk is full.', button: 1 })
  lost.close()
  await vi.waitFor(() => expect(lost.onClosed).toHaveBeenCalledOnce())
  expect(lost.window.destroyed).toBe(true)
})

test('a page that has crashed holds no text, and does not keep it open', async () => {
  const { close, crash, onClosed, question } = open({ answer: 'no answer would come' })
  crash()
  close()
  await vi.waitFor(() => expect(onClosed).toHaveBeenCalledOnce())
  expect(question).not.toHaveBeenCalled()
})

test('a crashed page is reloaded; one that keeps crashing is told about', () => {
  const { crash, reload, errorBox, log } = open()
  for (let time = 0; time < 3; time += 1) crash()
  expect([reload.mock.calls.length, errorBox.mock.calls.length]).toEqual([3, 0])
  crash()
  expect([reload.mock.calls.length, errorBox.mock.calls.length]).toEqual([3, 1])
  expect(log).toHaveBeenCalledTimes(4)
})

test('a page that ended by itself is not reloaded', () => {
  const { crash, reload } = open()
  crash('clean-exit')
  expect(reload).not.toHaveBeenCalled()
})
