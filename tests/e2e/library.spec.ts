import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { violations } from './axe.ts'
import { expect, inside, test } from './fixtures.ts'
import { LibraryPage } from './library-page.ts'
import { titleOf, writeManyTopics } from './many-topics.ts'

test('the first day shows the bundled topic with its dates, and how it stands to its review', async ({ desk: { page } }) => {
  const library = await LibraryPage.of(page)
  const row = library.row('Mitral Regurgitation')
  await expect(row).toContainText('Mitral Insufficiency')
  await expect(row).toContainText('Valvular Disorders')
  await expect(row.getByText('Aug 2021')).toHaveCount(2)
  await expect(row).toContainText('Aug 2024')
  await expect(row).toContainText(/overdue by \d+ months/)
  await expect(library.filter('Overdue')).toContainText('1')
  await expect(page).toHaveTitle('Starter library – Galley')
})

test('Enter opens a topic and its key leads back to the row', async ({ desk: { page } }) => {
  const library = await LibraryPage.of(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: /^Text of/ })).toBeVisible()
  await expect(page).toHaveTitle('Mitral Regurgitation – Galley')
  await page.keyboard.press('ControlOrMeta+w')
  await expect(library.row('Mitral Regurgitation')).toBeFocused()
})

test.describe('with three thousand topics', () => {
  const count = 3000

  let written = ''
  test.beforeAll(async () => {
    written = await mkdtemp(join(tmpdir(), 'galley-e2e-many-'))
    await writeManyTopics(join(written, 'House.galley'), count)
  })
  test.afterAll(() => rm(written, { recursive: true, force: true }))

  test.beforeEach(async ({ desk, folder }) => {
    await LibraryPage.of(desk.page)
    const path = inside(folder, 'House.galley')
    await copyFile(join(written, 'House.galley'), path)
    await desk.answerOpen(path)
    await desk.page.keyboard.press('ControlOrMeta+Shift+o')
    await expect(desk.page.getByRole('heading', { level: 1 })).toHaveText('House')
    await expect(new LibraryPage(desk.page).filter('All topics')).toContainText('3,000')
  })

  test('the keys go through all of them, and the focus is never lost', async ({ desk: { page } }) => {
    const library = new LibraryPage(page)
    await library.row(titleOf(0)).focus()
    for (const [key, title] of [['ArrowDown', titleOf(1)], ['End', titleOf(count - 1)], ['ArrowUp', titleOf(count - 2)], ['Home', titleOf(0)]] as const) {
      await page.keyboard.press(key)
      await expect(library.focused).toContainText(title)
      await expect(library.focused).toBeInViewport()
    }
    await page.keyboard.type('topic 17')
    await expect(library.focused).toContainText(titleOf(1700))
    await page.keyboard.press('Enter')
    await expect(page).toHaveTitle(`${titleOf(1700)} – Galley`)
    await page.keyboard.press('ControlOrMeta+1')
    await expect(library.row(titleOf(1700))).toBeFocused()
  })

  test('only what is in sight is in the page', async ({ desk: { page } }) => {
    await page.keyboard.press('End')
    const rows = await new LibraryPage(page).list.getByRole('row').count()
    expect(rows).toBeLessThan(80)
  })

  test('columns sort both ways, and say so', async ({ desk: { page } }) => {
    const library = new LibraryPage(page)
    await expect(library.column('Title')).toHaveAttribute('aria-sort', 'ascending')
    await library.column('Title').getByRole('button').click()
    await expect(library.column('Title')).toHaveAttribute('aria-sort', 'descending')
    await expect.poll(async () => (await library.titles())[0]).toBe(titleOf(count - 1))
    await library.column('Chapter').getByRole('button').click()
    await expect(library.column('Chapter')).toHaveAttribute('aria-sort', 'ascending')
    await expect(library.list.getByRole('row').nth(1)).toContainText('Chapter 0')
  })

  test('a search finds words of the text and shows them, and Escape leads back out', async ({ desk: { page } }) => {
    const library = new LibraryPage(page)
    await library.row(titleOf(0)).focus()
    await page.keyboard.press('/')
    await expect(library.search).toBeFocused()
    await page.keyboard.type('zebrastripe')
    await expect(page.getByRole('status').getByText('30 topics')).toBeVisible()
    await expect(library.list.locator('mark').first()).toHaveText('zebrastripe')
    await page.keyboard.press('ArrowDown')
    await expect(library.focused).toBeVisible()
    await page.keyboard.press('ControlOrMeta+f')
    await page.keyboard.press('Escape')
    await expect(library.search).toHaveValue('')
    await page.keyboard.press('Escape')
    await expect(library.focused).toBeVisible()
  })

  test('a filter lists what it counts', async ({ desk: { page } }) => {
    const library = new LibraryPage(page)
    await library.filter('No review date').click()
    await expect(library.filter('No review date')).toHaveAttribute('aria-current', 'true')
    await expect(library.list).toHaveAttribute('aria-rowcount', String(Math.ceil(count / 11) + 1))
    await expect(library.filter('No review date')).toContainText(String(Math.ceil(count / 11)))
    await expect(library.list.getByText('no review date').first()).toBeVisible()
  })
})

