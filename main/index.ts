import { join, resolve } from 'node:path'
import { isCommandWord } from './cli/index.ts'
import { readArguments } from './arguments.ts'
import { desktop } from './electron.ts'
import { guardPages } from './windows/guard.ts'
import { privileges } from './windows/scheme.ts'

// Boot: a command of the command line, a hidden job, or the desk. Each loads only what it needs.
const { app, dialog, protocol } = desktop
const { words, printJob, userData } = readArguments(process.argv, app.isPackaged)
const developmentServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null)

if (userData !== null) app.setPath('userData', resolve(userData))

if (printJob !== null || !isCommandWord(words[0] ?? '')) {
  // Both must be said before `app` is ready.
  app.enableSandbox()
  protocol.registerSchemesAsPrivileged(privileges)
  guardPages({ ...desktop, inDevelopment: developmentServer !== null })
}

if (printJob !== null) {
  const { printAndExit } = await import('./print-and-exit.ts')
  void printAndExit(printJob)
} else if (isCommandWord(words[0] ?? '')) {
  const { runCommand, terminalIo } = await import('./cli/index.ts')
  app.exit(await runCommand(words, terminalIo()))
} else if (app.requestSingleInstanceLock()) {
  const { startDesk } = await import('./desk.ts')
  // Only here, in the entry, is the folder of the built bundles known.
  const built = join(import.meta.dirname, '..')
  startDesk({ words, preload: join(built, 'preload', 'index.cjs'), page: join(built, 'renderer'), developmentServer }).catch((error: unknown) => {
    dialog.showErrorBox('Galley could not start', error instanceof Error ? error.message : String(error))
    app.exit(1)
  })
} else {
  // The Galley that is running shows itself and takes what this one was given.
  app.quit()
}
