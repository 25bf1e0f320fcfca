import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright/test'
import { violations } from './axe.ts'
import { Desk, expect, inside, test } from './fixtures.ts'
import { LibraryPage } from './library-page.ts'

const bundled = fileURLToPath(new URL('../../content/bundled/mitral-regurgitation.txt', import.meta.url))

// A sample page, not medical advice.
const page = `Home
Sample Rash
(Sample Exanthem)
By Ann Author, MD, House Hospital
Last full review/revision Mar 2024 | Content last modified Oct 2024

A sample rash is a sample of a rash. It is not a real one.

Causes of Sample Rash

The cause is not known.

Share this page
`

const report = (window: Page, tab: 'To check' | 'Left out' | 'Read') => window.getByRole('tab', { name: new RegExp(`^${tab}`) })

test('the bundled page: what is read, left out and doubted, each with its place in the source', async ({ desk }) => {
  const { page: window } = desk
  await LibraryPage.of(window)
  await desk.answerOpen(bundled)
  await window.keyboard.press('ControlOrMeta+o')
  await expect(report(window, 'To check')).toHaveAttribute('aria-selected', 'true')
  const source = window.getByRole('region', { name: 'Source' })

  await window.getByRole('button', { name: /The section "Symptoms of Mitral Regurgitation" has no content/ }).click()
  await expect(source.getByRole('button', { name: 'Line 40, to check' })).toBeInViewport()

  await report(window, 'Left out').click()
  await window.getByRole('button', { name: /Topic Resources/ }).click()
  await expect(source.getByRole('button', { name: 'Line 17, left out' })).toBeInViewport()
  expect(await violations(window)).toEqual([])

  await report(window, 'Read').click()
  await expect(window.getByLabel('Title', { exact: true })).toHaveValue('Mitral Regurgitation')
  await expect(window.getByLabel('Last full review')).toHaveValue('Aug 2021')
  await expect(window.getByText(/^Guy P\. Armstrong, MD/)).toBeVisible()
  expect(await violations(window)).toEqual([])

  // From the source to what was said of a line.
  await source.getByRole('button', { name: 'Line 17, left out' }).click()
  await expect(report(window, 'Left out')).toHaveAttribute('aria-selected', 'true')
})

test('a decision changes what is read, is undone by key, and is in the topic that is added', async ({ desk, folder }) => {
  const { page: window } = desk
  const file = inside(folder, 'rash.txt')
  await writeFile(file, page)
  await LibraryPage.of(window)
  await desk.answerOpen(file)
  await desk.menu('import')
  const source = window.getByRole('region', { name: 'Source' })

  await report(window, 'Left out').click()
  const left = window.getByRole('list', { name: 'Left out' })
  await left.getByRole('button', { name: /Share this page/ }).click()
  await left.getByRole('button', { name: 'Make it a paragraph' }).click()
  await expect(left.getByRole('button', { name: /Share this page/ })).toHaveCount(0)
  await expect(window.getByText('1 decision of yours')).toBeVisible()
  await window.keyboard.press('ControlOrMeta+z')
  await expect(left.getByRole('button', { name: /Share this page/ })).toBeVisible()
  await window.keyboard.press('ControlOrMeta+Shift+z')
  await expect(left.getByRole('button', { name: /Share this page/ })).toHaveCount(0)

  // Any line can be given another role where it stands.
  await source.getByText('The cause is not known.').click()
  await source.getByRole('button', { name: 'Read as…' }).click()
  await window.getByRole('menuitem', { name: 'Left out' }).click()
  await report(window, 'Left out').click()
  await expect(left.getByRole('button', { name: /The cause is not known/ })).toBeVisible()

  await report(window, 'Read').click()
  await window.getByLabel('Last full review').fill('soon')
  await window.keyboard.press('Enter')
  await expect(window.getByText('Type it as 2021, Aug 2021 or 14 Aug 2021.')).toBeVisible()
  await window.getByLabel('Last full review').fill('April 2024')
  await window.keyboard.press('Enter')
  await window.getByLabel('Title', { exact: true }).fill('Sample Rashes')
  await window.keyboard.press('Enter')
  await expect(window.getByText('4 decisions of yours')).toBeVisible()

  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(window).toHaveTitle('Sample Rashes – Galley')
  const text = window.getByRole('textbox', { name: /^Text of/ })
  await expect(text).toContainText('Share this page')
  await expect(text).not.toContainText('The cause is not known.')
  await window.keyboard.press('ControlOrMeta+1')
  await expect(new LibraryPage(window).row('Sample Rashes')).toContainText('Apr 2024')
})

