import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { findChromium } from '../../runtime/find-runtime.mjs'
import { Desk } from '../e2e/desk.ts'
import { LibraryPage } from '../e2e/library-page.ts'
import { inTime, medianMs, type Row, type Run } from './row.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** From start to a window that answers keys, on the first day and later, beside a browser with an empty page; and the command line. */
export const run: Run = async (say) => [...(await windowRows(say)), ...(await commandRows(say))]

async function windowRows(say: (line: string) => void): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'))
  let count = 0
  try {
    say('an empty browser')
    const bare = await medianMs(3, emptyBrowser)
    say('the first day')
    const first = await medianMs(3, () => startAndQuit(join(folder, `first ${(count += 1)}`)))
    say('later starts')
    const later = await medianMs(5, () => startAndQuit(join(folder, 'later')))
    const against = (times: number): string => `≤ ${times} × an empty browser (${inTime(bare)})`
    const note = 'driven by Playwright, from start to the first topic with the focus, and quit again'
    return [
      { what: 'First start, the starter library made', figure: inTime(first), against: against(4), reached: first <= 4 * bare, gate: false, note },
      { what: 'Later starts', figure: inTime(later), against: against(3), reached: later <= 3 * bare, gate: false, note },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function startAndQuit(userData: string): Promise<void> {
  const desk = await Desk.start({ userData })
  await LibraryPage.of(desk.page)
  await desk.quit()
}

async function emptyBrowser(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  const page = await browser.newPage()
  await page.setContent('<p tabindex="0">Empty</p>')
  await page.locator('p').focus()
  await browser.close()
}

async function commandRows(say: (line: string) => void): Promise<Row[]> {
  say('the command line')
  const node = (...words: string[]): number => spawnSync(process.execPath, words, { cwd: root, stdio: 'ignore' }).status ?? 1
  const program = join(root, 'runtime', 'galley.mjs')
  const bare = await medianMs(7, () => node('-e', '0'))
  const inspect = await medianMs(7, () => node(program, 'inspect', join(root, 'content', 'bundled', 'mitral-regurgitation.txt'), '--json'))
  return [{ what: 'galley inspect on the source article', figure: inTime(inspect), against: `≤ 500 ms, or 5 × bare Node (${inTime(bare)})`, reached: inspect <= Math.max(500, 5 * bare), gate: false, note: 'a new process each time' }]
}
