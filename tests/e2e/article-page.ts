import type { Locator, Page } from 'playwright/test'
import { expect } from 'playwright/test'

/** The article's screen, as a person works with it. */
export class ArticlePage {
  readonly page: Page
  /** The text that is written in. */
  readonly text: Locator
  readonly outline: Locator
  readonly inspector: Locator

  constructor(page: Page) {
    this.page = page
    this.text = page.getByRole('textbox', { name: /^Text of/ })
    this.outline = page.getByRole('tree', { name: 'Sections' })
    this.inspector = page.getByRole('complementary', { name: 'Inspector' })
  }

  /** Opens a topic from the library. */
  static async open(page: Page, title: string): Promise<ArticlePage> {
    await page.getByText(title, { exact: true }).first().dblclick()
    const article = new ArticlePage(page)
    await expect(article.text).toBeVisible()
    return article
  }

  /** Sets the cursor at the end of the paragraph that begins with these words. */
  async clickEndOf(words: string): Promise<void> {
    const block = this.text.locator('p, h2, h3', { hasText: words }).last()
    await block.scrollIntoViewIfNeeded()
    // Fonts that come late break the lines anew, and the last line is then somewhere else.
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined))
    let box = await block.boundingBox()
    await expect.poll(async () => {
      const { height } = box ?? { height: 0 }
      box = await block.boundingBox()
      return box?.height === height
    }).toBe(true)
    if (box === null) throw new Error(`“${words}” cannot be seen.`)
    await block.click({ position: { x: box.width - 4, y: box.height - 6 } })
    await this.settled()
  }

  async goTo(section: string | RegExp): Promise<void> {
    const item = this.outline.getByRole('treeitem', { name: section })
    await item.click()
    // The outline follows the cursor once the text has been painted there.
    await expect(item).toHaveAttribute('aria-selected', 'true')
    await this.settled()
  }

  /**
   * The text has had the focus for a moment. ProseMirror sets its selection a second time 20 ms after it was given the
   * focus: a key that moves the cursor before that goes nowhere. No person is that quick, but a busy machine is that slow.
   */
  async settled(): Promise<void> {
    await expect(this.text).toBeFocused()
    await this.page.waitForTimeout(250)
  }

  /** All that was typed is on the disk. */
  async isSaved(): Promise<void> {
    await expect(this.page.getByText(/^draft · saved/)).toBeVisible()
  }

  async tab(name: 'Topic' | 'Checks' | 'History'): Promise<void> {
    await this.inspector.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
  }

  /** Saves a revision, from the key to the notice. */
  async saveRevision({ note, kind, person }: { note: string; kind: 'Typo' | 'Amendment' | 'Clinical change'; person?: string }): Promise<void> {
    const { page } = this
    await page.keyboard.press('ControlOrMeta+s')
    await page.getByLabel('What was changed, and why').fill(note)
    await page.getByRole('radio', { name: kind }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Save revision' }).click()
    if (person !== undefined) {
      await page.getByLabel('Printed name').fill(person)
      await page.getByRole('button', { name: 'Continue' }).click()
    }
    await expect(page.getByText(/^Saved as revision/)).toBeVisible()
  }
}
