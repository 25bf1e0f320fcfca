import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as v from 'valibot'

const settingsSchema = v.object({
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** Printed name under which revisions are saved; '' until somebody gave one. */
  person: v.fallback(v.string(), ''),
  /** Absolute paths of the libraries that were open, newest first. */
  libraries: v.fallback(v.array(v.string()), []),
})

/** What Galley remembers of a person on this machine, from one start to the next. */
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>

/** A list longer than this helps nobody to find a library again. */
const LIBRARIES_KEPT = 10

/** The settings, kept in one file. A missing or damaged file means that nothing is remembered. */
export class SettingsFile {
  readonly #path: string
  #settings: Settings

  constructor(path: string) {
    this.#path = path
    this.#settings = readSettings(path)
  }

  get now(): Settings {
    return this.#settings
  }

  /** Changes some and writes all in one step. Throws what the disk throws; then nothing has changed. */
  change(some: Partial<Settings>): void {
    const next = { ...this.#settings, ...some }
    mkdirSync(dirname(this.#path), { recursive: true })
    writeFileSync(`${this.#path}.part`, `${JSON.stringify(next, null, 2)}\n`)
    renameSync(`${this.#path}.part`, this.#path)
    this.#settings = next
  }

  /** Puts a library first among those that were open. */
  remember(library: string): void {
    const others = this.#settings.libraries.filter((path) => path !== library)
    this.change({ libraries: [library, ...others].slice(0, LIBRARIES_KEPT) })
  }
}

function readSettings(path: string): Settings {
  try {
    return v.parse(settingsSchema, JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return v.parse(settingsSchema, {})
  }
}
