import { makeSide } from './border.ts'
import { makeClone } from './clone.ts'
import { showPrompt } from './prompt.ts'
import { isolatedWorld, pageWorld } from './worlds.ts'
import type { WorldOptions } from './worlds.ts'

/**
 * Source text of the preload script's world: the stand-in's side of `require('electron')`, then the preload script,
 * in the top frame alone.
 */
export function isolatedSource(preload: string, options: WorldOptions): string {
  return `if (window === window.top) (() => {
    const electron = (${isolatedWorld})((${makeClone})(), ${makeSide}, ${showPrompt}, ${JSON.stringify(options)})
    const require = (name) => {
      if (name === 'electron' || name === 'electron/renderer') return electron
      throw new Error('A sandboxed preload script cannot require ' + name + '.')
    }
    const module = { exports: {} }
    ;(function (require, module, exports) { ${preload}\n })(require, module, module.exports)
  })()`
}

/** Source text of the page's side of the border. */
export function pageSource(handshake: string): string {
  return `if (window === window.top) (${pageWorld})((${makeClone})(), ${makeSide}, ${JSON.stringify(handshake)})`
}
