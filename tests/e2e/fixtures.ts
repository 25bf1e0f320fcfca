import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from 'playwright/test'
import { Desk } from './desk.ts'

interface Fixtures {
  /** A folder of the test's own, gone after it. */
  readonly folder: string
  /** Where Galley keeps what it remembers; a person's first day. */
  readonly userData: string
  /** Galley, started. */
  readonly desk: Desk
}

interface WorkerFixtures {
  /** One Galley for all tests of a worker that leave it as they found it: starting is what takes time. */
  readonly shared: Desk
}

interface Options {
  /** Folder of the built app; null for this repository. */
  readonly appFolder: string | null
}

/** Playwright's `test`, in which each test has a Galley and a folder of its own. */
export const test = base.extend<Fixtures, WorkerFixtures & Options>({
  appFolder: [null, { option: true, scope: 'worker' }],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'galley-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  },
  userData: async ({ folder }, use) => {
    await use(join(folder, 'user data'))
  },
  shared: [
    async ({ appFolder }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'galley-e2e-'))
      const desk = await Desk.start({ userData: folder, ...(appFolder === null ? {} : { folder: appFolder }) })
      await use(desk)
      await desk.quit()
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
    { scope: 'worker' },
  ],
  desk: async ({ userData, appFolder }, use, testInfo) => {
    const desk = await Desk.start({ userData, ...(appFolder === null ? {} : { folder: appFolder }) })
    testInfo.annotations.push({ type: 'runtime', description: await desk.runtimeName() })
    await use(desk)
    const failed = testInfo.status !== testInfo.expectedStatus
    if (failed && !desk.ended && !desk.page.isClosed()) await testInfo.attach('screen', { body: await desk.page.screenshot(), contentType: 'image/png' })
    if (!desk.ended) await desk.quit()
  },
})

export { expect } from 'playwright/test'
export { Desk, inside } from './desk.ts'
