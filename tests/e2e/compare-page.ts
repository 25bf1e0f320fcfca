import type { Locator, Page } from 'playwright/test'
import { expect } from 'playwright/test'
import { articleToJson, type Article } from '../../content/article/index.ts'
import type { ArticleJson } from '../../content/article/index.ts'
import type { OpenedTopic, Version } from '../../preload/contract.ts'

/** Makes a topic, reviewed in August 2021 and modified in September 2022, with these texts as its revisions 2, 3 …, over the bridge as the screens do. Gives its id. */
export async function makeTopic(page: Page, title: string, texts: readonly Article[]): Promise<string> {
  await expect(page.getByRole('grid', { name: 'Topics' })).toBeVisible()
  return page.evaluate(
    async ({ title, texts }): Promise<string> => {
      const desk = Reflect.get(globalThis, 'desk')
      const ask = async (name: string, argument: unknown) => {
        const reply = await desk.call(name, argument)
        if (!reply.ok) throw new Error(`${name}: ${reply.problem.message}`)
        return reply.value
      }
      await ask('app.setPerson', { person: 'Sample Reviewer' })
      const text = `${title}\n\nBy Sample Author, MD, Sample Hospital\n\nReviewed/Revised Aug 2021 | Modified Sept 2022\n\nA sample, no medical advice.\n`
      const { id } = await ask('import.accept', { source: { kind: 'text', text, name: 'sample.txt' }, overrules: [] })
      for (const { metadata, document } of texts) {
        const { base, article } = await ask('topics.open', { id })
        // No save moves a date: they stay as they were read.
        const { lastFullReview, contentLastModified } = article.metadata
        await ask('revision.save', { id, base, metadata: { ...metadata, lastFullReview, contentLastModified }, document, note: 'A sample', changeClass: 'amendment' })
      }
      return id
    },
    { title, texts: texts.map(articleToJson) },
  )
}

/** A version of a topic, as it is in the library. */
export function versionOf(page: Page, id: string, version: Version): Promise<ArticleJson> {
  return page.evaluate(async ({ id, version }) => (await Reflect.get(globalThis, 'desk').call('version.text', { id, version })).value.article, { id, version })
}

export function opened(page: Page, id: string): Promise<OpenedTopic> {
  return page.evaluate(async (id) => (await Reflect.get(globalThis, 'desk').call('topics.open', { id })).value, id)
}

/** Saves a draft of a topic, as the editor does. */
export async function makeDraft(page: Page, id: string, article: Article): Promise<void> {
  const { base, article: kept } = await opened(page, id)
  const { metadata, document } = articleToJson(article)
  const { lastFullReview, contentLastModified } = kept.metadata
  await page.evaluate(async (draft) => {
    const reply = await Reflect.get(globalThis, 'desk').call('draft.save', draft)
    if (!reply.ok) throw new Error(reply.problem.message)
  }, { id, base, metadata: { ...metadata, lastFullReview, contentLastModified }, document })
}

/** The words of a document, block by block. */
export function wordsOf(document: unknown): string {
  if (typeof document !== 'object' || document === null) return ''
  const { type, text, content } = document as { type?: string; text?: string; content?: readonly unknown[] }
  const inner = (content ?? []).map(wordsOf).join('')
  return text ?? (type === 'paragraph' || type === 'heading' ? `${inner}\n` : inner)
}

/** The compare screen, as a person works with it. */
export class ComparePage {
  readonly page: Page
  readonly list: Locator
  readonly text: Locator
  readonly status: Locator

  constructor(page: Page) {
    this.page = page
    this.list = page.getByRole('listbox', { name: 'Changes' })
    this.text = page.getByRole('region', { name: /^Redline,/ })
    this.status = page.getByRole('status').filter({ hasText: /Change \d+ of / })
  }

  /** Opens a topic's comparison by keys alone, from the library. */
  static async open(page: Page, title: string): Promise<ComparePage> {
    await page.keyboard.press('/')
    await expect(page.getByRole('textbox', { name: 'Search topics' })).toBeFocused()
    await page.keyboard.type(title)
    // Enter opens the first row: it may still be that of a search for the first letters.
    await expect(page.getByRole('grid', { name: 'Topics' }).getByRole('row').filter({ has: page.getByRole('gridcell') }).first()).toContainText(title)
    await page.keyboard.press('Enter')
    await expect(page).toHaveTitle(new RegExp(`^${title}`))
    await expect(page.getByRole('textbox', { name: /^Text of/ })).toBeVisible()
    await page.keyboard.press('ControlOrMeta+3')
    const compare = new ComparePage(page)
    await expect(compare.list).toBeFocused()
    return compare
  }

  get current(): Locator {
    return this.list.locator('[role=option][data-current=true]')
  }

  option(words: string | RegExp): Locator {
    return this.list.getByRole('option').filter({ hasText: words })
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Chooses from the menu of decisions on several, and goes back to the list. */
  async decideOnSeveral(item: string | RegExp): Promise<void> {
    const { page } = this
    const trigger = page.getByRole('button', { name: 'Decide on several' })
    await trigger.press('Enter')
    await page.getByRole('menuitem', { name: item }).press('Enter')
    // A menu that closes gives the focus back to its button, and would take it from the list.
    await expect(page.getByRole('menu')).toHaveCount(0)
    await expect(trigger).toBeFocused()
    await this.list.focus()
  }

  /** Goes on from change to change until one is announced in these words. */
  async goTo(words: RegExp): Promise<void> {
    await expect(this.status).toBeAttached()
    for (let i = 0; i < 40 && !words.test((await this.status.textContent()) ?? ''); i++) await this.press('j')
    await expect(this.status).toHaveText(words)
  }

  /** Saves the decisions, from the key to the notice. `says` is what the dialog tells beforehand. */
  async save(number: number, says: string | RegExp = ''): Promise<void> {
    const { page } = this
    await page.getByRole('button', { name: 'Save as a new revision…' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Save the decisions as a new revision' })
    await expect(dialog).toContainText(says)
    await dialog.getByRole('button', { name: 'Save revision' }).press('Enter')
    // The page has not been told who works here.
    await page.getByLabel('Printed name').fill('Sample Reviewer')
    await page.keyboard.press('Enter')
    await expect(page.getByText(`Saved as revision ${number}. Neither of the two dates has moved.`)).toBeVisible()
  }

  /** How many are decided: `3 / 14`. */
  async decided(text: string | RegExp): Promise<void> {
    await expect(this.page.getByTitle(/changes decided$/)).toContainText(text)
  }
}
