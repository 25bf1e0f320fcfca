import { existsSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, extname, resolve } from 'node:path'
import type { MessageBoxOptions, MessageBoxReturnValue, OpenDialogOptions, OpenDialogReturnValue, SaveDialogOptions } from 'electron'
import type { Dialog, Owner } from '../api.ts'
import { BrowserWindow } from './browser-window.ts'
import type { PromptAnswer, PromptSpec } from './page/prompt.ts'

/** Files are asked for by their path, in the page: a browser gives a page files, but never where they are. */
export const dialog: Dialog = {
  async showOpenDialog(owner: Owner, options: OpenDialogOptions): Promise<OpenDialogReturnValue> {
    const { properties = [], filters } = options
    const many = properties.includes('multiSelections')
    const folder = properties.includes('openDirectory')
    const hint = `${many ? 'Full paths, one a line' : `Full path of the ${folder ? 'folder' : 'file'}`}${endings(filters)}`
    const ask = (value: string, problem: string): Promise<PromptAnswer> =>
      question(owner, { title: options.title ?? 'Open', detail: problem || (options.message ?? ''), value, lines: many, hint, confirm: options.buttonLabel ?? 'Open' })
    let answer = await ask(options.defaultPath ?? '', '')
    for (;;) {
      if (answer.button !== 0) return { canceled: true, filePaths: [] }
      const filePaths = answer.text.split('\n').map((line) => line.trim()).filter((line) => line !== '').map(absolute)
      const missing = filePaths.find((path) => !existsSync(path) || statSync(path).isDirectory() !== folder)
      if (missing === undefined && filePaths.length > 0) return { canceled: false, filePaths }
      answer = await ask(answer.text, missing === undefined ? 'Type a path.' : `There is no ${folder ? 'folder' : 'file'} ${missing}.`)
    }
  },

  async showSaveDialog(owner: Owner, options: SaveDialogOptions) {
    const ending = options.filters?.[0]?.extensions[0]
    const hint = `Full path of the file to write${endings(options.filters)}`
    const ask = (value: string, problem: string): Promise<PromptAnswer> =>
      question(owner, { title: options.title ?? 'Save', detail: problem || (options.message ?? ''), value, lines: false, hint, confirm: options.buttonLabel ?? 'Save' })
    let answer = await ask(options.defaultPath ?? '', '')
    for (;;) {
      if (answer.button !== 0) return { canceled: true, filePath: '' }
      const typed = absolute(answer.text.trim())
      const filePath = ending !== undefined && extname(typed) === '' ? `${typed}.${ending}` : typed
      const folderThere = answer.text.trim() !== '' && existsSync(dirname(filePath))
      if (folderThere && (!existsSync(filePath) || (await confirmsReplacing(owner, filePath)))) return { canceled: false, filePath }
      answer = await ask(answer.text, folderThere ? '' : `There is no folder ${dirname(filePath)}.`)
    }
  },

  async showMessageBox(...args: [Owner, MessageBoxOptions] | [MessageBoxOptions]): Promise<MessageBoxReturnValue> {
    const [owner, options] = args.length === 2 ? args : [null, args[0]]
    const { buttons = ['OK'], defaultId = 0, cancelId = buttons.length - 1, message, detail = '' } = options
    const answer = await windowOf(owner).webContents.ask({ title: message, detail, input: null, buttons, defaultButton: defaultId, cancelButton: cancelId })
    return { response: answer.button, checkboxChecked: false }
  },

  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}: ${content}\n`)
    const window = BrowserWindow.getFocusedWindow()
    void window?.webContents.ask({ title, detail: content, input: null, buttons: ['OK'], defaultButton: 0, cancelButton: 0 })
  },
}

type Question = { title: string; detail: string; value: string; lines: boolean; hint: string; confirm: string }

function question(owner: Owner, { title, detail, value, lines, hint, confirm }: Question): Promise<PromptAnswer> {
  const spec: PromptSpec = { title, detail, input: { value, lines, hint }, buttons: [confirm, 'Cancel'], defaultButton: 0, cancelButton: 1 }
  return windowOf(owner).webContents.ask(spec)
}

async function confirmsReplacing(owner: Owner, path: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(owner, { message: `Replace ${path}?`, buttons: ['Replace', 'Cancel'], defaultId: 1, cancelId: 1 })
  return response === 0
}

function windowOf(owner: Owner | null): BrowserWindow {
  const window = owner instanceof BrowserWindow ? owner : BrowserWindow.getFocusedWindow()
  if (window === null) throw new Error('There is no window to ask in.')
  return window
}

function absolute(path: string): string {
  return resolve(path.replace(/^~(?=$|[/\\])/, homedir()))
}

function endings(filters: OpenDialogOptions['filters']): string {
  const all = filters?.flatMap((filter) => filter.extensions).filter((ending) => ending !== '*') ?? []
  return all.length === 0 ? '.' : ` (.${all.join(', .')}).`
}
