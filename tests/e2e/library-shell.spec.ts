import { ArticlePage } from './article-page.ts'
import { violations } from './axe.ts'
import { expect, inside, test } from './fixtures.ts'
import { LibraryPage } from './library-page.ts'

test('the palette finds commands and topics, and gives the focus back', async ({ desk: { page } }) => {
  const library = await LibraryPage.of(page)
  const palette = page.getByRole('dialog', { name: 'Palette' })
  const ask = async (words: string): Promise<void> => {
    await page.keyboard.press('ControlOrMeta+k')
    await expect(palette.getByRole('combobox')).toBeFocused()
    await page.keyboard.type(words)
  }
  await ask('theme dark')
  await expect(palette.getByRole('option')).toHaveText(['Theme: Dark'])
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
  await expect(library.focused).toBeVisible()

  await ask('mitral ins')
  await expect(palette.getByRole('option', { name: /^Mitral Regurgitation/ })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await expect(library.focused).toBeVisible()

  await ask('mitral ins')
  await expect(palette.getByRole('option', { name: /^Mitral Regurgitation/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle('Mitral Regurgitation – Galley')
})

test('the menu greys what cannot be done now', async ({ desk }) => {
  await LibraryPage.of(desk.page)
  const enabled = (id: string): Promise<boolean | undefined> => desk.app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled, id)
  await expect.poll(() => enabled('go-export')).toBe(false)
  expect(await enabled('import')).toBe(true)
  await desk.page.keyboard.press('Enter')
  await expect.poll(() => enabled('go-export')).toBe(true)
  await desk.menu('settings')
  await expect(desk.page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  await expect.poll(() => enabled('go-export')).toBe(false)
  await desk.page.keyboard.press('Escape')
  await expect.poll(() => enabled('go-export')).toBe(true)
})

test('the interval that is set moves what is due, and a wrong one is told', async ({ desk }) => {
  const { page } = desk
  const library = await LibraryPage.of(page)
  await desk.menu('review-intervals')
  const interval = page.getByLabel(/^Library “Starter library”/)
  await expect(interval).toHaveValue('36')
  await expect(interval).toBeFocused()
  await interval.fill('1.5')
  await page.keyboard.press('Enter')
  await expect(page.getByText('“1.5” is no interval')).toBeVisible()
  await interval.fill('120')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Review intervals' })).toBeHidden()
  await expect(library.row('Mitral Regurgitation')).toContainText('Aug 2031')
  await expect(library.filter('Overdue')).toContainText('0')
})

test('a chapter has an interval of its own, which its topics inherit and say so', async ({ desk }) => {
  const { page } = desk
  const library = await LibraryPage.of(page)
  await page.getByRole('button', { name: 'Starter library' }).click()
  await page.getByRole('menuitem', { name: 'Review intervals…' }).click()
  const chapter = page.getByLabel('Valvular Disorders, in months')
  await expect(chapter).toHaveAttribute('placeholder', '36')
  // By keyboard alone from here on.
  await expect(page.getByLabel(/^Library “Starter library”/)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(chapter).toBeFocused()
  await page.keyboard.type('abc')
  await page.keyboard.press('Enter')
  await expect(page.getByText('“abc” is no interval')).toBeVisible()
  await chapter.fill('72')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Review intervals' })).toBeHidden()
  await expect(library.row('Mitral Regurgitation')).toContainText('Aug 2027')

  const article = await ArticlePage.open(page, 'Mitral Regurgitation')
  await expect(article.inspector.getByText('Empty: 72 months, from chapter Valvular Disorders')).toBeVisible()
  await expect(article.inspector.getByRole('region', { name: 'Review dates' })).toContainText('Aug 2027')
  // Another chapter, another interval.
  await article.inspector.getByLabel('Chapter').fill('Other Disorders')
  await expect(article.inspector.getByText('Empty: 36 months, from the library')).toBeVisible()
  await article.inspector.getByLabel('Review interval, in months').fill('12')
  await expect(article.inspector.getByText('The topic’s own. Without it: 36 months, from the library')).toBeVisible()
})

test('the printed name is set', async ({ desk }) => {
  const { page } = desk
  await LibraryPage.of(page)
  await desk.menu('settings')
  await page.getByLabel('Your printed name').fill('Ann Author')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await desk.menu('settings')
  await expect(page.getByLabel('Your printed name')).toHaveValue('Ann Author')
})

test('About names what it runs on, Keys every key, and Escape closes them', async ({ desk }) => {
  const { page } = desk
  await LibraryPage.of(page)
  await desk.menu('about')
  await expect(page.getByRole('dialog', { name: 'About Galley' })).toContainText(await desk.runtimeName())
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await desk.menu('keys')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys).toContainText('Save Revision…')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
})

test('a copy of the library is saved and told', async ({ desk, folder }) => {
  await LibraryPage.of(desk.page)
  const path = inside(folder, 'Copy.galley')
  await desk.answerSave(path)
  await desk.menu('save-library-copy')
  await expect(desk.page.getByText(`A copy of the library was saved as ${path}.`)).toBeVisible()
  await desk.page.getByRole('button', { name: 'Close this notice' }).click()
  await expect(desk.page.getByText('A copy of the library')).toBeHidden()
})

test('borders between panes move by key and stay where they were put', async ({ desk: { page } }) => {
  const library = await LibraryPage.of(page)
  const border = page.getByRole('separator', { name: 'Width of filters' })
  const width = async (): Promise<number> => (await page.getByRole('navigation', { name: 'Topics by review date' }).boundingBox())?.width ?? 0
  const before = await width()
  await border.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(width).toBeGreaterThan(before)
  const after = await width()
  await library.row('Mitral Regurgitation').click()
  await expect(page).toHaveTitle('Mitral Regurgitation – Galley')
  await page.keyboard.press('ControlOrMeta+1')
  await expect.poll(width).toBe(after)
})
