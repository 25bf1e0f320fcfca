import { expect, test } from './fixtures.ts'

test('one window opens, with Galley in it', async ({ desk }) => {
  await desk.isUsable()
  expect(desk.app.windows()).toHaveLength(1)
  await expect(desk.page).toHaveTitle(/Galley/)
})

test('the page has the desk and nothing of Node', async ({ desk }) => {
  const found = await desk.page.evaluate(() => {
    const page: Record<string, unknown> = Object(globalThis)
    return {
      node: ['process', 'require', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in page),
      desk: Object.keys(Object(page['desk'])).toSorted(),
      frozen: Object.isFrozen(page['desk']),
      secure: page['isSecureContext'],
    }
  })
  expect(found).toEqual({ node: [], desk: ['call', 'on'], frozen: true, secure: true })
})

test('the runtime says its name', async ({ desk }) => {
  expect(await desk.runtimeName()).toMatch(/^(Electron \d|stand-in on \S+ \d)/)
})
