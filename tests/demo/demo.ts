import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { workAtTheDesk } from './at-the-desk.ts'
import { galley } from './command-line.ts'
import { indexPage } from './index-page.ts'
import { writeSamples } from './samples.ts'

// `npm run demo`: the whole job on the source article, by the real program, with everything it leaves in out/demo/.
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'out', 'demo')
const source = join(root, 'content', 'bundled', 'mitral-regurgitation.txt')
const library = join(folder, 'demo.galley')
const from = performance.now()

function tell(what: string): void {
  process.stderr.write(`demo ${((performance.now() - from) / 1000).toFixed(1).padStart(5)} s  ${what}\n`)
}

const into = (name: string): string => join(folder, name)
const keep = (name: string, ...words: string[]): void => writeFileSync(into(name), galley(...words))

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

tell('reading the source article as plain text')
keep('inspect.json', 'inspect', source, '--json')
tell('making a library with sample topics')
galley('import', ...writeSamples(into('samples'), new Date()), '--library', library)

const { runtime } = await workAtTheDesk({ source, title: 'Mitral Regurgitation', library, folder, tell })

const [first, second] = [into('mitral-regurgitation.article.json'), into('mitral-regurgitation-revision-2.article.json')]
tell('comparing the two article files by the command line')
keep('comparison.json', 'diff', first, second, '--json')
keep('comparison.txt', 'diff', first, second)
tell('listing review dates')
for (const form of ['json', 'csv', 'ics']) keep(`review-dates.${form}`, 'due', '--library', library, `--${form}`)
tell('checking the article and verifying the library')
keep('checks.json', 'check', second, '--json')
keep('verify.json', 'verify', '--library', library, '--json')
tell('writing the proofs as HTML and PDF')
const id = topicId(readFileSync(second, 'utf8'))
galley('export', '--library', library, '--article', id, '--format', 'html,pdf', '--out', folder, '--proof')
for (const ending of ['html', 'pdf']) renameSync(into(`mitral-regurgitation.${ending}`), into(`mitral-regurgitation-proof.${ending}`))

const version = execFileSync(process.execPath, ['--version'], { encoding: 'utf8' }).trim()
writeFileSync(into('index.html'), indexPage(folder, { runtime, node: version }))
tell(`done; open ${relative(process.cwd(), into('index.html'))}`)

function topicId(text: string): string {
  const file: unknown = JSON.parse(text)
  const id = typeof file === 'object' && file !== null && 'id' in file ? file.id : null
  if (typeof id !== 'string') throw new Error('The article file names no id.')
  return id
}
