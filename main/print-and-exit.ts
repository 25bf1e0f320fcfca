import { desktop } from './electron.ts'
import { runPrintJob } from './pdf/print-job.ts'
import { createPrinter } from './pdf/print.ts'
import { headersWith, printPolicy } from './windows/policy.ts'
import { openPrintWindow } from './windows/print-window.ts'
import { printHost, scheme } from './windows/scheme.ts'

/** Prints a job of the command line without a window that anybody sees, then ends. */
export async function printAndExit(file: string): Promise<void> {
  const { app, protocol } = desktop
  await app.whenReady()
  const printer = createPrinter({
    open: () => openPrintWindow(desktop),
    address: `${scheme}://${printHost}/`,
    headers: headersWith(printPolicy),
  })
  protocol.handle(scheme, (request) => printer.answer(request))
  try {
    await runPrintJob(file, printer)
    app.exit(0)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    app.exit(1)
  }
}
