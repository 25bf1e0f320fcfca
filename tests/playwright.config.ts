import { defineConfig } from 'playwright/test'
import { findRuntime } from '../runtime/find-runtime.mjs'

const runtime = findRuntime()
if (runtime.kind === 'none') throw new Error(runtime.why)

export default defineConfig({
  testDir: './e2e',
  outputDir: '../out/e2e',
  // Two cores, and each test has a browser of its own.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A key can be lost on a machine that others keep busy. What passes only on a second try is named in the report.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  // Every line of the report names the runtime.
  projects: [{ name: runtime.kind === 'electron' ? 'Electron' : 'stand-in' }],
})
