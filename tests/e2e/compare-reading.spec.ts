import { writeFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright/test'
import { schemaVersion } from '../../content/article/index.ts'
import { violations } from './axe.ts'
import { ComparePage, makeTopic, opened, versionOf } from './compare-page.ts'
import { article, doc, p, section as s, ul } from '../builders/article.ts'
import { after, before, longReview } from './compare-samples.ts'
import { expect, inside, test } from './fixtures.ts'

const title = 'Leaking heart valve'
const long = 'A long review'

/** Whether what one looks at lies within what can be seen of the text. */
async function isInSight(text: Locator, place: Locator): Promise<void> {
  await expect(place.first()).toBeInViewport()
  const sideways = await text.evaluate((element) => element.scrollWidth - element.clientWidth)
  expect(sideways).toBe(0)
}

const current = (page: Page): Locator => page.locator('[class*=current][data-change]')

test('what did not change is folded, says how much it is, and opens by key', async ({ desk: { page } }) => {
  await makeTopic(page, long, longReview(60))
  const compare = await openLong(page)
  const { text } = compare
  const fold = text.getByRole('button', { name: /^\d+ unchanged paragraphs$/ })
  await expect(fold.first()).toBeVisible()
  const count = Number((await fold.first().textContent())?.trim().split(' ')[0])
  // The end of a long text is drawn last.
  await expect(text.getByRole('heading', { name: 'Part 6' })).toBeAttached()
  const shown = await text.locator('p').count()
  await fold.first().focus()
  await compare.press('Enter')
  await expect(text.locator('p')).toHaveCount(shown + count)
  await compare.press('Enter')
  await expect(text.locator('p')).toHaveCount(shown)
  // F opens all, wherever in the text or the list one is.
  await compare.press('f')
  await expect(fold).toHaveCount(0)
  await compare.press('f')
  await expect(text.locator('p')).toHaveCount(shown)
  expect(await violations(page)).toEqual([])
  await compare.press('v')
  await expect(fold.first()).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('two hundred changes by keys: sections, spelling in heaps, how far one is, and the dialog that saves', async ({ desk: { page } }) => {
  const id = await makeTopic(page, long, longReview(200))
  const compare = await openLong(page)
  await expect(compare.status).toHaveText(/^Change 1 of 200, .*Risk: dose/)
  await compare.press('Shift+J')
  await expect(compare.status).toHaveText(/Part 1: replaced “valve” with “vlave”/)
  await compare.press('t')
  await expect(compare.status).toHaveText(/^5 changes accepted\. 5 of 200 decided\. Change \d+ of 200, Part 1/)
  await compare.press('Shift+A')
  await expect(compare.status).toHaveText(/Change \d+ of 200, Part 2/)
  await compare.press('Shift+K', 'Shift+K')
  await expect(compare.status).toHaveText(/^Change 1 of 200/)
  await compare.press('r')
  await expect(compare.status).toHaveText(/^Rejected\. 10 of 200 decided\. Change 2 of 200/)
  // Only what is open, and all again.
  await compare.press('o')
  await expect(compare.status).toHaveText(/Change 1 of 190/)
  await compare.press('o')
  await compare.decided('10 of 200')
  await compare.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys of the comparison' })).toContainText('Accept spelling and punctuation in this section')
  await compare.press('Escape')
  await expect(compare.list).toBeFocused()
  await compare.press('ControlOrMeta+s')
  const dialog = page.getByRole('dialog', { name: 'Save the decisions as a new revision' })
  await expect(dialog).toContainText('190 changes are still open, 19 of them risky: they stay as they are in Revision 3.')
  await dialog.getByRole('button', { name: 'Save revision' }).press('Enter')
  await page.getByLabel('Printed name').fill('Sample Reviewer')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved as revision 4.')).toBeVisible()
  const { revisions } = await opened(page, id)
  expect(revisions.find(({ number }) => number === 4)?.note).toMatch(/^Reviewed Revision 2 → Revision 3: 9 accepted, 1 rejected, 190 left open \(kept\)\. Rejected: replaced “5” with “50”\.$/)
})

test('whatever view one goes to, the change one stands on is in sight, and nothing is wider than the window', async ({ desk: { page } }) => {
  await makeTopic(page, long, longReview(200))
  await page.setViewportSize({ width: 1000, height: 700 })
  const compare = await openLong(page)
  await compare.press('End', 'k', 'k')
  await expect(compare.status).toHaveText(/Change 198 of 200/)
  for (const view of ['Side by side', 'Clean', 'Inline', 'Side by side']) {
    await compare.press('v')
    await expect(page.getByRole('button', { name: view, exact: true })).toHaveAttribute('aria-pressed', 'true')
    await isInSight(compare.text, current(page))
  }
})

test('what is gone from the clean text leads to where it was', async ({ desk: { page } }) => {
  await makeTopic(page, title, [before, after])
  const compare = await ComparePage.open(page, title)
  await compare.goTo(/deleted “Rarely a valve/)
  await page.getByRole('button', { name: 'Clean', exact: true }).click()
  await expect(compare.text.getByText('Common causes are')).toBeInViewport()
  await expect(compare.text).not.toContainText('Rarely a valve')
})

test('a move leads from one place to the other', async ({ desk: { page } }) => {
  await makeTopic(page, title, [before, after])
  const compare = await ComparePage.open(page, title)
  await compare.goTo(/moved “Diagnosis/)
  await expect(compare.text.getByRole('button', { name: 'moved here from further up' })).toBeInViewport()
  await compare.text.getByRole('button', { name: 'moved here from further up' }).click()
  await expect(compare.text.getByRole('button', { name: 'moved further down' })).toBeInViewport()
})

test('a file of another topic is asked about, dates are read as months, and no decision moves them', async ({ desk, folder }) => {
  const { page } = desk
  await makeTopic(page, title, [before])
  const path = inside(folder, 'other.txt')
  await writeFile(path, 'Ear wax\n\nBy Other Author, MD, Sample Hospital\n\nReviewed/Revised Jan 2024 | Modified Feb 2024\n\nWax protects the skin of the ear. It comes out by itself.\n\nCauses\n\nNobody knows why some people have more of it.\n')
  await ComparePage.open(page, 'Leaking valve')
  await desk.answerOpen(path)
  await page.getByRole('button', { name: 'Compare with a file…' }).first().press('Enter')
  await expect(page.getByRole('note')).toContainText('Is other.txt the right file?')
  const about = page.getByRole('region', { name: 'About the topic' })
  await expect(about).toContainText('Last full reviewdeleted: Aug 2021 → inserted: Jan 2024')
  await expect(about).toContainText('Neither date moves by a decision')
})

test('a file that cannot be read says so and leaves what was there', async ({ desk, folder }) => {
  const { page } = desk
  await makeTopic(page, title, [before, after])
  const compare = await ComparePage.open(page, title)
  await compare.press('a')
  const path = inside(folder, 'picture.png')
  await writeFile(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]))
  await desk.answerOpen(path)
  await page.getByRole('button', { name: 'Compare with a file…' }).first().press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'picture.png' })).toBeVisible()
  await compare.decided('1 of 22')
})

