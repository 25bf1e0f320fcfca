import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

interface Result {
  readonly file: string
  readonly what: string
}

const groups: readonly { readonly title: string; readonly results: readonly Result[] }[] = [
  {
    title: 'The article',
    results: [
      { file: 'inspect.json', what: 'What was read from the plain text: sections, cross references, what was left out, what to check' },
      { file: 'mitral-regurgitation.article.json', what: 'Revision 1, as imported' },
      { file: 'mitral-regurgitation-revision-2.article.json', what: 'Revision 2, edited by keyboard in the running program' },
    ],
  },
  {
    title: 'What changed',
    results: [
      { file: 'redline.html', what: 'Every change, numbered, in a list and in the text, with its risk' },
      { file: 'redline.pdf', what: 'The same, for paper' },
      { file: 'comparison.json', what: 'The same as data (galley diff --json)' },
      { file: 'comparison.txt', what: 'The same at a terminal (galley diff)' },
    ],
  },
  {
    title: 'For readers',
    results: [
      { file: 'mitral-regurgitation-proof.html', what: 'The article as one accessible page: a proof, because nobody has approved it' },
      { file: 'mitral-regurgitation-proof.pdf', what: 'The same, tagged, with outline and page numbers' },
      { file: 'checks.json', what: 'What should be seen to before publication' },
    ],
  },
  {
    title: 'The library',
    results: [
      { file: 'review-dates.json', what: 'Which topic is due, since when and why' },
      { file: 'review-dates.csv', what: 'The same for a spreadsheet' },
      { file: 'review-dates.ics', what: 'The same for a calendar' },
      { file: 'demo.galley', what: 'The library itself, with the source article and seven sample topics' },
      { file: 'verify.json', what: 'Whether the file, every hash and the trail of changes are sound' },
    ],
  },
]

const screens: readonly Result[] = [
  { file: 'library', what: 'Library' },
  { file: 'import', what: 'Import report' },
  { file: 'article', what: 'Article, as imported' },
  { file: 'editing', what: 'Article, edited' },
  { file: 'compare-inline', what: 'Compare, inline' },
  { file: 'compare-side-by-side', what: 'Compare, side by side' },
  { file: 'export', what: 'Export with the proof' },
]

/**
 * The page that leads to every result; self-contained but for the pictures beside it.
 * @throws Error when a result is not there
 */
export function indexPage(folder: string, { runtime, node }: { readonly runtime: string; readonly node: string }): string {
  const { words, changes } = readComparison(join(folder, 'comparison.json'))
  const lists = groups.map(({ title, results }) => `<h2>${title}</h2>\n<ul>\n${results.map((result) => line(folder, result)).join('\n')}\n</ul>`)
  const pictures = screens.map(({ file, what }) => `<figure><a href="screens/${file}-light.png"><img src="screens/${file}-light.png" alt="${what}, light" loading="lazy"></a><a href="screens/${file}-dark.png"><img src="screens/${file}-dark.png" alt="${what}, dark" loading="lazy"></a><figcaption>${what}</figcaption></figure>`)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Galley: the demonstration</title>
<style>
:root { color-scheme: light dark; --line: light-dark(#d9d9d6, #3a3a3c); --quiet: light-dark(#5c5c60, #a5a5aa); }
body { max-width: 62rem; margin: 3rem auto; padding: 0 1.5rem; font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.75rem; margin: 0; }
h2 { font-size: 1.125rem; margin: 2.5rem 0 .25rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { display: grid; grid-template-columns: 22rem 1fr auto; gap: 1rem; padding: .5rem 0; border-top: 1px solid var(--line); }
.quiet { color: var(--quiet); }
.screens { display: grid; grid-template-columns: 1fr; gap: 1.5rem; }
figure { margin: 0; display: grid; grid-template-columns: 1fr 1fr; gap: .5rem 1rem; }
figcaption { grid-column: 1 / -1; color: var(--quiet); }
img { width: 100%; display: block; border: 1px solid var(--line); border-radius: 4px; }
@media (max-width: 50rem) { li, figure { grid-template-columns: 1fr; gap: .25rem; } }
</style>
<h1>Mitral Regurgitation, from raw text to proof</h1>
<p>Made by <code>npm run demo</code>: imported, edited by keyboard, saved as revision 2, compared, dated and exported by Galley itself (${escape(runtime)}, Node ${escape(node.replace(/^v/, ''))}). ${changes} changes, ${words.inserted} words in, ${words.deleted} words out.</p>
<p class="quiet">The two sentences under Symptoms and the change from “must” to “should” were made for the demonstration. Nothing here is medical advice; nobody has approved it.</p>
${lists.join('\n')}
<h2>The screens</h2>
<div class="screens">
${pictures.join('\n')}
</div>
</html>
`
}

function line(folder: string, { file, what }: Result): string {
  const kilobytes = Math.max(1, Math.round(statSync(join(folder, file)).size / 1024))
  return `<li><a href="${file}">${file}</a><span>${what}</span><span class="quiet">${kilobytes} KB</span></li>`
}

function readComparison(path: string): { words: { inserted: number; deleted: number }; changes: number } {
  const { words, changes } = JSON.parse(readFileSync(path, 'utf8'))
  return { words, changes: changes.length }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
