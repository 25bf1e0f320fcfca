import { open as openInspector } from 'node:inspector'
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { standInPath } from '../find-runtime.mjs'
import { readCommandLine } from './command-line.ts'
import { settings } from './settings.ts'

try {
  const line = readCommandLine(process.argv.slice(2), standInPath)
  // Prints «Debugger listening on ws://…», for which Playwright waits.
  if (line.inspectPort !== null) openInspector(line.inspectPort, '127.0.0.1', line.inspectBreak)
  settings.begin(line)
  process.argv.splice(0, process.argv.length, ...line.argv)

  const electron = new URL('electron.ts', import.meta.url).href
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' || specifier === 'electron/main'
        ? { url: electron, format: 'module-typescript', shortCircuit: true }
        : next(specifier, context),
  })
  await import(pathToFileURL(line.entry).href)
  settings.entered()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(1)
}
