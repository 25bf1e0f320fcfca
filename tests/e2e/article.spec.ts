import { ArticlePage } from './article-page.ts'
import { violations } from './axe.ts'
import { Desk, expect, test } from './fixtures.ts'

const title = 'Mitral Regurgitation'
const inDiagnosis = 'Mitral regurgitation is usually diagnosed'

test('a paragraph is edited, undone and done again, and saved by itself', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, title)
  await expect(page.getByText('revision 1', { exact: true })).toBeVisible()
  await article.clickEndOf(inDiagnosis)
  await page.keyboard.type(' Typed by a person.')
  await expect(article.text).toContainText('physical examination. Typed by a person.')
  await article.isSaved()

  await page.keyboard.press('ControlOrMeta+z')
  await expect(article.text).not.toContainText('Typed by a person.')
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(article.text).toContainText('Typed by a person.')
  await article.isSaved()

  // What is on the disk is what comes back.
  await page.keyboard.press('ControlOrMeta+1')
  const again = await ArticlePage.open(page, title)
  await expect(again.text).toContainText('physical examination. Typed by a person.')
})

test('bold by its key is bold once', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, title)
  await article.clickEndOf('When regurgitation is severe')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('ControlOrMeta+b')
  await expect(article.text.locator('strong')).toHaveText('When regurgitation is severe, people may have shortness of breath.')
  await expect(page.getByRole('button', { name: 'Bold' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('ControlOrMeta+b')
  await expect(article.text.locator('strong')).toHaveCount(0)
})

test('headings are heard at their level', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, title)
  await expect(article.text.getByRole('heading', { name: 'Causes of Mitral Regurgitation', level: 2 })).toBeVisible()
  await article.goTo(/^Diagnosis/)
  await page.keyboard.press('Alt+Shift+ArrowRight')
  await expect(article.text.getByRole('heading', { name: 'Diagnosis of Mitral Regurgitation', level: 3 })).toBeVisible()
  await page.keyboard.press('Alt+Shift+ArrowLeft')
  await expect(article.text.getByRole('heading', { name: 'Diagnosis of Mitral Regurgitation', level: 2 })).toBeVisible()
})

test('sections are moved in the outline, and the text follows', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, title)
  const names = (): Promise<string[]> => article.outline.getByRole('treeitem').evaluateAll((items) => items.map((item) => item.textContent))
  expect(await names()).toEqual(['Introduction', 'Key points', 'Causes', 'Symptoms, empty', 'Diagnosis', 'Treatment', 'More Information'])
  await article.outline.getByRole('treeitem', { name: /^Treatment/ }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(names).toEqual(['Introduction', 'Key points', 'Causes', 'Symptoms, empty', 'Treatment', 'Diagnosis', 'More Information'])
  await expect(article.outline.getByRole('treeitem', { name: /^Treatment/ })).toBeFocused()
  await article.outline.getByRole('treeitem', { name: /^Causes/ }).dragTo(article.outline.getByRole('treeitem', { name: /^Diagnosis/ }))
  await expect.poll(names).toEqual(['Introduction', 'Key points', 'Symptoms, empty', 'Treatment', 'Diagnosis', 'Causes', 'More Information'])
  await expect(article.text.getByRole('heading', { name: /^Causes/, level: 3 })).toBeVisible()
})

test('one section is edited alone, and all again', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, title)
  await article.outline.getByRole('treeitem', { name: /^Treatment/ }).focus()
  await page.keyboard.press('Shift+Enter')
  await expect(article.text.getByText('Traditional mitral valve repair')).toBeVisible()
  await expect(article.text.getByText(inDiagnosis)).toBeHidden()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(article.text.getByText(inDiagnosis)).toBeVisible()
})

