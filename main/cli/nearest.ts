/** The name that was most likely meant by a word; null where none is near. */
export function nearest<Name extends string>(word: string, names: readonly Name[]): Name | null {
  const typed = word.toLowerCase()
  const begun = names.filter((name) => typed.length >= 2 && (name.startsWith(typed) || typed.startsWith(name)))
  if (begun.length === 1) return begun[0] ?? null
  const [best] = names.map((name) => ({ name, distance: typos(typed, name) })).sort((a, b) => a.distance - b.distance)
  // More than a third of its letters wrong is another word.
  return best !== undefined && best.distance <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : null
}

// Letters left out, put in, taken for others, or swapped with their neighbour (Damerau and Levenshtein).
function typos(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
