import type { Page } from 'playwright/test'
import { ArticlePage } from './article-page.ts'
import { violations } from './axe.ts'
import { expect, test } from './fixtures.ts'

const title = 'Mitral Regurgitation'
const inDiagnosis = 'Mitral regurgitation is usually diagnosed'

/** Opens the topic, writes something, and shows what differs from its revision; by keys, but for setting the cursor. */
async function changed(page: Page): Promise<ArticlePage> {
  const article = await ArticlePage.open(page, title)
  await article.clickEndOf(inDiagnosis)
  await page.keyboard.type(' Written since.')
  await page.getByRole('button', { name: 'Show changes' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Since revision 1' }).press('Enter')
  await expect(page.getByRole('button', { name: '1 change since revision 1' })).toBeVisible()
  // One can write on at once.
  await expect(page.getByRole('menu')).toHaveCount(0)
  await article.settled()
  return article
}

test('what was written since a revision is marked, and goes on being marked while one writes', async ({ desk: { page } }) => {
  const article = await changed(page)
  await expect(article.text.locator('ins')).toHaveText('Written since.')
  await article.text.focus()
  await article.settled()
  await page.keyboard.type(' And more.')
  await expect(article.text.locator('ins')).toHaveText('Written since. And more.')
  // What is taken out shows as gone; it is not in the text.
  await article.clickEndOf('When regurgitation is severe')
  for (let i = 0; i < 8; i++) await page.keyboard.press('Backspace')
  await expect(page.getByRole('button', { name: '2 changes since revision 1' })).toBeVisible()
  await expect(article.text.locator('del')).toHaveCount(1)
  await expect(article.text.locator('del')).toHaveAttribute('contenteditable', 'false')
  await article.isSaved()
  const saved = await page.evaluate(async () => {
    const desk = Reflect.get(globalThis, 'desk')
    const { value } = await desk.call('topics.query', { search: '', filter: 'all', sort: 'title', descending: false, offset: 0, limit: 1 })
    return JSON.stringify((await desk.call('version.text', { id: value.rows[0].id, version: { kind: 'draft' } })).value.article.document)
  })
  expect(saved).toContain('Written since. And more.')
  expect(saved).not.toContain('deleted')

  await page.getByRole('button', { name: '2 changes since revision 1' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Hide changes' }).press('Enter')
  await expect(article.text.locator('ins, del')).toHaveCount(0)
  await expect(article.text).toContainText('Written since. And more.')
})

test('a change is reverted by its key, and undo brings it back', async ({ desk: { page } }) => {
  const article = await changed(page)
  await article.text.focus()
  await article.settled()
  await page.keyboard.press('F8')
  await expect(page.getByRole('status').filter({ hasText: '1 of 1' })).toContainText('inserted “Written since.”')
  await page.keyboard.press('ControlOrMeta+Alt+z')
  await expect(article.text).not.toContainText('Written since.')
  await expect(page.getByRole('button', { name: 'No change since revision 1' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(article.text).toContainText('physical examination. Written since.')
  await expect(article.text.locator('ins')).toHaveText('Written since.')
})

test('what is gone comes back by pointing at it, and only that', async ({ desk: { page } }) => {
  const article = await changed(page)
  await article.clickEndOf('When regurgitation is severe')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('Backspace')
  await expect(article.text.locator('del')).toContainText('shortness of breath')
  // It runs over two lines, so that its middle is no part of it.
  await article.text.locator('del').dispatchEvent('mousedown')
  await expect(page.getByRole('status').filter({ hasText: 'deleted' })).toBeVisible()
  await page.getByRole('button', { name: 'Revert' }).press('Enter')
  await expect(article.text.locator('del')).toHaveCount(0)
  await expect(article.text).toContainText('When regurgitation is severe, people may have shortness of breath.')
  await expect(article.text).toContainText('Written since.')
})

test('all of a block is reverted at once', async ({ desk: { page } }) => {
  const article = await changed(page)
  await article.clickEndOf(inDiagnosis)
  await page.keyboard.press('Home')
  await page.keyboard.type('At first: ')
  await expect(page.getByRole('button', { name: '2 changes since revision 1' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Alt+Shift+z')
  await expect(page.getByRole('button', { name: 'No change since revision 1' })).toBeVisible()
  await expect(article.text).toContainText('Mitral regurgitation is usually diagnosed')
  await expect(article.text).not.toContainText('At first')
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${theme} while changes are shown`, async ({ desk }) => {
    await desk.menu(`theme-${theme}`)
    const article = await changed(desk.page)
    await article.text.focus()
  await article.settled()
    await desk.page.keyboard.press('F8')
    expect(await violations(desk.page)).toEqual([])
  })
}
