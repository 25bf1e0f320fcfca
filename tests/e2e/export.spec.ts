import { execFileSync } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { violations } from './axe.ts'
import { expect, inside, test } from './fixtures.ts'
import { LibraryPage } from './library-page.ts'

/** Opens the bundled topic's export screen and waits for its preview. */
async function open(page: Page): Promise<void> {
  await LibraryPage.of(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle('Mitral Regurgitation – Galley')
  await page.keyboard.press('ControlOrMeta+4')
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Mitral Regurgitation')
}

test('the preview is the page that readers get, marked as a proof, and says why', async ({ desk: { page } }) => {
  await open(page)
  const proof = page.frameLocator('iframe')
  await expect(proof.getByText('Proof – not approved for publication.')).toBeVisible()
  await expect(proof.getByRole('heading', { name: 'Causes of Mitral Regurgitation' })).toHaveCount(1)
  await expect(proof.locator('time[datetime="2021-08"]')).toHaveCount(2)
  await expect(page.getByRole('note')).toContainText('Nobody has approved this version yet.')
  // Set in the faces that the file carries.
  await expect.poll(() => page.evaluate(() => [...(document.querySelector('iframe')?.contentDocument?.fonts ?? [])].filter(({ status }) => status === 'loaded').length)).toBeGreaterThan(1)
})

test('the preview runs nothing, and its links lead nowhere without asking', async ({ desk }) => {
  const { page } = desk
  await open(page)
  await desk.app.evaluate(({ dialog }) => {
    dialog.showMessageBox = async (...asked: unknown[]) => {
      Object.assign(globalThis, { asked: JSON.stringify(asked.at(-1)) })
      return { response: 1, checkboxChecked: false }
    }
  })
  const proof = page.frameLocator('iframe')
  expect(await proof.locator('script').count()).toBe(0)
  await proof.locator('nav a').first().click()
  await expect(proof.getByRole('heading', { name: 'Causes of Mitral Regurgitation' })).toBeInViewport()
  const outside = proof.locator('a[href^="http"]')
  if ((await outside.count()) > 0) {
    await outside.first().click()
    await expect.poll(() => desk.app.evaluate(() => String(Reflect.get(globalThis, 'asked')))).toContain('http')
  }
  expect(await page.evaluate(() => document.querySelector('iframe')?.contentDocument?.URL)).toBe('about:blank')
})

test('an HTML page is written, and can be opened and shown', async ({ desk, folder }) => {
  const { page } = desk
  await open(page)
  const path = inside(folder, 'mitral.html')
  await desk.app.evaluate(({ shell }) => {
    const done: string[] = []
    Object.assign(globalThis, { done })
    shell.openPath = async (path: string) => (done.push(`open ${path}`), '')
    shell.showItemInFolder = (path: string) => void done.push(`show ${path}`)
  })
  await desk.answerSave(path)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText(path)).toBeVisible()
  const html = await readFile(path, 'utf8')
  expect(html).toContain('<h1')
  expect(html).toContain('not approved for publication')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByRole('button', { name: 'Show in folder' }).click()
  await expect.poll(() => desk.app.evaluate(() => Reflect.get(globalThis, 'done'))).toEqual([`open ${path}`, `show ${path}`])
})

test('a PDF is written', async ({ desk, folder }) => {
  const { page } = desk
  await open(page)
  const path = inside(folder, 'mitral.pdf')
  await desk.answerSave(path)
  await page.getByRole('radio', { name: 'PDF' }).click()
  await page.getByRole('button', { name: 'Export proof as PDF…' }).click()
  await expect(page.getByText(path)).toBeVisible({ timeout: 30_000 })
  expect(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })).toContain('Mitral Regurgitation')
})

test('an article file is written; cancelling the dialog writes nothing', async ({ desk, folder }) => {
  const { page } = desk
  await open(page)
  await page.getByRole('radio', { name: 'Galley article' }).click()
  await desk.answerSave(null)
  const write = page.getByRole('button', { name: 'Export as Galley article…' })
  await write.click()
  await expect(write).toBeEnabled()
  await expect(page.getByText(/^Saved as/)).toHaveCount(0)
  const path = inside(folder, 'mitral.article.json')
  await desk.answerSave(path)
  await write.click()
  await expect(page.getByText(path)).toBeVisible()
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ format: 'galley-article', metadata: { title: 'Mitral Regurgitation' } })
})

test('where nothing can be written it says so and goes on', async ({ desk, folder }) => {
  const { page } = desk
  await open(page)
  const path = inside(folder, 'no such folder', 'mitral.html')
  await desk.answerSave(path)
  await page.getByRole('button', { name: 'Export proof as HTML…' }).click()
  await expect(page.getByRole('alert')).toContainText('mitral.html')
  await expect(stat(path)).rejects.toThrow()
  await expect(page.getByRole('button', { name: 'Export proof as HTML…' })).toBeEnabled()
})

test('Escape leads back to the article', async ({ desk: { page } }) => {
  await open(page)
  await page.getByRole('combobox', { name: 'Version' }).click()
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await expect(page.getByRole('radio', { name: 'PDF' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: /^Text of/ })).toBeVisible()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${theme}`, async ({ desk }) => {
    await open(desk.page)
    await desk.menu(`theme-${theme}`)
    await expect.poll(() => desk.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(theme === 'dark')
    expect(await violations(desk.page)).toEqual([])
  })
}
