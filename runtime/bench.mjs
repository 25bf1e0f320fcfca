// `npm run bench` and `npm run bench:check`: what is missing is done first; the peers are installed by this alone.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfStale, continueOnOurNode, ensureRuntime, findNode, installPackages, root, runBeside, say, SetupError, toolEnvironment } from './setup.mjs'

try {
  installPackages()
  process.exitCode = continueOnOurNode(fileURLToPath(import.meta.url)) ?? (await bench())
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  say(error.message)
  process.exitCode = 1
}

/** @returns {Promise<number>} exit code */
async function bench() {
  const checking = process.argv.includes('--check')
  if (!checking) {
    ensureRuntime()
    installPeers()
    buildIfStale()
  }
  // Memory is one of the figures, so the collector must be within reach.
  return runBeside(findNode(), ['--expose-gc', join(root, 'tests', 'bench', 'main.ts'), ...process.argv.slice(2)], toolEnvironment())
}

function installPeers() {
  const folder = join(root, 'tests', 'bench')
  const record = join(folder, 'node_modules', '.package-lock.json')
  if (existsSync(record) && statSync(record).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs) return
  say('Installing the peers to compare with (npm ci in tests/bench).')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'], { cwd: folder, stdio: ['ignore', 2, 2], env: toolEnvironment(), shell: process.platform === 'win32' })
  if (status !== 0) throw new SetupError('The peers could not be installed. Check that an npm registry is in reach, then try again.')
}
