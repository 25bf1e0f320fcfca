import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { ArticlePage } from '../e2e/article-page.ts'
import { Desk } from '../e2e/desk.ts'
import { LibraryPage } from '../e2e/library-page.ts'
import { editArticle } from './edits.ts'
import { Camera } from './screens.ts'

export interface Work {
  /** The source article as text. */
  readonly source: string
  readonly title: string
  /** The library to work in; other topics are in it already. */
  readonly library: string
  /** Where the results go. */
  readonly folder: string
  /** Told what is being done. */
  readonly tell: (what: string) => void
}

/** What an editor does at the desk: import, look, edit, save a revision, compare, proof. Gives back what ran it. */
export async function workAtTheDesk({ source, title, library, folder, tell }: Work): Promise<{ runtime: string }> {
  const userData = await mkdtemp(join(tmpdir(), 'galley-demo-'))
  const desk = await Desk.start({ userData })
  try {
    const runtime = await desk.runtimeName()
    tell(`Galley runs on ${runtime}`)
    const { page } = desk
    const camera = new Camera(desk, join(folder, 'screens'))
    await (await desk.app.browserWindow(page)).evaluate((window) => window.setBounds({ width: 1400, height: 900 }))
    await LibraryPage.of(page)

    tell('opening the library and importing the source article')
    await desk.answerOpen(library)
    await desk.menu('open-library')
    await expect(page.getByText(basename(library, '.galley'), { exact: true }).first()).toBeVisible()
    const list = await LibraryPage.of(page)
    await desk.answerOpen(source)
    await page.keyboard.press('ControlOrMeta+o')
    await expect(page.getByRole('tab', { name: /^To check/ })).toHaveAttribute('aria-selected', 'true')
    await camera.take('import')
    await page.getByRole('button', { name: 'Add to library' }).click()
    const article = new ArticlePage(page)
    await expect(article.text).toBeVisible()
    await page.keyboard.press('ControlOrMeta+1')
    await expect(list.row(title)).toBeVisible()
    await camera.take('library')

    await ArticlePage.open(page, title)
    await camera.take('article')
    await writeFrom(desk, 'Galley article', join(folder, 'mitral-regurgitation.article.json'))
    await page.keyboard.press('ControlOrMeta+2')
    await expect(article.text).toBeVisible()

    await editArticle(article, (edit) => tell(`editing: ${edit}`))
    await article.isSaved()
    await article.goTo(/^Symptoms/)
    await camera.take('editing')
    tell('saving revision 2 with its note')
    await article.saveRevision({
      note: 'Fills the section on symptoms, mends the opening of Causes and moves the drugs behind surgery. Made by the demonstration.',
      kind: 'Clinical change',
      person: 'Demo Editor',
    })

    tell('comparing revision 1 with revision 2')
    await page.keyboard.press('ControlOrMeta+3')
    const changes = page.getByRole('listbox')
    await expect(changes.getByRole('option').first()).toBeVisible()
    await closeNotices(page)
    await camera.take('compare-inline')
    await page.getByRole('button', { name: 'Side by side' }).click()
    await camera.take('compare-side-by-side')
    for (const [item, name] of [['Redline as HTML page…', 'redline.html'], ['Redline as PDF…', 'redline.pdf']] as const) {
      tell(`writing ${name}`)
      await desk.answerSave(join(folder, name))
      await page.getByRole('button', { name: 'Redline' }).click()
      await page.getByRole('menuitem', { name: item }).click()
      await expect(page.getByText(`Saved as ${join(folder, name)}`)).toBeVisible({ timeout: 30_000 })
    }

    tell('looking at the proof')
    await page.keyboard.press('ControlOrMeta+4')
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
    await closeNotices(page)
    await camera.take('export')
    await page.keyboard.press('ControlOrMeta+2')
    await expect(article.text).toBeVisible()
    await writeFrom(desk, 'Galley article', join(folder, 'mitral-regurgitation-revision-2.article.json'))
    return { runtime }
  } catch (error) {
    if (!desk.ended) await desk.page.screenshot({ path: join(folder, 'where-it-failed.png') })
    throw error
  } finally {
    if (!desk.ended) await desk.quit()
    await rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

/** Writes the newest version of the open topic by the export screen. */
async function writeFrom(desk: Desk, format: string, path: string): Promise<void> {
  const { page } = desk
  await page.keyboard.press('ControlOrMeta+4')
  await page.getByRole('radio', { name: format }).click()
  await desk.answerSave(path)
  await page.getByRole('button', { name: `Export as ${format}…` }).click()
  await expect(page.getByText(path)).toBeVisible()
}

/** Closes every notice, so that they are in no picture. */
async function closeNotices(page: Page): Promise<void> {
  // In a stack their buttons are for the pointer alone, so they have no role.
  const buttons = page.locator('[aria-label="Close this notice"]')
  await expect(async () => {
    if ((await buttons.count()) > 0) await buttons.last().click({ timeout: 500 })
    expect(await buttons.count()).toBe(0)
  }).toPass({ timeout: 15_000 })
}
