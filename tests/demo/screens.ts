import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import type { Desk } from '../e2e/desk.ts'

export type Theme = 'light' | 'dark'

/** Takes pictures of what the window shows, in both themes. */
export class Camera {
  readonly #desk: Desk
  readonly #folder: string

  constructor(desk: Desk, folder: string) {
    this.#desk = desk
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
  }

  /** `library` becomes `library-light.png` and `library-dark.png`; afterwards the theme is light again. */
  async take(name: string): Promise<void> {
    for (const theme of ['dark', 'light'] as const) {
      await this.#show(theme)
      if (theme === 'dark') await this.#picture(`${name}-dark`)
    }
    await this.#picture(`${name}-light`)
  }

  async #show(theme: Theme): Promise<void> {
    await this.#desk.menu(`theme-${theme}`)
    await expect.poll(() => this.#desk.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(theme === 'dark')
  }

  async #picture(name: string): Promise<void> {
    await this.#desk.page.screenshot({ path: join(this.#folder, `${name}.png`), animations: 'disabled', caret: 'initial' })
  }
}
