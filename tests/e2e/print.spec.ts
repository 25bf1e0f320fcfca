import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { printByRuntime } from '../../main/pdf/print-job.ts'
import { findRuntime } from '../../runtime/find-runtime.mjs'
import { expect, inside, test } from './fixtures.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Two pages</title>
<style>@page { size: 148mm 210mm; margin: 20mm } h2 { break-before: page }</style></head>
<body><h1>First</h1><p>Some words.</p><h2>Second</h2><p>More words.</p>
<script>document.body.textContent = 'A script ran.'</script><img src="https://example.com/x.png" alt="from elsewhere"></body></html>`

test('the command line prints without a window: paper, tags and outline, no script', async ({ folder, appFolder }) => {
  const runtime = findRuntime()
  if (runtime.kind === 'none') throw new Error(runtime.why)
  process.env['GALLEY_RUNTIME'] = JSON.stringify({ path: runtime.path, args: [appFolder ?? root] })
  const [first, second] = await printByRuntime([html, html.replaceAll('First', 'Other')])

  const info = async (pdf: Uint8Array | undefined, name: string): Promise<{ info: string; words: string }> => {
    const path = inside(folder, name)
    await writeFile(path, pdf ?? '')
    return { info: execFileSync('pdfinfo', [path], { encoding: 'utf8' }), words: execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }) }
  }
  const printed = await info(first, 'first.pdf')
  expect(printed.info).toMatch(/Title:\s+Two pages/)
  expect(printed.info).toMatch(/Tagged:\s+yes/)
  expect(printed.info).toMatch(/Pages:\s+2/)
  // 148 mm by 210 mm in points, to Chromium's rounding.
  expect(printed.info).toMatch(/Page size:\s+4(19|20)(\.\d+)? x 59[456]/)
  expect(printed.words).toContain('Some words.')
  expect(printed.words).not.toContain('A script ran.')
  expect((await info(second, 'second.pdf')).words).toContain('Other')
  expect(execFileSync('qpdf', ['--json', '--json-key=outlines', inside(folder, 'first.pdf')], { encoding: 'utf8' })).toContain('Second')
})

test('without anything to print with there is a sentence', async () => {
  delete process.env['GALLEY_RUNTIME']
  await expect(printByRuntime([html])).rejects.toThrow(/Install Chromium, or name one in GALLEY_CHROMIUM/)
})
