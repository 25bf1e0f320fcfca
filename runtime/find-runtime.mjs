// Plain JavaScript for Node 20: this runs before anything is installed or built.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * What can run Galley here. `path` is an executable with Electron's command line; null with Electron
 * means that Playwright and electron-vite find it themselves at `path`.
 * @typedef {{ kind: 'electron', path: string, why: string }
 *   | { kind: 'stand-in', path: string, chromium: string, why: string }
 *   | { kind: 'none', why: string }} Runtime
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The executable with Electron's command line that runs Galley on an installed Chromium. */
export const standInPath = join(root, 'runtime', 'stand-in', process.platform === 'win32' ? 'electron.cmd' : 'electron')

/** @returns {Runtime} Electron where its binary is, else the stand-in on a Chromium, else none with a sentence. */
export function findRuntime() {
  const forced = process.env.GALLEY_RUNTIME_KIND
  const electron = forced === 'stand-in' ? null : findElectron()
  if (electron) return { kind: 'electron', path: electron, why: 'Electron is installed.' }
  const chromium = findChromium()
  if (chromium) {
    const reason = forced === 'stand-in' ? 'GALLEY_RUNTIME_KIND asks for it' : "Electron's binary is not installed"
    return { kind: 'stand-in', path: standInPath, chromium, why: `${reason}; ${chromium} runs Galley instead.` }
  }
  return {
    kind: 'none',
    why: "Neither Electron's binary nor a Chromium, Chrome or Edge was found. Install Chromium, or name one in GALLEY_CHROMIUM.",
  }
}

/** @returns {string | null} the path of Electron's binary where it is installed */
export function findElectron() {
  const folder = join(root, 'node_modules', 'electron')
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(binary) ? binary : null
}

/** @returns {string | null} the path of an installed Chromium, Chrome or Edge; GALLEY_CHROMIUM goes first */
export function findChromium() {
  const named = process.env.GALLEY_CHROMIUM
  if (named) return existsSync(named) ? named : null
  return candidates().find((path) => existsSync(path)) ?? null
}

/** @returns {string[]} the usual places, Chromium before Chrome before Edge */
function candidates() {
  if (process.platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge']
    return ['', process.env.HOME ?? ''].flatMap((home) => apps.map((app) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`))
  }
  if (process.platform === 'win32') {
    const places = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter((place) => place !== undefined)
    const apps = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
    return apps.flatMap((app) => places.map((place) => join(place, app)))
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
  const folders = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin']
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`))
}

/** Long enough for a fast line to fetch 120 MB, short enough to wait for in vain once. */
const DOWNLOAD_LIMIT_MS = 20_000

/**
 * Fetches Electron's binary unless it is there or has failed before for this version.
 * @param {(line: string) => void} say told what happens, one sentence at a time
 * @returns {boolean} whether Electron is there now
 */
export function fetchElectron(say) {
  if (findElectron()) return true
  const folder = join(root, 'node_modules', 'electron')
  if (!existsSync(join(folder, 'install.js'))) return false
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const marker = join(root, 'node_modules', '.cache', `electron-${version}-not-to-be-had`)
  if (existsSync(marker)) return false
  say(`Fetching Electron ${version} (tried once, for at most ${DOWNLOAD_LIMIT_MS / 1000} seconds).`)
  const { status } = spawnSync(process.execPath, [join(folder, 'install.js')], { timeout: DOWNLOAD_LIMIT_MS, killSignal: 'SIGKILL', stdio: 'ignore' })
  if (status === 0 && findElectron()) return true
  mkdirSync(dirname(marker), { recursive: true })
  writeFileSync(marker, `Electron ${version} could not be fetched. Delete this file to try again.\n`)
  say(`Electron ${version} could not be fetched. Delete ${marker} to try again.`)
  return false
}

/** @returns {boolean} whether windows can be shown */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
