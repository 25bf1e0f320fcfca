import { readFileSync } from 'node:fs'

// From here on upwards: the sources have the program's folder two folders up (main/files), the built main as well (out/main),
// its chunks three, and a package keeps all side by side in its archive. So nothing is ever copied.
const steps = ['../..', '../../..']

/**
 * Reads a text that comes with Galley, from `content/bundled`.
 * @throws Error when the program is not complete
 */
export function readBundled(name: string): string {
  return readOwn(`content/bundled/${name}`)
}

/**
 * The program's version, as its package says it: `0.1.0`.
 * @throws Error when the program is not complete
 */
export function programVersion(): string {
  const described: unknown = JSON.parse(readOwn('package.json'))
  if (typeof described === 'object' && described !== null && 'version' in described && typeof described.version === 'string') return described.version
  throw new Error('Galley is not complete: package.json names no version.')
}

function readOwn(path: string): string {
  for (const up of steps) {
    try {
      return readFileSync(new URL(`${up}/${path}`, import.meta.url), 'utf8')
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
  }
  throw new Error(`Galley is not complete: ${path} is missing.`)
}
