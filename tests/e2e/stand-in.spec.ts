import { writeFile } from 'node:fs/promises'
import { findRuntime } from '../../runtime/find-runtime.mjs'
import { expect, inside, test } from './fixtures.ts'

// What the stand-in does in its own way. With Electron these are dialogs of the system, which no test can reach.
test.skip(findRuntime().kind !== 'stand-in', 'Electron asks in dialogs of the system')

test('a file to save is asked for by its path, with its ending added', async ({ desk, folder }) => {
  const { app, page } = desk
  const answer = app.evaluate(({ dialog, BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    return window ? dialog.showSaveDialog(window, { title: 'Export as PDF', filters: [{ name: 'PDF', extensions: ['pdf'] }] }) : null
  })
  await expect(page.getByRole('dialog', { name: 'Export as PDF' })).toBeVisible()
  await page.getByRole('textbox', { name: /Full path of the file to write/ }).fill('/no such folder/article')
  await page.keyboard.press('Enter')
  await expect(page.getByText('There is no folder /no such folder.')).toBeVisible()
  await page.getByRole('textbox', { name: /Full path/ }).fill(inside(folder, 'article'))
  await page.getByRole('button', { name: 'Save' }).click()
  expect(await answer).toEqual({ canceled: false, filePath: inside(folder, 'article.pdf') })
})

test('files to open must be there, and Escape is Cancel', async ({ desk, folder }) => {
  const { app, page } = desk
  const ask = (): Promise<unknown> =>
    app.evaluate(({ dialog, BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]
      return window ? dialog.showOpenDialog(window, { title: 'Import', properties: ['openFile', 'multiSelections'] }) : null
    })
  await writeFile(inside(folder, 'a.txt'), 'a')
  await writeFile(inside(folder, 'b.txt'), 'b')
  const answer = ask()
  await page.getByRole('textbox', { name: /Full paths/ }).fill(`${inside(folder, 'a.txt')}\n${inside(folder, 'c.txt')}`)
  await page.getByRole('button', { name: 'Open' }).click()
  await expect(page.getByText(`There is no file ${inside(folder, 'c.txt')}.`)).toBeVisible()
  await page.getByRole('textbox', { name: /Full paths/ }).fill(`${inside(folder, 'a.txt')}\n ${inside(folder, 'b.txt')}\n`)
  await page.getByRole('button', { name: 'Open' }).click()
  expect(await answer).toEqual({ canceled: false, filePaths: [inside(folder, 'a.txt'), inside(folder, 'b.txt')] })

  const cancelled = ask()
  await expect(page.getByRole('dialog', { name: 'Import' })).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await cancelled).toEqual({ canceled: true, filePaths: [] })
})

test('a question has its buttons, and Enter takes the safe one', async ({ desk }) => {
  const { app, page } = desk
  const answer = app.evaluate(({ dialog, BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    return window ? dialog.showMessageBox(window, { message: 'Close?', detail: 'Not saved.', buttons: ['Keep Open', 'Close'], defaultId: 0, cancelId: 0 }) : null
  })
  await expect(page.getByRole('dialog', { name: 'Close?' }).getByRole('button', { name: 'Keep Open' })).toBeFocused()
  await page.keyboard.press('Enter')
  expect(await answer).toEqual({ response: 0, checkboxChecked: false })
})

test('it says what it is', async ({ desk }) => {
  expect(await desk.runtimeName()).toMatch(/^stand-in on Chrom/)
  expect(await desk.page.evaluate(() => Reflect.get(globalThis, 'desk').call('app.info'))).toMatchObject({ value: { runtime: await desk.runtimeName() } })
})