test('several files come one after another, bad ones with their sentence', async ({ desk, folder }) => {
  const { page: window } = desk
  const [good, picture, empty] = [inside(folder, 'rash.txt'), inside(folder, 'picture.txt'), inside(folder, 'empty.txt')]
  await writeFile(good, page)
  await writeFile(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))
  await writeFile(empty, '')
  const library = await LibraryPage.of(window)
  await desk.answerOpen(good, picture, empty)
  await desk.menu('import')
  const files = window.getByRole('navigation', { name: 'Files' })
  await expect(files.getByRole('button')).toHaveCount(3)
  await window.getByRole('button', { name: 'Add to library' }).click()
  await expect(window.getByRole('alert')).toContainText('picture.txt')
  await expect(window.getByRole('button', { name: 'Add to library' })).toBeDisabled()
  expect(await violations(window)).toEqual([])
  await window.getByRole('button', { name: 'Skip', exact: true }).click()
  await expect(window.getByRole('alert')).toContainText('empty.txt')
  await expect(files.getByRole('button', { name: /rash\.txt/ })).toContainText('added')
  await expect(files.getByRole('button', { name: /picture\.txt/ })).toContainText('skipped')
  await window.getByRole('button', { name: 'Skip', exact: true }).click()
  await expect(window.getByText('“Sample Rash” was added to the library.')).toBeVisible()
  await expect(library.row('Sample Rash')).toBeVisible()
  await expect(library.filter('All topics')).toContainText('2')
})

test('pasted text is imported too; Escape leaves with nothing added, and one can go back to it', async ({ desk }) => {
  const { page: window } = desk
  const library = await LibraryPage.of(window)
  await window.keyboard.press('ControlOrMeta+Shift+v')
  const read = window.getByRole('button', { name: 'Read this text' })
  await expect(read).toBeDisabled()
  await window.getByLabel('Text of the page').fill(page)
  expect(await violations(window)).toEqual([])
  await read.click()
  await report(window, 'Read').click()
  await expect(window.getByLabel('Title', { exact: true })).toHaveValue('Sample Rash')
  await window.getByLabel('Title', { exact: true }).fill('Sample Rash of Spring')
  await window.keyboard.press('Enter')
  await expect(window.getByText('1 decision of yours')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(library.list).toBeVisible()
  await expect(library.filter('All topics')).toContainText('1')
  await window.getByRole('button', { name: 'Go back to it' }).click()
  await expect(window.getByText('1 decision of yours')).toBeVisible()
  await window.getByRole('button', { name: 'Add to library' }).click()
  await expect(window).toHaveTitle('Sample Rash of Spring – Galley')
})

test('a file that Galley is started with is shown, not added', async ({ userData, folder, appFolder }) => {
  const file = inside(folder, 'rash.txt')
  await writeFile(file, page)
  const desk = await Desk.start({ userData, args: [file], ...(appFolder === null ? {} : { folder: appFolder }) })
  await expect(report(desk.page, 'Read')).toBeVisible()
  await expect(desk.page.getByText('rash.txt').first()).toBeVisible()
  await desk.page.keyboard.press('ControlOrMeta+1')
  await expect(new LibraryPage(desk.page).filter('All topics')).toContainText('1')
  await desk.quit()
})

test('the report is walked through by key, in the entries and in the source', async ({ desk }) => {
  const { page: window } = desk
  await LibraryPage.of(window)
  await desk.answerOpen(bundled)
  await desk.menu('import')
  await report(window, 'Left out').click()
  const left = window.getByRole('list', { name: 'Left out' })
  const source = window.getByRole('region', { name: 'Source' })
  await window.keyboard.press('Tab')
  await window.keyboard.press('Tab')
  await expect(left.getByRole('button').first()).toBeFocused()
  await window.keyboard.press('End')
  await expect(left.locator(':focus')).toHaveAttribute('aria-current', 'true')
  await expect(left.locator(':focus')).toBeInViewport()
  await window.keyboard.press('Home')
  await expect(left.getByRole('button', { name: /MSD Manual/ })).toBeFocused()

  await source.getByRole('button', { name: 'Line 1, left out' }).focus()
  await window.keyboard.press('ArrowDown')
  await expect(source.getByRole('button', { name: 'Line 2', exact: true })).toBeFocused()
  await window.keyboard.press('End')
  await expect(source.locator('[data-line]:focus')).toBeInViewport()
  await window.keyboard.press('Home')
  await expect(source.getByRole('button', { name: 'Line 1, left out' })).toBeFocused()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${theme}`, async ({ desk }) => {
    await LibraryPage.of(desk.page)
    await desk.menu(`theme-${theme}`)
    await desk.answerOpen(bundled)
    await desk.menu('import')
    await expect(report(desk.page, 'To check')).toBeVisible()
    for (const tab of ['To check', 'Left out', 'Read'] as const) {
      await report(desk.page, tab).click()
      expect(await violations(desk.page)).toEqual([])
    }
  })
}
