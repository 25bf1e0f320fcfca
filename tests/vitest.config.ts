import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**'],
    setupFiles: ['tests/seed.setup.ts'],
    env: { FC_SEED: String(seed(process.env['FC_SEED'])) },
    // Property tests run thousands of cases on two shared cores.
    testTimeout: 60_000,
  },
})

/**
 * The seed of all properties: as asked, `random`, or that of the commit. So every commit tries cases that none before it
 * tried, and trying the same commit again, here or where it lands, tries the same ones.
 */
function seed(asked: string | undefined): number {
  if (asked === 'random') return randomInt(2 ** 31)
  if (asked !== undefined) return Number(asked)
  const { stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' })
  // A copy without its history has one seed of its own.
  return Number.parseInt(stdout?.slice(0, 7) || '1', 16)
}
