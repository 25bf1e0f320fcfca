// `npm start`, `npm run dev`, `npm run demo`: everything that is missing is done first.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hasDisplay } from './find-runtime.mjs'
import { buildIfStale, continueOnOurNode, ensureRuntime, findNode, installPackages, root, runBeside, say, SetupError, toolEnvironment } from './setup.mjs'

const asked = process.argv[2] === '--demo' ? 'demo' : process.argv[2] === '--dev' ? 'dev' : 'start'

try {
  installPackages()
  process.exitCode = continueOnOurNode(fileURLToPath(import.meta.url)) ?? (await start())
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  say(error.message)
  process.exitCode = 1
}

/** @returns {Promise<number>} exit code */
async function start() {
  const runtime = ensureRuntime()
  if (asked === 'dev') {
    const environment = runtime.kind === 'stand-in' ? { ...toolEnvironment(), ELECTRON_EXEC_PATH: runtime.path } : toolEnvironment()
    return runBeside(findNode(), [join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'dev', '--watch'], environment)
  }
  buildIfStale()
  if (asked === 'demo' || !hasDisplay()) {
    if (asked === 'start') say('There is no display here, so no window can be shown; running the demo instead (npm run demo).')
    return runBeside(findNode(), [join(root, 'tests', 'demo', 'demo.ts')], toolEnvironment())
  }
  return runBeside(runtime.path, [root, ...process.argv.slice(2)], toolEnvironment())
}
