import { violations } from './axe.ts'
import { ComparePage, makeDraft, makeTopic, opened, versionOf, wordsOf } from './compare-page.ts'
import { after, before, manyChanges } from './compare-samples.ts'
import { expect, inside, test } from './fixtures.ts'
import { writeFile } from 'node:fs/promises'

const title = 'Leaking heart valve'

test('keys alone go from change to change, the risky ones first, and say where one is', async ({ desk: { page } }) => {
  await makeTopic(page, title, [before, after])
  const compare = await ComparePage.open(page, title)
  await expect(compare.status).toHaveText(/^Change 1 of 22, Lead: inserted “Most people need no surgery\.”\. Risk: /)
  await compare.press('j', 'j', 'j')
  await expect(compare.status).toHaveText('Change 4 of 22, Treatment: replaced “5” with “50”. Risk: dose: 5 mg → 50 mg. ')
  await expect(compare.current).toHaveAttribute('aria-posinset', '4')
  await compare.press('k')
  await expect(compare.status).toHaveText(/^Change 3 of 22/)
  await compare.press('End')
  await expect(compare.status).toHaveText(/^Change 22 of 22/)
  await compare.press('Home', 'ArrowDown')
  await expect(compare.status).toHaveText(/^Change 2 of 22/)
  // F8 goes on from anywhere, also from a menu's place in the bar.
  await page.getByRole('button', { name: 'Redline' }).focus()
  await compare.press('F8', 'F8', 'Shift+F8')
  await expect(compare.status).toHaveText(/^Change 3 of 22/)
  // Letters act only where the list or the redline has the focus.
  await compare.press('a')
  await compare.decided('0 of 22')
})

test('what was decided is still there when one comes back, and Escape leads out', async ({ desk: { page } }) => {
  await makeTopic(page, title, [before, after])
  const compare = await ComparePage.open(page, title)
  await compare.press('a', 'r')
  await compare.decided('2 of 22')
  await compare.press('Escape')
  await expect(page.getByRole('button', { name: 'Edit', pressed: true })).toBeVisible()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await compare.decided('2 of 22')
  await expect(compare.status).toHaveText(/^Change 3 of 22/)
})

test('what changed is heard, not only seen', async ({ desk: { page } }) => {
  await makeTopic(page, title, [before, after])
  const { text } = await ComparePage.open(page, title)
  await expect(text).toContainText('Take risk: dose: 5 mg → 50 mg; deleted: 5; inserted: 50; mg twice a day.')
  await expect(text).toContainText('nothing in bold (now bold: “nothing in bold”)')
  await expect(text).toContainText('patient leaflet (link on “patient leaflet”: https://example.org/leaflet → https://example.org/leaflet-2026)')
  await expect(text.getByRole('button', { name: 'moved here from further down' })).toBeVisible()
  await expect(text.getByText('¶ split here')).toBeVisible()
  await expect(text.getByText('¶ joined to the paragraph before')).toBeVisible()
  await expect(text.getByText('inserted row')).toHaveCount(1)
  await expect(text.getByText('inserted column')).toHaveCount(1)
  await expect(page.getByRole('region', { name: 'About the topic' })).toContainText('Synonyms')
})

test('decided by keys, saved as a revision, and the revision holds exactly that', async ({ desk: { page } }) => {
  const id = await makeTopic(page, title, [before, after])
  const compare = await ComparePage.open(page, title)
  // After a decision it goes on; undo goes back.
  await compare.press('a')
  await expect(compare.status).toHaveText(/^Accepted\. 1 of 22 decided\. Change 2 of 22/)
  await compare.press('r')
  await expect(compare.status).toHaveText(/^Rejected\. 2 of 22 decided\. Change 3 of 22/)
  await compare.press('u')
  await expect(compare.status).toHaveText(/^Undone\. 1 of 22 decided\. Change 2 of 22.*not/)
  await compare.press('r')
  await compare.goTo(/dose: 5 mg → 50 mg/)
  await compare.press('r')
  // A run by Shift+Down and one by Space, together.
  await compare.press('Home', 'j', 'j', 'Space')
  await compare.goTo(/Title:/)
  await compare.press('Space', 'Shift+ArrowDown')
  await expect(page.getByRole('button', { name: 'Reject 3' })).toBeVisible()
  await compare.press('r')
  await compare.decided('6 of 22')
  // All of one section at once, then all the rest.
  await compare.goTo(/Causes: /)
  await compare.press('Shift+R')
  await compare.decided('13 of 22')
  await compare.press('ControlOrMeta+z')
  await compare.decided('6 of 22')
  await compare.press('Shift+R')
  await compare.decideOnSeveral('Accept all of them')
  await compare.goTo(/urgency/)
  await compare.press('a')
  await compare.decided('all decided')

  await compare.save(4, 'Every change is decided.')
  await expect(compare.list).toBeVisible()

  const saved = await versionOf(page, id, { kind: 'revision', number: 4 })
  const words = wordsOf(saved.document)
  for (const kept of ['Take 5 mg', 'is not dangerous in most', 'ageing and a previous', 'Rarely a valve', 'The first of two short remarks.\n', 'does not close. Others have']) expect(words).toContain(kept)
  for (const taken of ['Most people need no surgery.', 'very short of breath', 'When to call', 'By whom', 'very severe', 'A physical examination']) expect(words).toContain(taken)
  expect(saved.metadata).toMatchObject({ title: 'Leaking valve', synonyms: ['Valve leak'], lastFullReview: '2021-08', contentLastModified: '2022-09' })
  const { revisions } = await opened(page, id)
  const saving = revisions.find(({ number }) => number === 4)
  expect(saving).toMatchObject({ person: 'Sample Reviewer', parent: 3, changeClass: 'clinical' })
  expect(saving?.note).toMatch(/^Reviewed Revision 2 → Revision 3: 10 accepted, 12 rejected\. Rejected: /)
})