test('a revision is saved with its note, and no edit moves a date', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, title)
  await article.goTo(/^Symptoms/)
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('People with mild regurgitation usually notice nothing.')
  await expect(article.outline.getByRole('treeitem', { name: 'Symptoms', exact: true })).toBeVisible()
  await article.inspector.getByLabel('Chapter').fill('Heart Valve Disorders')
  await article.isSaved()
  await article.saveRevision({ note: 'Says what symptoms there are', kind: 'Clinical change', person: 'Sample Editor' })
  await expect(page.getByText('revision 2', { exact: true })).toBeVisible()

  const dates = article.inspector.getByRole('region', { name: 'Review dates' })
  await expect(dates.getByText('Aug 2021')).toHaveCount(2)
  await expect(dates).toContainText(/overdue by \d+ months/)
  await expect(dates.getByRole('textbox')).toHaveCount(0)

  await article.tab('History')
  const newest = article.inspector.getByRole('listitem').first()
  await expect(newest).toContainText('Revision 2')
  await expect(newest).toContainText('Says what symptoms there are')
  await expect(newest).toContainText('Clinical change')
  await expect(newest).toContainText('Sample Editor')

  await article.inspector.getByRole('button', { name: 'Look at revision 1' }).click()
  const earlier = page.getByRole('region', { name: 'Text of revision 1' })
  await expect(earlier.getByRole('heading', { name: 'Causes of Mitral Regurgitation' })).toBeVisible()
  await expect(earlier.getByText('usually notice nothing')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(article.text.getByText('usually notice nothing')).toBeVisible()
})

test('a draft is discarded, and restored by Undo', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, title)
  await article.clickEndOf(inDiagnosis)
  await page.keyboard.type(' A mistake.')
  await article.isSaved()
  await article.tab('History')
  await article.inspector.getByRole('button', { name: 'Discard the draft' }).click()
  await expect(article.text).not.toContainText('A mistake.')
  await expect(page.getByText('revision 1', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).filter({ hasText: 'Undo' }).click()
  await expect(article.text).toContainText('A mistake.')
})

test('what the screen calls saved is there after kill -9, and said to be recovered', async ({ desk, userData, appFolder }) => {
  const article = await ArticlePage.open(desk.page, title)
  await article.clickEndOf(inDiagnosis)
  await desk.page.keyboard.type(' Written before the power went.')
  await article.isSaved()
  await desk.kill()

  const next = await Desk.start({ userData, ...(appFolder === null ? {} : { folder: appFolder }) })
  try {
    const again = await ArticlePage.open(next.page, title)
    await expect(again.text).toContainText('Written before the power went.')
    await expect(next.page.getByText('Galley ended unexpectedly')).toBeVisible()
    await next.page.getByRole('button', { name: 'Keep the draft' }).click()
    await expect(next.page.getByText('Galley ended unexpectedly')).toBeHidden()
  } finally {
    await next.quit()
  }
})

test('a draft that another revision has overtaken says so, and has a way out', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, title)
  await article.clickEndOf(inDiagnosis)
  await page.keyboard.type(' By me.')
  await article.isSaved()
  // Somebody else saves behind the screen's back.
  const reply = await page.evaluate(async () => {
    const desk = Reflect.get(globalThis, 'desk')
    await desk.call('app.setPerson', { person: 'Somebody Else' })
    const { value: found } = await desk.call('topics.query', { search: '', filter: 'all', sort: 'title', descending: false, offset: 0, limit: 1 })
    const { value: opened } = await desk.call('version.text', { id: found.rows[0].id, version: { kind: 'revision', number: 1 } })
    const metadata = { ...opened.article.metadata, synonyms: ['Leaking Mitral Valve'] }
    return desk.call('revision.save', { id: opened.article.id, base: 1, metadata, document: opened.article.document, note: 'By somebody else', changeClass: 'amendment' })
  })
  expect(reply.ok).toBe(true)
  await page.keyboard.type(' And more.')
  await article.isSaved()
  await page.keyboard.press('ControlOrMeta+s')
  const dialog = page.getByRole('dialog', { name: 'Save as revision 2' })
  await dialog.getByRole('button', { name: 'Save revision' }).click()
  await page.getByLabel('Printed name').fill('Sample Editor')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toContainText('Revision 2 of “Mitral Regurgitation” was saved after your text was begun from revision 1')
  await page.keyboard.press('Escape')

  await expect(page.getByText('Revision 2 was saved after this draft was begun')).toBeVisible()
  await page.getByRole('button', { name: 'Compare with revision 2' }).click()
  await expect(page.getByText('Leaking Mitral Valve').first()).toBeVisible()
  await page.keyboard.press('ControlOrMeta+2')
  await page.getByRole('button', { name: 'I have carried over what I need' }).click()
  await article.isSaved()
  await article.saveRevision({ note: 'My sentence', kind: 'Amendment' })
  await expect(page.getByText('revision 3', { exact: true })).toBeVisible()
  await expect(article.text).toContainText('By me. And more.')
})

