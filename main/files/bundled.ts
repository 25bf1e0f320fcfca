import { readFileSync } from 'node:fs'

// From here on upwards: the sources have `content/` two folders up (main/files), the built main as well (out/main),
// its chunks three, and a package keeps both folders side by side in its archive. So the text is never copied.
const steps = ['../..', '../../..']

/**
 * Reads a text that comes with Galley, from `content/bundled`.
 * @throws Error when the program is not complete
 */
export function readBundled(name: string): string {
  for (const up of steps) {
    try {
      return readFileSync(new URL(`${up}/content/bundled/${name}`, import.meta.url), 'utf8')
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
  }
  throw new Error(`Galley is not complete: content/bundled/${name} is missing.`)
}
