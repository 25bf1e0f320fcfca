import type { ClinicalRisk } from '../../content/review/index.ts'

// A new paragraph may hold a dozen numbers: the worst reasons are read, the rest is counted.
const mostLines = 3
const mostValues = 3

/** Why a change is risky, in a few lines, the worst first; reasons of one sort share a line: `number added: 3, 12, 40 and 6 more`. */
export function riskLines(risks: readonly ClinicalRisk[]): readonly string[] {
  const lines = new Map<string, string[]>()
  for (const { reason } of risks) {
    const [, sort, value] = /^(\p{Ll}[^:→]*): ([^:→“"]*)$/u.exec(reason) ?? []
    const [name, entry] = sort === undefined || value === undefined || value.split(' ').length > 4 ? [reason, null] : [sort, value]
    const values = lines.get(name) ?? []
    if (entry !== null && !values.includes(entry)) values.push(entry)
    lines.set(name, values)
  }
  const all = [...lines].map(([name, values]) => (values.length === 0 ? name : `${name}: ${values.slice(0, mostValues).join(', ')}${values.length > mostValues ? ` and ${values.length - mostValues} more` : ''}`))
  return all.length <= mostLines ? all : [...all.slice(0, mostLines - 1), `and ${all.length - mostLines + 1} more reasons`]
}

/** Every reason whole, for hovering. */
export function allReasons(risks: readonly ClinicalRisk[]): string {
  return risks.map(({ reason }) => reason).join('\n')
}
