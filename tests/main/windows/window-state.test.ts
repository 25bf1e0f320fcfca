import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { onDisplays, readWindowState, writeWindowState } from '../../../main/windows/window-state.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-window-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('what is written is read, and nothing else is left', () => {
  const state = { bounds: { x: -5, y: 20, width: 1200, height: 800 }, maximized: true }
  const path = join(folder, 'new', 'window.json')
  writeWindowState(path, state)
  writeWindowState(path, state)
  expect(readWindowState(path)).toEqual(state)
  expect(readdirSync(join(folder, 'new'))).toEqual(['window.json'])
})

test.each(['', '{', '[]', '{"bounds":{"x":0,"y":0,"width":0,"height":9},"maximized":false}', '{"bounds":null}', 'null'])('a file that says %j is as good as none', (text) => {
  const path = join(folder, 'window.json')
  writeFileSync(path, text)
  expect(readWindowState(path)).toEqual({ bounds: null, maximized: false })
})

const one = { x: 0, y: 0, width: 1920, height: 1080 }
const second = { x: 1920, y: 0, width: 1280, height: 1024 }

test.each([
  ['inside', { x: 100, y: 100, width: 800, height: 600 }, [one], true],
  ['on a second display', { x: 2000, y: 100, width: 800, height: 600 }, [one, second], true],
  ['on a second display that is gone', { x: 2000, y: 100, width: 800, height: 600 }, [one], false],
  ['a sliver at the edge', { x: 1900, y: 100, width: 800, height: 600 }, [one], false],
  ['enough of it at the edge to drag', { x: 1700, y: 100, width: 800, height: 600 }, [one], true],
  ['below everything', { x: 0, y: 1075, width: 800, height: 600 }, [one], false],
])('a window %s', (_where, bounds, displays, stays) => {
  expect(onDisplays({ bounds, maximized: true }, displays)).toEqual({ bounds: stays ? bounds : null, maximized: true })
})