test('Enter in the search opens what it finds, however quickly it is pressed', async ({ desk }) => {
  const { page } = desk
  const library = await LibraryPage.of(page)
  await page.keyboard.press('ControlOrMeta+n')
  await page.getByLabel('Title').fill('Aortic Sample')
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle('Aortic Sample – Galley')
  await page.keyboard.press('ControlOrMeta+1')
  await expect(library.row('Aortic Sample')).toBeVisible()
  await library.search.focus()
  await library.search.pressSequentially('regurg')
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle('Mitral Regurgitation – Galley')
})

test('what matches nothing says what was searched, and clears by a button', async ({ desk: { page } }) => {
  const library = await LibraryPage.of(page)
  await library.search.fill('unheard of')
  await expect(page.getByRole('heading', { name: 'Nothing matches “unheard of”' })).toBeVisible()
  await page.getByRole('main').getByRole('button', { name: 'Clear the search' }).click()
  await expect(library.row('Mitral Regurgitation')).toBeVisible()
})

test('a new library is empty and says what to do; a new topic begins there with its title', async ({ desk, folder }) => {
  const { page } = desk
  await LibraryPage.of(page)
  await desk.answerSave(inside(folder, 'Kidney.galley'))
  await desk.menu('new-library')
  await expect(page.getByRole('heading', { name: 'This library has no topics yet' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+n')
  await expect(page.getByRole('dialog', { name: 'New topic' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Give the topic a title')).toBeVisible()
  await page.getByLabel('Title').fill('Kidney Stones')
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle('Kidney Stones – Galley')
  await page.keyboard.press('ControlOrMeta+1')
  await expect(new LibraryPage(page).row('Kidney Stones')).toBeVisible()

  // And the way back to the other one.
  await page.getByRole('button', { name: 'Kidney', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Starter library/ }).click()
  await expect(new LibraryPage(page).row('Mitral Regurgitation')).toBeVisible()
})

test('what is no library is refused in a sentence, and the open one stays', async ({ desk, folder }) => {
  const path = inside(folder, 'Notes.galley')
  await writeFile(path, 'These are notes.')
  await LibraryPage.of(desk.page)
  await desk.answerOpen(path)
  await desk.menu('open-library')
  await expect(desk.page.getByText(/Notes\.galley/).first()).toBeVisible()
  await expect(new LibraryPage(desk.page).row('Mitral Regurgitation')).toBeVisible()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${theme}`, async ({ desk }) => {
    const { page } = desk
    const library = await LibraryPage.of(page)
    await desk.menu(`theme-${theme}`)
    await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(theme === 'dark')
    expect(await violations(page)).toEqual([])
    await library.search.fill('regurgitation')
    await expect(library.list.locator('mark').first()).toBeVisible()
    expect(await violations(page)).toEqual([])
    await library.search.fill('unheard of')
    await expect(page.getByRole('heading', { name: /Nothing matches/ })).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
}
