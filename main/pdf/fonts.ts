import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import type { FontFace } from '../../content/export/index.ts'

// The faces lie in packages that are dependencies of the program, so they are found the same way from the sources on
// plain Node, from the built main, and inside a package's asar.
// Not named `require`: the bundler puts a `require` of its own beside it.
const packages = createRequire(import.meta.url)

const sources = [
  { family: 'serif', folder: '@fontsource/source-serif-4', file: 'source-serif-4', styles: ['normal', 'italic'] },
  // The sans sets labels and tables, never in italics.
  { family: 'sans', folder: '@fontsource/inter', file: 'inter', styles: ['normal'] },
] as const

const weights = [400, 600] as const

/**
 * Greek letters are everyday things in medical text; the others are names of people and places. Latin comes last, because
 * its range claims characters (such as the dagger) that only the narrower ranges really have.
 */
const subsets = ['greek', 'latin-ext', 'cyrillic', 'vietnamese', 'latin'] as const

let faces: readonly FontFace[] | null = null

/** The faces for exported pages, read once. The export embeds those of which an article has a character. */
export function exportFonts(): readonly FontFace[] {
  faces ??= sources.flatMap(({ family, folder, file, styles }) => {
    const root = dirname(packages.resolve(`${folder}/package.json`))
    const ranges = v.parse(v.record(v.string(), v.string()), JSON.parse(readFileSync(join(root, 'unicode.json'), 'utf8')))
    return subsets.flatMap((subset) =>
      weights.flatMap((weight) =>
        styles.map((style): FontFace => ({
          family,
          style,
          weight,
          ranges: parseRanges(ranges[subset] ?? ''),
          base64: readFileSync(join(root, 'files', `${file}-${subset}-${weight}-${style}.woff2`)).toString('base64'),
        })),
      ),
    )
  })
  return faces
}

/** `U+0000-00FF,U+0131` as pairs of first and last. */
function parseRanges(text: string): [first: number, last: number][] {
  return [...text.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, first, last]) => [Number.parseInt(first ?? '', 16), Number.parseInt(last ?? first ?? '', 16)])
}
