import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import type { DesktopApi } from '../api.ts'
import { hasDisplay } from '../find-runtime.mjs'

/** Opens with the system's own opener. Without a display there is nothing to open with, and it says so. */
export const shell: DesktopApi['shell'] = {
  async openExternal(url) {
    await start(url)
  },
  async openPath(path) {
    try {
      await start(path)
      return ''
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  },
  showItemInFolder(path) {
    start(dirname(path)).catch((error: unknown) => process.stderr.write(`${String(error)}\n`))
  },
}

function start(what: string): Promise<void> {
  if (!hasDisplay()) return Promise.reject(new Error(`${what} was not opened: there is no display.`))
  // Never through a shell, which would read what is in an address.
  const [command, args] =
    process.platform === 'darwin' ? ['open', [what]] : process.platform === 'win32' ? ['rundll32', ['url.dll,FileProtocolHandler', what]] : ['xdg-open', [what]]
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true })
    child.on('error', (error) => reject(new Error(`${what} was not opened: ${error.message}.`)))
    child.on('spawn', () => {
      child.unref()
      resolve()
    })
  })
}
