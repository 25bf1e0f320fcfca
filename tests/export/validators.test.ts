import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { HtmlValidate } from 'html-validate'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportHtml, exportRedline } from '../../content/export/index.ts'
import { findChromium } from '../../runtime/find-runtime.mjs'
import { htmlValidateConfig } from './html-validate.config.ts'
import { compare, redlineOptions, redlineSamples } from './redline-samples.ts'
import { samples } from './samples.ts'

// Judges that are not ours: the Nu checker, html-validate and axe. One that is missing fails the tests; none is skipped.
const require = createRequire(import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'galley-html-'))
const pages = [
  ...samples.map(([name, article, options]) => [name, exportHtml(article(), options)] as const),
  ...redlineSamples.map(([name, a, b]) => [name, exportRedline(compare(a, b), redlineOptions)] as const),
].map(([name, html]) => ({ name, file: join(folder, `${name}.html`), html }))

beforeAll(() => {
  for (const { file, html } of pages) writeFileSync(file, html)
})
afterAll(() => rmSync(folder, { recursive: true }))

interface NuMessage {
  readonly type: string
  readonly url: string
  readonly message: string
}

test('the Nu checker finds nothing in any sample, and is awake: it finds what is planted', async () => {
  const jar = join(require.resolve('vnu-jar'), '..', 'build', 'dist', 'vnu.jar')
  const planted = join(folder, 'planted.html')
  writeFileSync(planted, pages[0]?.html.replace('</h1>', '</h1><p id="article">planted</p>') ?? '')
  const { stderr } = await promisify(execFile)('java', ['-jar', jar, '--format', 'json', '--exit-zero-always', planted, ...pages.map(({ file }) => file)], { maxBuffer: 1 << 24 })
  const report: { messages: NuMessage[] } = JSON.parse(stderr)
  // It takes JSON-LD for a script that the policy forbids; data blocks are not run, so the policy does not concern them.
  const complaints = report.messages.filter(({ message }) => !/Content[- ]Security[- ]Policy/i.test(message))
  const named = complaints.map(({ url, type, message }) => `${url.split('/').at(-1)}: ${type}: ${message}`)
  expect(named.filter((line) => line.startsWith('planted.html: error: Duplicate ID'))).toHaveLength(1)
  expect(named.filter((line) => !line.startsWith('planted.html'))).toEqual([])
})

describe('html-validate', () => {
  const validator = new HtmlValidate(htmlValidateConfig)

  test.each(pages.map(({ name, file }) => [name, file]))('finds nothing in %s', async (_name, file) => {
    const report = await validator.validateString(readFileSync(file, 'utf8'))
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`))).toEqual([])
  })

  test('is awake: it finds what is planted', async () => {
    const report = await validator.validateString(pages[0]?.html.replace('</h1>', '</h1><img src="data:,">') ?? '')
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toContain('wcag/h37')
  })
})

describe('axe in Chromium', () => {
  let browser: Browser
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

  beforeAll(async () => {
    const executablePath = findChromium()
    if (executablePath === null) throw new Error('No Chromium was found; axe cannot judge the pages.')
    browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 })
  })
  afterAll(() => browser.close())

  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

  /** What axe finds in a page, light; then what can change with the colours and the width. */
  const violations = async (file: string): Promise<string[]> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true })
    const found: string[] = []
    const ask = async (how: string, options: object): Promise<void> => {
      const violated: { id: string; nodes: { html: string }[] }[] = await page.evaluate(`axe.run(${JSON.stringify(options)}).then(({ violations }) => violations)`)
      found.push(...violated.map(({ id, nodes }) => `${how}: ${id}: ${nodes[0]?.html}`))
    }
    await page.exposeFunction('pwned', () => found.push('a text of the article ran as a program'))
    page.on('pageerror', (error) => found.push(error.message))
    await page.goto(`file://${file}`)
    await page.evaluate(`${axe}; undefined`)
    await ask('light', { runOnly: tags })
    await page.emulateMedia({ colorScheme: 'dark' })
    await ask('dark', { runOnly: { type: 'rule', values: ['color-contrast'] } })
    await page.setViewportSize({ width: 360, height: 640 })
    await ask('narrow', { runOnly: { type: 'rule', values: ['scrollable-region-focusable', 'target-size'] } })
    await page.close()
    return found
  }

  test.each(pages.map(({ name, file }) => [name, file]))('finds nothing in %s, light, dark or narrow', async (_name, file) => {
    expect(await violations(file)).toEqual([])
  })

  test('is awake: it finds what is planted', async () => {
    const file = join(folder, 'planted-for-axe.html')
    writeFileSync(file, pages[0]?.html.replace('--ink-2: light-dark(#4b4f54, #b3b6ba)', '--ink-2: light-dark(#b3b6ba, #4b4f54)') ?? '')
    const found = await violations(file)
    expect(found.some((line) => line.startsWith('light: color-contrast'))).toBe(true)
    expect(found.some((line) => line.startsWith('dark: color-contrast'))).toBe(true)
  })

  test('nothing but a table’s own frame scrolls sideways on a phone', async () => {
    for (const { name, file } of pages) {
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
      await page.goto(`file://${file}`)
      expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, 320])
      await page.close()
    }
  })

  test('a line of text holds 60 to 75 characters', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(`file://${pages[0]?.file}`)
    const characters: number = await page.evaluate(`(() => {
      const paragraph = [...document.querySelectorAll('.body > p')].sort((a, b) => b.textContent.length - a.textContent.length)[0]
      return paragraph.textContent.length / (paragraph.getBoundingClientRect().height / 28)
    })()`)
    expect(characters).toBeGreaterThan(60)
    expect(characters).toBeLessThan(75)
    await page.close()
  })
})
