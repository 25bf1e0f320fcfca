import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright'
import { build } from 'vite'
import { findChromium } from '../../runtime/find-runtime.mjs'
import { inTime, type Row, type Run } from './row.ts'

// The page as the app has it: 1,440 × 900, and a person who types quickly.
const betweenKeys = 60
const keys = 60

/** From a key to the frame that shows it, in Galley's editor and in a bare ProseMirror on the same text, in the same browser. */
export const run: Run = async (say) => {
  const { script, style } = await bundle()
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  try {
    const rows: Row[] = []
    for (const words of [1300, 65_000]) {
      // One after the other, twice, so that a busy moment of the machine does not meet one of them alone.
      const seen: Record<'galley' | 'bare', number[]> = { galley: [], bare: [] }
      let saving = Number.NaN
      for (const kind of ['bare', 'galley', 'bare', 'galley'] as const) {
        say(`${kind}, ${words.toLocaleString('en')} words`)
        const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
        await page.setContent('<!doctype html><html lang="en"><title>Typing</title><body></body></html>')
        await page.addStyleTag({ content: style })
        await page.addScriptTag({ content: script, type: 'module' })
        await page.waitForFunction(() => 'begin' in window)
        seen[kind].push(...(await typing(page, kind, words)))
        if (kind === 'galley') saving = await page.evaluate(() => window.saving())
        await page.close()
      }
      rows.push(...rowsOf(words, seen, saving))
    }
    return rows
  } finally {
    await browser.close()
  }
}

async function typing(page: Page, kind: 'galley' | 'bare', words: number): Promise<number[]> {
  await page.evaluate(([editor, size]) => window.begin(editor, size), [kind, words] as const)
  await page.waitForTimeout(1500)
  // The first keys find nothing compiled yet.
  await page.keyboard.type('warming up ', { delay: betweenKeys })
  await page.evaluate(() => window.times())
  await page.keyboard.type('the blood leaks back into the left atrium each time it beats '.slice(0, keys), { delay: betweenKeys })
  await page.waitForTimeout(300)
  return page.evaluate(() => window.times())
}

function rowsOf(words: number, { galley, bare }: Record<'galley' | 'bare', number[]>, saving: number): Row[] {
  const size = `${words.toLocaleString('en')} words`
  const row = (what: string, share: number): Row => {
    const ours = percentile(galley, share)
    const theirs = percentile(bare, share)
    return {
      what: `${what}, ${size}`,
      figure: inTime(ours),
      against: `bare ProseMirror ${inTime(theirs)}`,
      reached: ours <= Math.max(theirs * 1.25, 50),
      gate: false,
      note: `${galley.length} keys, one every ${betweenKeys} ms, a frame is 16.7 ms; goal: no slower than 1.25 × bare, or under 50 ms`,
    }
  }
  return [
    row('Key to paint, median', 0.5),
    row('Key to paint, 95 of 100', 0.95),
    { what: `A save's share of the page, ${size}`, figure: inTime(saving), against: '≤ 50 ms, between keys', reached: saving <= 50, gate: false, note: 'middle of 5; serialised and handed over, every 800 ms at most' },
  ]
}

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
}

async function bundle(): Promise<{ script: string; style: string }> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      cssMinify: false,
      rolldownOptions: { input: fileURLToPath(new URL('./typing/page.ts', import.meta.url)), output: { format: 'es', codeSplitting: false } },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []))
  const script = outputs.find((output) => output.type === 'chunk')?.code ?? ''
  const css = outputs.find((output) => output.type === 'asset' && output.fileName.endsWith('.css'))
  const source = css !== undefined && css.type === 'asset' ? css.source : ''
  return { script, style: typeof source === 'string' ? source : new TextDecoder().decode(source) }
}