test('two texts that are the same say so', async ({ desk, folder }) => {
  const { page } = desk
  const id = await makeTopic(page, title, [before])
  const path = inside(folder, 'same.article.json')
  await writeFile(path, JSON.stringify({ format: 'galley-article', schemaVersion, ...(await versionOf(page, id, { kind: 'revision', number: 2 })) }))
  await ComparePage.open(page, 'Leaking valve')
  await desk.answerOpen(path)
  await page.getByRole('button', { name: 'Compare with a file…' }).first().press('Enter')
  await expect(page.getByText('These two texts are the same, to the last mark.')).toBeVisible()
  await expect(page.getByText('No difference')).toBeVisible()
})

test('a comparison that takes long can be cancelled, and asked for again', async ({ desk: { page } }) => {
  await makeTopic(page, title, [before, after])
  const compare = await ComparePage.open(page, title)
  // A worker that never answers stands for a text that takes for ever.
  await page.evaluate(() => {
    const Real = Worker
    class Deaf extends Real {
      override postMessage(): void {}
    }
    Object.assign(globalThis, { Worker: Deaf, hearAgain: () => Object.assign(globalThis, { Worker: Real }) })
  })
  await page.getByRole('button', { name: 'Swap sides' }).press('Enter')
  await expect(page.getByRole('status')).toContainText('Comparing the two texts')
  await page.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(page.getByText('The comparison was cancelled')).toBeVisible()
  await page.evaluate(() => void Reflect.get(globalThis, 'hearAgain')())
  await expect(page.getByRole('button', { name: 'Compare again' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(compare.list).toBeVisible()
})

test('side by side, a section that came or went stands whole, with its sign and its risk', async ({ desk: { page } }) => {
  const kept = s('Kept', ...[1, 2, 3].map((number) => p(`Paragraph ${number} stays as it was in both texts, whatever happens around it.`)))
  const texts = [doc(s('Once', p('Take 5 mg of what was here before.'), ul('one thing')), kept), doc(kept, s('Since', p('Bicycles are quite another matter.'), ul('a wheel')))]
  await makeTopic(page, 'Sections', texts.map((text) => article(text, { title: 'Sections' })))
  const compare = await ComparePage.open(page, 'Sections')
  await compare.press('v')
  const [old, newer] = [compare.text.getByRole('row').filter({ hasText: 'Once' }).getByRole('cell').first(), compare.text.getByRole('row').filter({ hasText: 'Since' }).getByRole('cell').last()]
  await expect(old.getByRole('heading', { name: 'Once' })).toContainText('risk: ')
  await expect(old.getByRole('heading', { name: 'Once' })).toContainText('deleted')
  await expect(newer.getByRole('heading', { name: 'Since' })).toContainText('inserted')
})

async function openLong(page: Page): Promise<ComparePage> {
  return ComparePage.open(page, long)
}
