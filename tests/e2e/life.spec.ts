import { execFileSync, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Desk, expect, test } from './fixtures.ts'
import { findRuntime } from '../../runtime/find-runtime.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const again = (appFolder: string | null): { folder?: string } => (appFolder === null ? {} : { folder: appFolder })

test('the window opens where it was', async ({ desk, userData, appFolder }) => {
  const place = { x: 120, y: 90, width: 1010, height: 720 }
  const window = await desk.app.browserWindow(desk.page)
  await window.evaluate((window, place) => window.setBounds(place), place)
  await desk.quit()

  const next = await Desk.start({ userData, ...again(appFolder) })
  const bounds = await (await next.app.browserWindow(next.page)).evaluate((window) => window.getBounds())
  await next.quit()
  expect(bounds).toEqual(place)
})

test('a theme that was chosen is kept', async ({ desk, userData, appFolder }) => {
  const isDark = (at: Desk): Promise<boolean> => at.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await desk.page.evaluate(() => Reflect.get(globalThis, 'desk').call('app.setTheme', { theme: 'dark' }))
  await expect.poll(() => isDark(desk)).toBe(true)
  await desk.quit()

  const next = await Desk.start({ userData, ...again(appFolder) })
  await expect.poll(() => isDark(next)).toBe(true)
  expect(await next.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('theme-dark')?.checked)).toBe(true)
  await next.quit()
})

test('a page that crashes comes back', async ({ desk }) => {
  await desk.isUsable()
  await desk.page.evaluate(() => Object.assign(globalThis, { before: true }))
  const window = await desk.app.browserWindow(desk.page)
  const gone = desk.page.waitForEvent('crash')
  await window.evaluate((window) => window.webContents.forcefullyCrashRenderer())
  await gone
  // Playwright's own page object does not outlive a crash, so main is asked.
  await expect.poll(() => window.evaluate((window) => [window.isDestroyed(), window.webContents.getURL()])).toEqual([false, 'galley://desk/index.html'])
  await expect
    .poll(() => window.evaluate(async (window) => window.webContents.executeJavaScript('typeof desk + typeof before')).catch(() => 'not yet'))
    .toBe('objectundefined')
})

test('a second Galley shows the first and ends', async ({ desk, userData, appFolder }) => {
  const runtime = findRuntime()
  if (runtime.kind === 'none') throw new Error(runtime.why)
  await desk.app.evaluate(({ app }) => {
    Object.assign(globalThis, { seconds: 0 })
    app.on('second-instance', () => Object.assign(globalThis, { seconds: Number(Reflect.get(globalThis, 'seconds')) + 1 }))
  })
  const second = spawn(runtime.path, [appFolder ?? root, `--user-data-dir=${userData}`], { stdio: 'ignore' })
  expect(await new Promise((resolve) => second.on('exit', resolve))).toBe(0)
  await expect.poll(() => desk.app.evaluate(() => Reflect.get(globalThis, 'seconds'))).toBe(1)
  expect(desk.app.windows()).toHaveLength(1)
})

test('nothing is left running after kill -9', async ({ desk, userData, appFolder }) => {
  test.skip(process.platform === 'win32', 'ps is not there')
  const running = (): string[] => execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n').filter((line) => line.includes(userData) && !line.startsWith('ps '))
  expect(running().length).toBeGreaterThan(0)
  await desk.kill()
  await expect.poll(running, { timeout: 5000 }).toEqual([])

  // And no lock is left behind: it starts again.
  const next = await Desk.start({ userData, ...again(appFolder) })
  await next.isUsable()
  await next.quit()
})

test('a key of the menu reaches the page as its command, unless the page has used it', async ({ desk }) => {
  await desk.isUsable()
  await desk.page.evaluate(() => {
    const page = Object(globalThis)
    page.heard = []
    page.desk.on('command', ({ id }: { id: string }) => page.heard.push(id))
    addEventListener('keydown', (event) => page.uses && event.preventDefault())
    page.uses = true
  })
  await desk.page.keyboard.press('F1')
  await desk.page.evaluate(() => Object.assign(globalThis, { uses: false }))
  await desk.page.keyboard.press('F1')
  await expect.poll(() => desk.page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual(['keys'])
})
