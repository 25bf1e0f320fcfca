// `npm run --silent galley -- COMMAND`: the command line, on plain Node, from the sources as they stand.
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { findRuntime } from './find-runtime.mjs'
import { buildIfStale, continueOnOurNode, installPackages, root, say, SetupError } from './setup.mjs'

try {
  installPackages()
  process.exitCode = continueOnOurNode(fileURLToPath(import.meta.url)) ?? (await run(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  // One line, as for everything that a command cannot do.
  say(error.message.split('\n', 1)[0] ?? '')
  process.exitCode = 2
}

/**
 * @param {readonly string[]} words
 * @returns {Promise<number | undefined>} exit code; undefined leaves it to the command
 */
async function run(words) {
  const runtime = findRuntime()
  if (runtime.kind !== 'none') {
    // PDF alone needs a browser: the command starts the app hidden, by this, from its built bundles.
    process.env.GALLEY_RUNTIME = JSON.stringify({ path: runtime.path, args: [root] })
    if (words.some((word) => /(^|[,=])pdf(,|$)/.test(word))) buildIfStale()
  }
  // What Node has compiled once it need not compile again.
  const { enableCompileCache } = await import('node:module')
  enableCompileCache(join(root, 'node_modules', '.cache', 'node'))
  await import(pathToFileURL(join(root, 'main', 'cli', 'main.ts')).href)
  return process.exitCode === undefined ? undefined : Number(process.exitCode)
}
