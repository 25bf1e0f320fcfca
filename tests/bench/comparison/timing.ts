import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Node } from 'prosemirror-model'
import { compareDocuments } from '../../../content/revisions/index.ts'
import { schema } from '../../../content/schema/index.ts'
import { documentOf } from './model.ts'
import type { Case } from './score.ts'

/** The least that any comparison of two documents takes: a hash of every block of both, and nothing else. */
function hashBlocks(document: Node): number {
  const seen = new Set<number>()
  document.descendants((node) => {
    if (!node.isTextblock) return true
    const text = JSON.stringify(node.toJSON())
    let hash = 5381
    for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 33) ^ text.charCodeAt(i)) | 0
    seen.add(hash)
    return false
  })
  return seen.size
}

const runs = 9

/** Medians in milliseconds; every run on documents that nobody has seen before, so that nothing is remembered. */
export function timesOf(one: Case): { compare: number; floor: number } {
  const before = documentOf(one.before).toJSON()
  const after = documentOf(one.after).toJSON()
  const compare: number[] = []
  const floor: number[] = []
  for (let i = 0; i < runs; i++) {
    const a = schema.nodeFromJSON(before)
    const b = schema.nodeFromJSON(after)
    const start = performance.now()
    hashBlocks(a)
    hashBlocks(b)
    const middle = performance.now()
    compareDocuments(a, b)
    compare.push(performance.now() - middle)
    floor.push(middle - start)
  }
  return { compare: median(compare), floor: median(floor) }
}

export function median(values: readonly number[]): number {
  return [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Megabytes of heap that a comparison keeps beside its documents. Needs `--expose-gc`. */
export function memoryOf(one: Case): number {
  const a = schema.nodeFromJSON(documentOf(one.before).toJSON())
  const b = schema.nodeFromJSON(documentOf(one.after).toJSON())
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const comparison = compareDocuments(a, b)
  globalThis.gc?.()
  const used = process.memoryUsage().heapUsed - before
  return comparison.changes.length === 0 ? 0 : used / 1_000_000
}

/** The first comparison of a process: milliseconds, and megabytes by which the whole process grew. The median of five processes. */
export function coldRun(one: Case): { ms: number; megabytes: number } {
  const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'))
  try {
    const file = join(folder, 'documents.json')
    writeFileSync(file, JSON.stringify([documentOf(one.before).toJSON(), documentOf(one.after).toJSON()]))
    const results = Array.from({ length: 5 }, (): { ms: number; megabytes: number } => {
      const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(new URL('cold.ts', import.meta.url)), file], { encoding: 'utf8' })
      if (stdout === '') throw new Error(`The cold comparison printed nothing. ${stderr}`)
      return JSON.parse(stdout)
    })
    return { ms: median(results.map(({ ms }) => ms)), megabytes: median(results.map(({ megabytes }) => megabytes)) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
