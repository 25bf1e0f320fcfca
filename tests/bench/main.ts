import { cpus } from 'node:os'
import { mkdirSync, writeFileSync } from 'node:fs'
import { parts } from './parts.ts'
import type { Row } from './row.ts'

// `--check` runs what gates (qualities), prints it and fails when one is missed; without it everything is measured and
// the table in docs/ is written anew. A word that is no option chooses parts by name.
const checking = process.argv.includes('--check')
const chosen = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const say = (line: string): void => void process.stderr.write(`bench: ${line}\n`)

const unknown = chosen.find((word) => !parts.some(({ name }) => name === word))
if (unknown !== undefined) {
  say(`There is no part "${unknown}". Parts: ${parts.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

const tables: { readonly name: string; readonly rows: readonly Row[] }[] = []
for (const part of parts) {
  if (chosen.length > 0 && !chosen.includes(part.name)) continue
  if (checking && !part.gates) continue
  say(part.name)
  const { run } = await part.load()
  tables.push({ name: part.name, rows: await run(say, checking) })
}

const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}, ${process.platform}`
const text = `# Bench\n\nWritten by \`npm run bench\` on ${machine}. Machines are noisy: read ratios, not single figures.\n\n${tables.map(({ name, rows }) => `## ${name}\n\n${markdown(rows)}`).join('\n\n')}\n`
process.stdout.write(text)
if (!checking && chosen.length === 0) {
  mkdirSync(new URL('../../docs/', import.meta.url), { recursive: true })
  writeFileSync(new URL('../../docs/bench.md', import.meta.url), text)
}

const missed = tables.flatMap(({ rows }) => rows).filter((row) => row.gate && row.reached === false)
for (const row of missed) say(`missed: ${row.what}: ${row.figure}, ${row.against}`)
process.exitCode = checking && missed.length > 0 ? 1 : 0

function markdown(rows: readonly Row[]): string {
  const head = '| what | figure | against | | note |\n| --- | ---: | --- | --- | --- |'
  const sign = (row: Row): string => (row.reached === null ? '' : row.reached ? 'reached' : row.gate ? 'MISSED' : 'missed')
  return [head, ...rows.map((row) => `| ${row.what} | ${row.figure} | ${row.against} | ${sign(row)} | ${row.note} |`)].join('\n')
}
