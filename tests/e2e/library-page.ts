import type { Locator, Page } from 'playwright/test'
import { expect } from 'playwright/test'

/** The library's screen, as a person works with it. */
export class LibraryPage {
  readonly page: Page
  readonly list: Locator
  readonly search: Locator

  constructor(page: Page) {
    this.page = page
    this.list = page.getByRole('grid', { name: 'Topics' })
    this.search = page.getByRole('textbox', { name: 'Search topics' })
  }

  /** Waits until the list is there, with the focus in it. */
  static async of(page: Page): Promise<LibraryPage> {
    const library = new LibraryPage(page)
    await expect(library.focused).toBeVisible()
    return library
  }

  /** The row that has the focus. */
  get focused(): Locator {
    return this.list.locator('[role=row]:focus')
  }

  row(title: string): Locator {
    return this.list.getByRole('row').filter({ has: this.page.getByText(title, { exact: true }) })
  }

  /** Titles of the rows that are drawn, from the top. */
  async titles(): Promise<string[]> {
    return this.list.locator('[role=row] [role=gridcell]:first-child > :first-child').allInnerTexts()
  }

  column(name: string): Locator {
    return this.list.getByRole('columnheader', { name })
  }

  filter(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Topics by review date' }).getByRole('button', { name })
  }
}
