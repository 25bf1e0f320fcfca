import { ArticlePage } from './article-page.ts'
import { expect, test } from './fixtures.ts'
import { LibraryPage } from './library-page.ts'

const title = 'Mitral Regurgitation'
const inDiagnosis = 'Mitral regurgitation is usually diagnosed'
const onceMore = 'once more for the library'

test('Escape leads one step out: from a field to the text, and asked twice from the text to the library, with nothing lost', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, title)
  await article.clickEndOf(inDiagnosis)
  await page.keyboard.type(' Typed before leaving.')
  await article.inspector.getByLabel('Chapter').click()
  await page.keyboard.press('Escape')
  await expect(article.text).toBeFocused()

  // Whoever goes on typing has not asked to leave.
  await page.keyboard.press('Escape')
  await expect(page.getByText(onceMore)).toBeVisible()
  await page.keyboard.type('!')
  await expect(page.getByText(onceMore)).toBeHidden()
  await expect(article.text).toContainText('Typed before leaving.!')

  // A selection goes first.
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Escape')
  await expect(page.getByText(onceMore)).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(page.getByText(onceMore)).toBeVisible()
  await page.keyboard.press('Escape')
  await LibraryPage.of(page)
  const again = await ArticlePage.open(page, title)
  await expect(again.text).toContainText('Typed before leaving.!')
  // The double click that opened it selected nothing here.
  expect(await page.evaluate(() => String(document.getSelection()))).toBe('')
})

test('Escape closes what is nearest, wherever the focus is: a menu, a dialog, the search, a revision that is looked at', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, title)
  await article.clickEndOf(inDiagnosis)
  await page.getByRole('button', { name: 'Insert' }).click()
  await expect(page.getByRole('menuitem', { name: 'Figure…' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menuitem', { name: 'Figure…' })).toBeHidden()
  await expect(page.getByText(onceMore)).toBeHidden()

  await article.text.focus()
  await page.keyboard.press('ControlOrMeta+Shift+k')
  await expect(page.getByRole('dialog', { name: 'Link' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Link' })).toBeHidden()
  await expect(article.text).toBeFocused()

  await page.keyboard.press('ControlOrMeta+f')
  await expect(page.getByRole('search')).toBeVisible()
  await article.text.focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('search')).toBeHidden()
  await expect(article.text).toBeFocused()

  await article.tab('History')
  await article.inspector.getByRole('button', { name: 'Look at revision 1' }).click()
  await article.inspector.getByRole('tab', { name: /^History/ }).focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Text of revision 1' })).toBeHidden()
  await expect(article.text).toBeFocused()
  await expect(page.getByText(onceMore)).toBeHidden()
})

test('Escape ends a composition and nothing else', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, title)
  await article.inspector.getByLabel('Chapter').focus()
  const stayed = await page.evaluate(() => {
    const field = document.activeElement
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true, cancelable: true }))
    return document.activeElement === field
  })
  expect(stayed).toBe(true)
  await expect(article.inspector.getByLabel('Chapter')).toBeFocused()
})

test('a notice does not hold Escape back', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, title)
  await article.clickEndOf(inDiagnosis)
  await page.keyboard.type(' A change.')
  await article.saveRevision({ note: 'A change', kind: 'Amendment', person: 'Sample Editor' })
  await expect(page.getByText(/^Saved as revision/)).toBeVisible()
  await article.inspector.getByLabel('Chapter').focus()
  await page.keyboard.press('Escape')
  await expect(article.text).toBeFocused()
})

test('an interval that is none is said to be none, stays typed, and changes nothing', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, title)
  const field = article.inspector.getByLabel('Review interval, in months')
  for (const typed of ['abc', '-3', '0', '1.5', '99999']) {
    await field.fill(typed)
    await article.inspector.getByLabel('Chapter').focus()
    await expect(field).toHaveValue(typed)
    await expect(article.inspector.getByText(`“${typed}” is no interval`)).toBeVisible()
  }
  // Nothing was changed, so there is no draft.
  await expect(page.getByText('revision 1', { exact: true })).toBeVisible()
  await field.focus()
  await page.keyboard.press('Escape')
  await expect(field).toHaveValue('')
  await expect(field).toBeFocused()
  await field.fill('24')
  await article.isSaved()
  await expect(article.inspector.getByText('is no interval')).toHaveCount(0)
})

test('a topic without a title says so at its fields, and before a note is asked for', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, title)
  const inText = page.getByRole('textbox', { name: 'Title', exact: true }).first()
  await inText.fill('')
  await expect(page.getByText('A topic needs a title.')).toHaveCount(2)
  await article.isSaved()
  await article.text.focus()
  await page.keyboard.press('ControlOrMeta+s')
  await expect(page.getByRole('alert')).toContainText('A topic needs a title.')
  await expect(page.getByLabel('What was changed, and why')).toHaveCount(0)
  await expect(inText).toBeFocused()
  await page.keyboard.type('Leaking Valve')
  await expect(page.getByRole('complementary').getByText('A topic needs a title.')).toHaveCount(0)
  await article.saveRevision({ note: 'Another title', kind: 'Amendment', person: 'Sample Editor' })
})
