import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../renderer/styles/tokens.css', import.meta.url), 'utf8')
const colours = new Map([...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]))

/** Relative luminance of a `#rrggbb` colour (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(front: string, back: string, theme: 'light' | 'dark'): number {
  const [a, b] = [front, back].map((name) => {
    const colour = colours.get(name)
    if (colour === undefined) throw new Error(`tokens.css has no colour --${name}.`)
    return luminance(colour[theme])
  })
  return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05)
}

const grounds = ['paper', 'chrome', 'raised', 'hover', 'selected']
const meanings = ['inserted', 'deleted', 'moved', 'formatting', 'risk', 'due-soon', 'overdue', 'done']

// Words: 4.5 to 1. What outlines a control, and the focus: 3 to 1.
const pairs: readonly (readonly [front: string, back: string, least: number])[] = [
  ...['ink', 'ink-2', 'ink-3'].flatMap((ink) => grounds.map((ground) => [ink, ground, 4.5] as const)),
  ...meanings.flatMap((meaning) => [[meaning, 'paper', 4.5], [meaning, 'chrome', 4.5], [meaning, 'selected', 4.5], [meaning, `${meaning}-ground`, 4.5], ['ink', `${meaning}-ground`, 4.5], ['ink-2', `${meaning}-ground`, 4.5]] as const),
  ['accent', 'paper', 4.5],
  ['accent', 'chrome', 4.5],
  ['accent', 'selected', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['ink', 'found', 4.5],
  ['ink', 'marked', 4.5],
  ['on-tip', 'tip', 4.5],
  ...['paper', 'chrome', 'raised'].map((ground) => ['edge', ground, 3] as const),
  ...grounds.map((ground) => ['focus', ground, 3] as const),
]

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(pairs)('%s on %s has at least %d : 1', (front, back, least) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(least)
  })
})

test('no other file names a colour of its own', () => {
  const renderer = new URL('../../renderer/', import.meta.url).pathname
  const strangers = globSync('**/*.css', { cwd: renderer })
    .filter((file) => file !== 'styles/tokens.css')
    .flatMap((file) => (readFileSync(`${renderer}${file}`, 'utf8').match(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|oklch\(/gi) ?? []).map((colour) => `${file}: ${colour}`))
  expect(strangers).toEqual([])
})
