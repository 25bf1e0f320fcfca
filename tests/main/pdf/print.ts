import { chromium, type Browser } from 'playwright'
import { findChromium } from '../../../runtime/find-runtime.mjs'

/** A browser to print with, as `main/pdf/print.ts` does through the runtime: the same call of Chromium, the same options. */
export async function openPrinter(): Promise<{ print: (documents: readonly string[]) => Promise<Uint8Array[]>; close: () => Promise<void> }> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium was found; nothing can be printed.')
  const browser: Browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 })
  return {
    print: async (documents) => {
      const printed: Uint8Array[] = []
      for (const html of documents) {
        const page = await browser.newPage()
        await page.setContent(html)
        printed.push(new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })))
        await page.close()
      }
      return printed
    },
    close: () => browser.close(),
  }
}
