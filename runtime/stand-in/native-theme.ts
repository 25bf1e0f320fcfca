import { EventEmitter } from 'node:events'
import type { Theme as ThemeApi } from '../api.ts'

/** Light or dark, emulated in every page. The system's own choice is the browser's to know: `system` emulates nothing. */
class Theme extends EventEmitter<{ updated: [] }> implements ThemeApi {
  #source: ThemeApi['themeSource'] = 'system'

  get themeSource(): ThemeApi['themeSource'] {
    return this.#source
  }

  set themeSource(source: ThemeApi['themeSource']) {
    const changed = source !== this.#source
    this.#source = source
    if (changed) this.emit('updated')
  }

  /** With `system` always false: main paints nothing, and the page's own media query is right. */
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark'
  }
}

export const nativeTheme = new Theme()

export function themeFeatures(): { name: string; value: string }[] {
  return [{ name: 'prefers-color-scheme', value: nativeTheme.themeSource === 'system' ? '' : nativeTheme.themeSource }]
}
