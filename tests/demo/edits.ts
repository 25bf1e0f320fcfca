import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import type { ArticlePage } from '../e2e/article-page.ts'

// What an editor might do to the source article in one sitting. Each edit is made with the keyboard alone.
// The two sentences for the empty section are ours, say so, and repeat what the article says elsewhere.

export const demoSentences =
  'People with mild mitral regurgitation may have no symptoms. When regurgitation is severe, people may have shortness of breath. (Written for the demonstration of Galley.)'

/** Makes every edit in the open article; tells before each what it is. */
export async function editArticle(article: ArticlePage, tell: (what: string) => void): Promise<void> {
  const { keyboard } = article.page

  tell('the section on symptoms, which came empty, gets two sentences, marked as ours')
  await select(article, 'Symptoms of Mitral')
  await goToEnd(article.page)
  await keyboard.press('Enter')
  await keyboard.type(demoSentences)

  tell('the opening that hung in the air is mended')
  await select(article, 'More often, however, mitral regurgitation develops')
  await keyboard.type('Mitral regurgitation usually develops')

  tell('a missing word is put in')
  await select(article, 'using catheter')
  await keyboard.type('using a catheter')

  tell('advice is made weaker, on purpose: Galley must warn of it')
  await select(article, 'Surgery must be done')
  await keyboard.type('Surgery should be done')

  tell('a term is emphasised where it is explained')
  await select(article, 'percutaneous mitral valve repair')
  await keyboard.press('ControlOrMeta+i')

  tell('an item of a list says more')
  await select(article, 'Physical examination')
  await goToEnd(article.page)
  await keyboard.type(' with a stethoscope')

  tell('the paragraph on drugs is moved to the end of its section')
  await select(article, 'When more serious regurgitation causes')
  await keyboard.press('ArrowLeft')
  await settled(article.page)
  for (let places = 0; places < 5; places += 1) await keyboard.press('Alt+ArrowDown')

  tell('another name of the disorder is added')
  await article.inspector.getByLabel('Synonyms').focus()
  await keyboard.press('ControlOrMeta+End')
  await keyboard.press('Enter')
  await keyboard.type('Mitral Incompetence')
  await keyboard.press('Tab')
}

/** Finds words by Ctrl+F and leaves them selected, with the cursor in the text. */
async function select({ page, text }: ArticlePage, words: string): Promise<void> {
  await text.focus()
  // What is selected would be looked for.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ControlOrMeta+f')
  const field = page.getByRole('textbox', { name: 'Find in the text' })
  await expect(field).toBeFocused()
  await page.keyboard.type(words)
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await settled(page)
}

/** To the end of the line, as one goes there before typing on. */
async function goToEnd(page: Page): Promise<void> {
  await page.keyboard.press('End')
  await settled(page)
}

/** The editor hears of a moved cursor a moment after the browser has moved it; a hand is slower than that, a test is not. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)))
}
