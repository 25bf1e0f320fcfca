import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Fragment, type Node } from 'prosemirror-model'
import type { Page } from 'playwright/test'
import { schema } from '../../content/schema/index.ts'
import { article } from '../builders/article.ts'
import { makeTopic } from '../e2e/compare-page.ts'
import { Desk } from '../e2e/desk.ts'
import { inTime, type Row, type Run } from './row.ts'
import { longDocument } from './typing/long-document.ts'

const words = 65_000
const changes = 1000
const keys = 40

/** The compare screen and the live redline in the running app, on a long article with a thousand changes: from the key to the frame that shows it. */
export const run: Run = async (say) => {
  const userData = await mkdtemp(join(tmpdir(), 'galley-bench-'))
  const desk = await Desk.start({ userData })
  try {
    const { page } = desk
    const before = told(longDocument(words), (text, index) => `In case ${index + 1} of the sample, ${text}`)
    const title = 'A long sample'
    await makeTopic(page, title, [article(before, { title }), article(withChanges(before), { title })])
    say(`${words.toLocaleString('en')} words, ${changes.toLocaleString('en')} changes`)
    await page.keyboard.press('/')
    await page.keyboard.type(title)
    await page.locator('mark').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: /^Text of/ }).waitFor()
    await page.waitForTimeout(1500)
    const first = await firstDrawing(page)
    await page.waitForTimeout(1500)
    const count = await page.getByTitle(/changes decided$/).textContent()
    const step = await paints(page, 'j')
    const accept = await paints(page, 'a')
    const decided = await page.getByTitle(/changes decided$/).textContent()
    if (decided === null || !decided.startsWith(`${keys} of`)) throw new Error(`The keys did not reach the list: ${decided}.`)
    say('typing with and without the changes shown')
    await page.keyboard.press('Escape')
    const { without, shown } = await typing(page)
    const rowOfTyping = (share: number): Row => {
      const [bare, redlined] = [percentile(without, share), percentile(shown, share)]
      return {
        what: `Key to paint while changes are shown, ${share === 0.5 ? 'median' : '95 of 100'}, ${words.toLocaleString('en')} words, ${changes.toLocaleString('en')} changes`,
        figure: inTime(redlined),
        against: `without them ${inTime(bare)}`,
        reached: redlined <= Math.max(bare * 1.5, 50),
        gate: false,
        note: share === 0.5 ? `${shown.length} keys with pauses, in which the text is compared anew; goal: no slower than 1.5 × without, or under 50 ms` : '',
      }
    }
    const size = `${words.toLocaleString('en')} words, ${count?.replace(/^\d+ of (\d+).*/, '$1') ?? '?'} changes`
    const row = (what: string, ms: number, limit: number, note: string): Row => ({ what: `${what}, ${size}`, figure: inTime(ms), against: `≤ ${inTime(limit)}`, reached: ms <= limit, gate: false, note })
    return [
      row('Compare screen, from the key to the first drawing', first, 2000, 'both texts fetched, compared in the worker, the beginning drawn'),
      row('J to paint, median', percentile(step, 0.5), 100, `${keys} keys in the running app; 100 ms is immediate`),
      row('J to paint, 95 of 100', percentile(step, 0.95), 100, ''),
      row('Accept to paint, median', percentile(accept, 0.5), 100, 'decides and goes on to the next'),
      row('Accept to paint, 95 of 100', percentile(accept, 0.95), 100, ''),
      rowOfTyping(0.5),
      rowOfTyping(0.95),
    ]
  } finally {
    await desk.quit()
    await rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

/** From each key typed into the text to the frame that shows it: without the live redline and with it, by turns. */
async function typing(page: Page): Promise<{ readonly without: readonly number[]; readonly shown: readonly number[] }> {
  const text = page.getByRole('textbox', { name: /^Text of/ })
  await text.waitFor()
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(globalThis, { typed: times })
    addEventListener('beforeinput', ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => times.push(performance.now() - timeStamp)
        port2.postMessage(null)
      })
    }, { capture: true })
  })
  await text.locator('p').nth(3).click()
  const without: number[] = []
  const shown: number[] = []
  await typed(page)
  for (let round = 0; round < 2; round++) {
    without.push(...(await typed(page)))
    await page.getByRole('button', { name: 'Show changes' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Since revision 2' }).press('Enter')
    await page.getByRole('button', { name: /^[\d,]+ changes since revision 2$/ }).waitFor()
    await text.focus()
    await page.waitForTimeout(1500)
    shown.push(...(await typed(page)))
    await page.getByRole('button', { name: /^[\d,]+ changes since revision 2$/ }).press('Enter')
    await page.getByRole('menuitem', { name: 'Hide changes' }).press('Enter')
    await page.getByRole('button', { name: 'Show changes' }).waitFor()
    await text.focus()
    await page.waitForTimeout(1500)
  }
  return { without, shown }
}

/** Types as a person does, a word and a pause: what is done in pauses meets the next key. */
async function typed(page: Page): Promise<number[]> {
  for (const word of ['the ', 'blood ', 'leaks ', 'back ', 'into ', 'the ', 'left ', 'atrium ']) {
    await page.keyboard.type(word, { delay: 60 })
    await page.waitForTimeout(500)
  }
  return page.evaluate(() => Reflect.get(globalThis, 'typed').splice(0))
}

/** From the key that opens the screen to the frame with the list and the redline. */
async function firstDrawing(page: Page): Promise<number> {
  await page.evaluate(() => {
    const drawn = new Promise<number>((resolve) => {
      addEventListener('keydown', ({ timeStamp }) => {
        const look = (): void => {
          if (document.querySelector('[role=option]') === null || document.querySelector('ins[data-change]') === null) return void requestAnimationFrame(look)
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now() - timeStamp)
          port2.postMessage(null)
        }
        requestAnimationFrame(look)
      }, { capture: true, once: true })
    })
    Object.assign(globalThis, { drawn })
  })
  await page.keyboard.press('ControlOrMeta+3')
  return page.evaluate(() => Reflect.get(globalThis, 'drawn'))
}

/** From each press of a key to the frame that shows what came of it. */
async function paints(page: Page, key: string): Promise<number[]> {
  await page.evaluate((key) => {
    const times: number[] = []
    Object.assign(globalThis, { times })
    addEventListener('keydown', ({ timeStamp, key: pressed }) => {
      if (pressed !== key) return
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => times.push(performance.now() - timeStamp)
        port2.postMessage(null)
      })
    }, { capture: true })
  }, key)
  for (let i = 0; i < keys; i++) {
    await page.keyboard.press(key)
    await page.waitForTimeout(80)
  }
  return page.evaluate(() => Reflect.get(globalThis, 'times'))
}

/** One word replaced in so many paragraphs, spread over all of the document; every tenth time a "not" comes in. */
function withChanges(document: Node): Node {
  let blocks = 0
  told(document, (text) => (blocks++, text))
  return told(document, (text, index) =>
    Math.floor((index * changes) / blocks) === Math.floor(((index + 1) * changes) / blocks) ? text : text.replace('blood', index % 10 === 0 ? 'no blood' : 'fluid'))
}

/** The document with the first text of each paragraph and item told anew. */
function told(document: Node, tell: (text: string, index: number) => string): Node {
  let index = 0
  const walk = (node: Node): Node => {
    const text = node.firstChild?.text
    if (node.isTextblock) return text === undefined || !text.includes('valve') ? node : node.copy(node.content.replaceChild(0, schema.text(tell(text, index++))))
    return node.copy(Fragment.fromArray(node.children.map(walk)))
  }
  return walk(document)
}

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
}
