import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron as electron, expect } from 'playwright/test'
import type { ElectronApplication, Page } from 'playwright/test'
import { findRuntime } from '../../runtime/find-runtime.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Whether the browser's own sandbox can be on here; as root no Chromium starts with it. */
export const sandboxed = process.getuid?.() !== 0

/** Galley as a person has it: one running program with its window. */
export class Desk {
  readonly app: ElectronApplication
  readonly page: Page
  /** The main process. */
  readonly process: ChildProcess

  constructor(app: ElectronApplication, page: Page) {
    this.app = app
    this.page = page
    this.process = app.process()
  }

  /** Whether it has ended, in whatever way. */
  get ended(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null
  }

  /** Starts the built app on the runtime that is here and waits for its page. */
  static async start({ userData, args = [], folder = root }: { userData: string; args?: readonly string[]; folder?: string }): Promise<Desk> {
    const runtime = findRuntime()
    if (runtime.kind === 'none') throw new Error(runtime.why)
    const app = await electron.launch({
      // Without a path Playwright takes Electron and preloads its own loader.
      ...(runtime.kind === 'electron' ? {} : { executablePath: runtime.path }),
      args: [folder, `--user-data-dir=${userData}`, ...args],
      chromiumSandbox: sandboxed,
      // The theme is Galley's to choose.
      colorScheme: null,
      cwd: folder,
    })
    const page = await app.firstWindow()
    await page.waitForURL(/\/index\.html/)
    return new Desk(app, page)
  }

  /** `Electron 45.4.1`, or the stand-in and its browser by name. */
  runtimeName(): Promise<string> {
    return this.app.evaluate(() => (process.versions['electron'] ? `Electron ${process.versions['electron']}` : (process.env['GALLEY_RUNTIME_NAME'] ?? '')))
  }

  /** Clicks an item of the native menu. */
  async menu(id: string): Promise<void> {
    await this.app.evaluate(({ Menu }, id) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(id)
      if (!item) throw new Error(`The menu has no ${id}.`)
      item.click()
    }, id)
  }

  /** Answers the next dialogs that ask for files with these paths; none stands for Cancel. */
  async answerOpen(...paths: string[]): Promise<void> {
    await this.app.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths })
    }, paths)
  }

  /** Answers the next dialogs that ask where to save; null stands for Cancel. */
  async answerSave(path: string | null): Promise<void> {
    await this.app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: path === null, filePath: path ?? '' })
    }, path)
  }

  /** Answers the next questions with a button, counted from 0. */
  async answerQuestion(button: number): Promise<void> {
    await this.app.evaluate(({ dialog }, response) => {
      dialog.showMessageBox = async () => ({ response, checkboxChecked: false })
    }, button)
  }

  /** Ends it as a person would. */
  async quit(): Promise<void> {
    await this.app.close()
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once('exit', resolve))
    this.process.kill('SIGKILL')
    await gone
  }

  /** A page of Galley's is there and shows something. */
  async isUsable(): Promise<void> {
    await expect(this.page.locator('#root')).not.toBeEmpty()
  }
}

/** A path inside a test's own folder. */
export function inside(folder: string, ...names: string[]): string {
  return join(folder, ...names)
}
