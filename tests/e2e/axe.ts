import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright/test'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on the page, one line each: `color-contrast: .name (3 places)`. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source)
  return page.evaluate(async () => {
    const axe = Reflect.get(globalThis, 'axe')
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.map((found: { id: string; nodes: { target: string[]; failureSummary?: string }[] }) => `${found.id}: ${found.nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
  })
}
