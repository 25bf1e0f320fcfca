import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const rooms = ['content', 'preload', 'main', 'renderer', 'runtime', 'tests']

/** One breach per wall: where it is planted, what it does, and who must catch it. */
const breaches: readonly [wall: string, file: string, code: string, catcher: 'cruiser' | 'tsc' | 'lint'][] = [
  ['content-is-pure', 'content/article/planted-node.ts', `export { readFileSync } from 'node:fs'`, 'cruiser'],
  ['content-is-pure', 'content/article/planted-electron.ts', `export { app } from 'electron'`, 'cruiser'],
  ['content-is-pure', 'content/article/planted-react.ts', `export { useState } from 'react'`, 'cruiser'],
  ['TS2584', 'content/article/planted-document.ts', `export const title = document.title`, 'tsc'],
  ['no-restricted-globals', 'content/article/planted-process.ts', `export const home: unknown = process.env`, 'lint'],
  ['no-restricted-globals', 'content/article/planted-date.ts', `export const now = (): number => Date.now()`, 'lint'],
  ['no-restricted-properties', 'content/article/planted-random.ts', `export const id = (): number => Math.random()`, 'lint'],
  ['diff-behind-one-door', 'content/review/planted-diff.ts', `export { diffArrays } from 'diff'`, 'cruiser'],
  ['content-order-schema', 'content/schema/planted-order.ts', `export { schemaVersion } from '../article/index.ts'`, 'cruiser'],
  ['content-order-article', 'content/article/planted-order.ts', `export * from '../revisions/index.ts'`, 'cruiser'],
  ['content-order-revisions', 'content/revisions/planted-order.ts', `export * from '../review/index.ts'`, 'cruiser'],
  ['content-order-review', 'content/review/planted-order.ts', `export * from '../export/index.ts'`, 'cruiser'],
  ['content-order-import', 'content/import/planted-meeting.ts', `export * from '../export/index.ts'`, 'cruiser'],
  ['content-order-export', 'content/export/planted-meeting.ts', `export * from '../import/index.ts'`, 'cruiser'],
  ['preload-is-a-bridge', 'preload/planted-library.ts', `export * from '../main/library/library.ts'`, 'cruiser'],
  ['preload-takes-types-only', 'preload/planted-value.ts', `import { schema } from '../content/schema/index.ts'\nexport const name = schema.topNodeType.name`, 'cruiser'],
  ['main-knows-no-screen', 'main/files/planted-screen.ts', `export * from '../../renderer/main.tsx'`, 'cruiser'],
  ['electron-in-one-file', 'main/windows/planted-electron.ts', `import { app } from 'electron'\nexport const name = app.name`, 'cruiser'],
  ['no-restricted-imports', 'main/windows/planted-electron.ts', '', 'lint'],
  ['sql-in-the-library', 'main/files/planted-sql.ts', `export { DatabaseSync } from 'node:sqlite'`, 'cruiser'],
  ['services-know-no-ipc', 'main/files/planted-ipc.ts', `export * from '../index.ts'`, 'cruiser'],
  ['cli-starts-no-window', 'main/cli/planted-window.ts', `export * from '../electron.ts'`, 'cruiser'],
  ['renderer-has-no-power', 'renderer/planted-main.ts', `export * from '../main/electron.ts'`, 'cruiser'],
  ['renderer-uses-no-node', 'renderer/planted-node.ts', `export { readFileSync } from 'node:fs'`, 'cruiser'],
  ['prosemirror-view-in-editor-and-compare', 'renderer/planted-view.ts', `export { EditorView } from 'prosemirror-view'`, 'cruiser'],
  ['renderer-order', 'renderer/ui/planted-screen.ts', `export * from '../screens/planted-target.ts'`, 'cruiser'],
  ['bridge-is-lowest', 'renderer/bridge/planted-state.ts', `export * from '../state/planted-target.ts'`, 'cruiser'],
  ['no-restricted-properties', 'renderer/planted-desk.ts', `export const desk: unknown = window.desk`, 'lint'],
  ['runtime-knows-nothing-of-ours', 'runtime/planted-ours.ts', `export * from '../content/schema/index.ts'`, 'cruiser'],
  ['no-circle', 'content/article/planted-circle-a.ts', `import { b } from './planted-circle-b.ts'\nexport const a = (): string => b()`, 'cruiser'],
  ['no-default-export', 'content/article/planted-default.ts', `export default 1`, 'lint'],
]

const helpers: readonly [file: string, code: string][] = [
  ['renderer/screens/planted-target.ts', 'export const planted = 1'],
  ['renderer/state/planted-target.ts', 'export const planted = 1'],
  ['content/article/planted-circle-b.ts', `import { a } from './planted-circle-a.ts'\nexport const b = (): string => a()`],
]

let copy = ''
const said: Record<'cruiser' | 'tsc' | 'lint', string> = { cruiser: '', tsc: '', lint: '' }

beforeAll(() => {
  // Outside the checkout: oxlint honours .gitignore, so nothing under out/ would be linted.
  copy = mkdtempSync(join(tmpdir(), 'galley-walls-'))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  for (const name of [...rooms, 'tsconfig.json', 'package.json', '.oxlintrc.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true, filter: (source) => !source.includes('node_modules') })
  }
  for (const [file, code] of [...breaches.map(([, file, code]) => [file, code] as const), ...helpers]) {
    if (code === '') continue
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    writeFileSync(join(copy, file), `${code}\n`)
  }
  said.cruiser = cruise(copy).lines
  said.tsc = run(copy, 'tsc', ['-p', 'content', '--noEmit', '--composite', 'false', '--emitDeclarationOnly', 'false', '--pretty', 'false'])
  said.lint = run(copy, 'oxlint', ['--config', '.oxlintrc.json', '--format', 'unix'])
}, 120_000)

afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('every wall catches the breach planted in it', () => {
  test.each(breaches)('%s: %s', (wall, file, _code, catcher) => {
    expect(said[catcher].split('\n').filter((line) => line.includes(file) && line.includes(wall))).not.toEqual([])
  })
})

describe('the house as it stands', () => {
  test('the cruiser sees every file there is', () => {
    const seen = new Set(cruise(root).modules)
    const blind = rooms.flatMap((room) => sources(join(root, room))).map((file) => relative(root, file)).filter((file) => !seen.has(file))
    expect(blind).toEqual([])
  })
})

function run(folder: string, tool: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [binary(tool), ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 })
  return stdout + stderr
}

function binary(tool: string): string {
  const scripts: Record<string, string> = { tsc: 'typescript/bin/tsc', oxlint: 'oxlint/bin/oxlint', depcruise: 'dependency-cruiser/bin/dependency-cruiser.mjs' }
  return join(root, 'node_modules', scripts[tool] ?? tool)
}

interface Cruise {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] }
}

function cruise(folder: string): { modules: string[]; lines: string } {
  const output: Cruise = JSON.parse(run(folder, 'depcruise', ['--config', 'tests/dependency-cruiser.config.mjs', '--output-type', 'json', ...rooms]))
  return {
    modules: output.modules.map((module) => module.source),
    lines: output.summary.violations.map(({ from, rule }) => `${from} ${rule.name}`).join('\n'),
  }
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sources(path)
    return /\.(ts|tsx|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })
}
