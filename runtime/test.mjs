// `npm test`: installs what is missing, runs every check, and ends in one line `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfStale, continueOnOurNode, ensureRuntime, ensureValidators, findNode, installPackages, root, runBeside, say, SetupError, toolEnvironment } from './setup.mjs'

const reports = join(root, 'out', 'reports')

/**
 * One kind of check. With `report` its file tells how many tests passed and failed; without, it counts as one.
 * @typedef {{ name: string, tool: string, args: readonly string[], report?: { file: string, read: (json: unknown) => Counts } }} Check
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @type {readonly Check[]} */
const checks = [
  { name: 'types', tool: 'typescript/bin/tsc', args: ['-b', '--pretty', 'false'] },
  { name: 'walls', tool: 'dependency-cruiser/bin/dependency-cruiser.mjs', args: ['--config', 'tests/dependency-cruiser.config.mjs', 'content', 'preload', 'main', 'renderer', 'runtime', 'tests'] },
  { name: 'lint', tool: 'oxlint/bin/oxlint', args: ['--config', '.oxlintrc.json', '--deny-warnings'] },
  {
    name: 'units and properties',
    tool: 'vitest/vitest.mjs',
    args: ['run', '--config', 'tests/vitest.config.ts', '--reporter=dot', '--reporter=json', `--outputFile.json=${join(reports, 'vitest.json')}`],
    report: { file: join(reports, 'vitest.json'), read: readVitest },
  },
  {
    name: 'end to end',
    tool: 'playwright/cli.js',
    args: ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
    report: { file: join(reports, 'playwright.json'), read: readPlaywright },
  },
]

try {
  installPackages()
  process.exitCode = continueOnOurNode(fileURLToPath(import.meta.url)) ?? (await test())
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  say(error.message)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}

/** @returns {Promise<number>} exit code */
async function test() {
  const runtime = ensureRuntime()
  ensureValidators()
  say(`Runtime: ${runtime.why}`)
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  buildIfStale()
  /** @type {Counts} */
  const all = { passed: 0, failed: 0, skipped: 0 }
  for (const check of checks) {
    const from = Date.now()
    const code = await runBeside(findNode(), [join(root, 'node_modules', check.tool), ...check.args], { ...toolEnvironment(), NO_COLOR: '1', FORCE_COLOR: '0', PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json') })
    const counts = count(check, code)
    all.passed += counts.passed
    all.failed += counts.failed
    all.skipped += counts.skipped
    say(`${check.name}: ${counts.passed} passed, ${counts.failed} failed (${Math.round((Date.now() - from) / 1000)} s)`)
  }
  console.log(`${all.passed} passed, ${all.failed} failed${all.skipped > 0 ? `, ${all.skipped} skipped` : ''}`)
  return all.failed === 0 && all.passed > 0 ? 0 : 1
}

/**
 * @param {Check} check
 * @param {number} code the tool's exit code
 * @returns {Counts}
 */
function count(check, code) {
  const alone = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  if (!check.report) return alone
  // A runner that died before it could report has failed, whatever its code.
  if (!existsSync(check.report.file)) return { passed: 0, failed: 1, skipped: 0 }
  const counts = check.report.read(JSON.parse(readFileSync(check.report.file, 'utf8')))
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/**
 * @param {any} json vitest's JSON report
 * @returns {Counts}
 */
function readVitest(json) {
  return { passed: json.numPassedTests, failed: json.numFailedTests + (json.testResults ?? []).filter((/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0).length, skipped: json.numPendingTests + json.numTodoTests }
}

/**
 * @param {any} json Playwright's JSON report
 * @returns {Counts}
 */
function readPlaywright(json) {
  const { expected, unexpected, flaky, skipped } = json.stats
  if (flaky > 0) say(`${flaky} of the end-to-end specs passed only on a second try; Playwright names them above. Each is a fault to look for, in the spec or in Galley.`)
  return { passed: expected + flaky, failed: unexpected + json.errors.length, skipped }
}
