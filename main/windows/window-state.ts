import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as v from 'valibot'
import type { Bounds } from '../../runtime/api.ts'

/** Where the window was. */
export interface WindowState {
  /** Of the window when it is not maximised; null before it was ever shown, the system then places it. */
  readonly bounds: Bounds | null
  readonly maximized: boolean
}

const size = v.pipe(v.number(), v.integer(), v.minValue(1))
const place = v.pipe(v.number(), v.integer())
const stateSchema = v.object({
  bounds: v.nullable(v.object({ x: place, y: place, width: size, height: size })),
  maximized: v.boolean(),
})

const unknown: WindowState = { bounds: null, maximized: false }

/** How much of a window must lie on a display for a person to find and drag it. */
const visible = { width: 120, height: 60 }

/** The kept state. A damaged file is no reason not to open a window: the system then places it. */
export function readWindowState(path: string): WindowState {
  try {
    return v.parse(stateSchema, JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return unknown
  }
}

/** Writes it in one step, so that a crash leaves the old one or the new one. Throws what the disk throws. */
export function writeWindowState(path: string, state: WindowState): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.part`, JSON.stringify(state))
  renameSync(`${path}.part`, path)
}

/** The state if its window would still be on a display that is connected; else placed anew. */
export function onDisplays(state: WindowState, displays: readonly Bounds[]): WindowState {
  const { bounds } = state
  if (bounds === null) return state
  const seen = displays.some((display) => {
    const width = Math.min(bounds.x + bounds.width, display.x + display.width) - Math.max(bounds.x, display.x)
    const height = Math.min(bounds.y + bounds.height, display.y + display.height) - Math.max(bounds.y, display.y)
    return width >= visible.width && height >= visible.height
  })
  return seen ? state : { ...state, bounds: null }
}
