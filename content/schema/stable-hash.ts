/**
 * A 64-bit hash of a text as 13 base-36 characters: for ids and cache keys, never for integrity
 * (revisions are sealed with SHA-256, which is passed in).
 * Two multiply-and-rotate lanes in 32-bit arithmetic, so that it gives the same everywhere.
 */
export function stableHash(text: string): string {
  let low = 0x9e3779b9
  let high = 0x85ebca6b
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    low = Math.imul(low ^ code, 0x9e3779b1)
    low = (low << 13) | (low >>> 19)
    high = Math.imul(high ^ code, 0x5f356495)
    high = (high << 15) | (high >>> 17)
  }
  low = finish(low ^ high ^ text.length)
  high = finish(high + low)
  return (BigInt(high >>> 0) * 0x100000000n + BigInt(low >>> 0)).toString(36).padStart(13, '0')
}

// Spreads the last characters over all bits, so that ids of neighbours do not look alike.
function finish(value: number): number {
  let mixed = value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
