import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { ComparePage, makeDraft, makeTopic, opened } from './compare-page.ts'
import { after, before } from './compare-samples.ts'
import { expect, inside, test } from './fixtures.ts'

const title = 'Leaking heart valve'

test('the redline as a page: every change, its risk, who compared what, and the hashes of both', async ({ desk, folder }) => {
  const { page } = desk
  const id = await makeTopic(page, title, [before, after])
  await ComparePage.open(page, title)
  const path = inside(folder, 'redline.html')
  await desk.answerSave(path)
  await page.getByRole('button', { name: 'Redline' }).press('Enter')
  await page.getByRole('menuitem', { name: /^Redline as HTML page/ }).press('Enter')
  await expect(page.getByText(`Saved as ${path}`)).toBeVisible()
  const html = await readFile(path, 'utf8')
  for (const words of ['Revision 2', 'Revision 3', 'Sample Reviewer', 'dose: 5 mg → 50 mg', 'https://example.org/leaflet-2026', 'Most people need no surgery.', 'Valve insufficiency']) expect(html).toContain(words)
  const { revisions } = await opened(page, id)
  for (const number of [2, 3]) expect(html).toContain(revisions.find((revision) => revision.number === number)?.hash.slice(0, 12) ?? 'no hash')
  expect(html).not.toContain('<script')
})

test('the redline as PDF says the same', async ({ desk, folder }) => {
  const { page } = desk
  await makeTopic(page, title, [before, after])
  await ComparePage.open(page, title)
  const path = inside(folder, 'redline.pdf')
  await desk.answerSave(path)
  await page.getByRole('button', { name: 'Redline' }).click()
  await page.getByRole('menuitem', { name: /^Redline as PDF/ }).click()
  await expect(page.getByText(`Saved as ${path}`)).toBeVisible({ timeout: 30_000 })
  const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
  for (const words of ['Revision 2', 'Revision 3', 'Sample Reviewer', 'dose: 5 mg → 50 mg', 'Most people need no surgery.']) expect(text).toContain(words)
})

test('the changes as data are those of the screen, of a draft as well', async ({ desk, folder }) => {
  const { page } = desk
  const id = await makeTopic(page, title, [before])
  await makeDraft(page, id, after)
  await ComparePage.open(page, 'Leaking')
  const path = inside(folder, 'changes.json')
  await desk.answerSave(path)
  await page.getByRole('button', { name: 'Redline' }).click()
  await page.getByRole('menuitem', { name: /^Changes as data/ }).click()
  await expect(page.getByText(`Saved as ${path}`)).toBeVisible()
  const data = JSON.parse(await readFile(path, 'utf8'))
  expect(data).toMatchObject({ equal: false, words: { inserted: 37, deleted: 17 } })
  expect(data.changes).toHaveLength(22)
  expect(JSON.stringify(data.changes)).toContain('dose: 5 mg → 50 mg')
})

test('cancelling the question where to writes nothing and says nothing', async ({ desk }) => {
  const { page } = desk
  await makeTopic(page, title, [before, after])
  await ComparePage.open(page, title)
  await desk.answerSave(null)
  await page.getByRole('button', { name: 'Redline' }).click()
  await page.getByRole('menuitem', { name: /^Redline as HTML page/ }).click()
  await expect(page.getByRole('button', { name: 'Redline' })).toBeVisible()
  await expect(page.getByText(/^Saved as/)).toHaveCount(0)
})