test('filters narrow the list by keys, and never hide a link with the formatting', async ({ desk: { page } }) => {
  await makeTopic(page, title, [before, after])
  const compare = await ComparePage.open(page, title)
  await page.getByRole('button', { name: 'Risky' }).press('Space')
  await expect(compare.option('')).toHaveCount(5)
  await page.getByRole('button', { name: 'Risky' }).press('Space')
  await page.getByRole('button', { name: 'Hide formatting' }).press('Space')
  await compare.list.focus()
  await compare.press('End')
  await expect(compare.status).toHaveText(/of 21/)
  const section = page.getByRole('combobox', { name: 'Section' })
  await section.press('Enter')
  await page.getByRole('option', { name: 'Symptoms' }).click()
  await expect(section).toBeFocused()
  await expect(compare.option('link on “patient leaflet”')).toBeVisible()
  await compare.list.focus()
  await compare.press('Home', 'j')
  await expect(compare.current).toBeVisible()
})

test('a draft is compared with what it was made from, and its decisions end it', async ({ desk: { page } }) => {
  const id = await makeTopic(page, title, [before])
  await makeDraft(page, id, after)
  const compare = await ComparePage.open(page, 'Leaking')
  await expect(page.getByRole('combobox', { name: 'Older text' })).toHaveText(/Revision 2/)
  await expect(page.getByRole('combobox', { name: 'Newer text' })).toHaveText(/Draft/)
  await page.keyboard.press('ControlOrMeta+a')
  await compare.press('r')
  await compare.decided('all decided')
  await compare.press('Home', 'a')
  await compare.save(3)
  const { draftSavedAt } = await opened(page, id)
  expect(draftSavedAt).toBeNull()
  const saved = await versionOf(page, id, { kind: 'revision', number: 3 })
  // What was rejected is as it was; the one point that was accepted is there.
  expect(wordsOf(saved.document).replace('Most people need no surgery.\n', '')).toBe(wordsOf((await versionOf(page, id, { kind: 'revision', number: 2 })).document))
  expect(wordsOf(saved.document)).toContain('Most people need no surgery.')
})

test('a file is compared with the newest revision; what is left open is not taken over', async ({ desk, folder }) => {
  const { page } = desk
  const id = await makeTopic(page, title, [before])
  const path = inside(folder, 'other.txt')
  const text = 'Leaking heart valve\n\nBy Other Author, MD, Sample Hospital\n\nReviewed/Revised Jan 2024 | Modified Feb 2024\n\nThe valve between the two left chambers may leak. The leak is not dangerous in nearly all people.\n\nCauses\n\nCommon causes are ageing and an earlier infection. Rarely a valve is damaged by an injury to the chest.\n'
  await writeFile(path, text)
  const compare = await ComparePage.open(page, 'Leaking valve')
  await desk.answerOpen(path)
  await page.getByRole('button', { name: 'Compare with a file…' }).first().press('Enter')
  await expect(page.getByRole('combobox', { name: 'Newer text' })).toHaveText(/other/)
  await expect(compare.list).toBeFocused()
  await compare.goTo(/earlier/)
  await compare.press('a')
  await compare.decided(/^1 of /)
  await compare.save(3, 'they are not taken over')
  const saved = await versionOf(page, id, { kind: 'revision', number: 3 })
  expect(wordsOf(saved.document)).toContain('earlier infection')
  expect(wordsOf(saved.document)).toContain('in most people')
  expect(saved.metadata).toMatchObject({ lastFullReview: '2021-08', contentLastModified: '2022-09' })
})

test('a thousand changes can be gone through', async ({ desk: { page } }) => {
  await makeTopic(page, 'Many changes', manyChanges(1000))
  const compare = await ComparePage.open(page, 'Many changes')
  await expect(compare.status).toHaveText(/^Change 1 of 1000, .*dose/)
  await compare.press('End')
  await expect(compare.status).toHaveText(/^Change 1000 of 1000/)
  await expect(compare.current).toBeVisible()
  await expect(compare.text.locator('[data-change]').last()).toBeInViewport()
  await page.keyboard.press('ControlOrMeta+a')
  await compare.press('a')
  await compare.decided('all decided')
  await expect(page.getByText('Nothing is rejected: revision 3 stands as it is, and there is nothing to save.')).toBeVisible()
  await compare.press('u')
  await compare.decided('0 of 1000')
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${theme}, in any view`, async ({ desk }) => {
    const { page } = desk
    await makeTopic(page, title, [before, after])
    await desk.menu(`theme-${theme}`)
    const compare = await ComparePage.open(page, title)
    await compare.press('a', 'r')
    for (const view of ['Inline', 'Side by side', 'Clean']) {
      await page.getByRole('button', { name: view, exact: true }).click()
      expect(await violations(page), view).toEqual([])
    }
    await page.getByRole('button', { name: 'Save as a new revision…' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await violations(page), 'dialog').toEqual([])
  })
}
