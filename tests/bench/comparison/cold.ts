// A process of its own that compares once and is gone: what the first comparison after a start costs.
// Its first argument is a file with the two documents as JSON; it prints { ms, megabytes } as JSON.
import { readFileSync } from 'node:fs'
import { compareDocuments } from '../../../content/revisions/index.ts'
import { schema } from '../../../content/schema/index.ts'

const [before, after]: [unknown, unknown] = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const [a, b] = [schema.nodeFromJSON(before), schema.nodeFromJSON(after)]
globalThis.gc?.()
const resident = process.memoryUsage.rss()
const from = performance.now()
compareDocuments(a, b)
const ms = performance.now() - from
process.stdout.write(JSON.stringify({ ms, megabytes: Math.max(0, process.memoryUsage.rss() - resident) / 1_000_000 }))
