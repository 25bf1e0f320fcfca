import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test, vi } from 'vitest'
import { findChromium, findRuntime, standInPath } from '../../runtime/find-runtime.mjs'

afterEach(() => vi.unstubAllEnvs())

const thisFile = fileURLToPath(import.meta.url)

test('a browser that is named goes first', () => {
  vi.stubEnv('GALLEY_CHROMIUM', thisFile)
  vi.stubEnv('GALLEY_RUNTIME_KIND', 'stand-in')
  expect(findRuntime()).toMatchObject({ kind: 'stand-in', path: standInPath, chromium: thisFile })
})

test('a browser that is named and is not there is not replaced by another', () => {
  vi.stubEnv('GALLEY_CHROMIUM', '/nowhere/chromium')
  expect(findChromium()).toBeNull()
})

test('with nothing to run on there is a sentence that says what to do', () => {
  vi.stubEnv('GALLEY_CHROMIUM', '/nowhere/chromium')
  vi.stubEnv('GALLEY_RUNTIME_KIND', 'stand-in')
  expect(findRuntime()).toEqual({ kind: 'none', why: expect.stringMatching(/Install Chromium, or name one in GALLEY_CHROMIUM/) })
})

test('the stand-in’s executable is there', () => {
  expect(existsSync(standInPath)).toBe(true)
})