test('a word is found forwards and back, and the cursor is there', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, title)
  await page.keyboard.press('ControlOrMeta+f')
  const field = page.getByRole('textbox', { name: 'Find in the text' })
  await field.pressSequentially('percutaneous')
  await expect(page.getByText('1 of 2')).toBeVisible()
  await field.press('Enter')
  await expect(page.getByText('2 of 2')).toBeVisible()
  await field.press('Shift+Enter')
  await expect(page.getByText('1 of 2')).toBeVisible()
  await field.press('Escape')
  await expect(article.text).toBeFocused()
  await page.keyboard.type('catheter-borne')
  await expect(article.text).toContainText('A newer repair technique called catheter-borne mitral valve repair')
})

test('a cross reference leads to a topic and leaves the words', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, title)
  await article.text.locator('.cross-reference', { hasText: 'atrial fibrillation' }).first().click()
  await expect(page.getByRole('group', { name: 'Where the cursor is' })).toContainText('Cross reference to Atrial Fibrillation and Atrial Flutter')
  await page.keyboard.press('ControlOrMeta+Shift+x')
  await page.getByRole('textbox', { name: 'Topic', exact: true }).fill('Abnormal Rhythms')
  await page.getByLabel('Preview of the topic').fill('What else can go wrong with the beat.')
  await page.getByRole('dialog').getByRole('button', { name: 'Change', exact: true }).click()
  await expect(article.text.locator('.cross-reference', { hasText: 'atrial fibrillation' }).first()).toHaveAttribute('data-target', 'Abnormal Rhythms')
  await expect(article.text).toContainText('(a disorder called atrial fibrillation), which reduces')
})

test('all is done by keyboard alone', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, title)
  await article.text.focus()
  await page.keyboard.press('ControlOrMeta+Home')
  // Tab leaves a paragraph: the text is no trap.
  await page.keyboard.press('Tab')
  await expect(article.text).not.toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(article.text).toBeFocused()
  // To the tools and back.
  await page.keyboard.press('Alt+F10')
  await expect(page.getByRole('toolbar').getByRole('button', { name: 'Section', exact: true })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('toolbar').getByRole('button', { name: 'Bold' })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: /^Section after this one/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(article.text).toBeFocused()
  // From pane to pane.
  await page.keyboard.press('F6')
  await expect(article.inspector.getByRole('tab', { name: /^Topic/ })).toBeFocused()
  await page.keyboard.press('F6')
  await expect(article.outline.getByRole('treeitem', { name: 'Introduction' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await article.settled()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- first')
  await page.keyboard.press('Enter')
  await page.keyboard.type('second')
  await page.keyboard.press('Tab')
  await expect(article.text.locator('li li')).toHaveText('second')
  await article.isSaved()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${theme}, on any tab and in any dialog`, async ({ desk }) => {
    const { page } = desk
    await desk.menu(`theme-${theme}`)
    const article = await ArticlePage.open(page, title)
    await article.clickEndOf(inDiagnosis)
    await page.keyboard.type(' x')
    await article.isSaved()
    for (const tab of ['Topic', 'Checks', 'History'] as const) {
      await article.tab(tab)
      expect(await violations(page), tab).toEqual([])
    }
    for (const [key, name] of [['ControlOrMeta+s', 'Save as revision 2'], ['ControlOrMeta+Shift+k', 'Link'], ['ControlOrMeta+Shift+x', 'Cross reference']] as const) {
      await page.keyboard.press(key)
      const dialog = page.getByRole('dialog', { name })
      await expect(dialog).toBeVisible()
      expect(await violations(page), name).toEqual([])
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    }
    await page.getByRole('button', { name: 'Insert' }).click()
    await page.getByRole('menuitem', { name: 'Figure…' }).click()
    expect(await violations(page), 'figure').toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+f')
    await page.keyboard.type('valve')
    expect(await violations(page), 'find').toEqual([])
  })
}
