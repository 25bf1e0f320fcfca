import type { Locator } from 'playwright/test'
import { ArticlePage } from './article-page.ts'
import { expect, test } from './fixtures.ts'

// What comes in from elsewhere, read by the real browser under the page's real policy.
const word = (level: number, marker: string, text: string): string =>
  `<p class="MsoListParagraphCxSpMiddle" style="text-indent:-.25in;mso-list:l0 level${level} lfo1"><![if !supportLists]><span style="font-family:Symbol"><span style="mso-list:Ignore">${marker}<span style="font:7.0pt 'Times New Roman'">&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`

const cases: readonly (readonly [what: string, html: string, drawn: string])[] = [
  ['a sentence with its emphasis', '<p style="color:red"><b>Bold</b> and <i>slanted</i>, m<sup>2</sup></p>', 'p(*Bold* and _slanted_, m^2^)'],
  ['Word paragraphs', '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{margin:0}</style></head><body><p class="MsoNormal" style="margin:0cm">One<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Two</p></body></html>', 'p(One) p(Two)'],
  ['Word lists', `${word(1, '·', 'one')}${word(2, 'o', 'nested')}${word(1, '·', 'two')}<p class="MsoNormal">after</p>`, 'ul(li(p(one) ul(li(p(nested)))) li(p(two))) p(after)'],
  ['Word numbers', `${word(1, '1.', 'one')}${word(1, '2.', 'two')}`, 'ol(li(p(one)) li(p(two)))'],
  ['Google Docs', '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Bold</span><span style="font-weight:400"> plain </span><span style="font-style:italic">slanted</span> m<span style="vertical-align:super">2</span></p></b>', 'p(*Bold* plain _slanted_ m^2^)'],
  ['headings make sections', '<div><h1>Causes</h1><div><p>one</p><h2>Rare</h2><p>two</p></div><h1>Symptoms</h1><ul><li>three</li></ul></div>', 'section(h2(Causes) p(one) section(h3(Rare) p(two))) section(h2(Symptoms) ul(li(p(three))))'],
  ['a heading in a cell is a strong line', '<table><tr><td><h3>Dose</h3></td><td>5 mg</td></tr></table>', 'table(tr(td(p(*Dose*)) td(p(5 mg))))'],
  ['a table with its caption', '<table style="width:100%"><caption>Doses</caption><thead><tr><th>Drug</th><th>Dose</th></tr></thead><tbody><tr><td>Sample</td><td>5 mg</td></tr></tbody></table>', 'p(Doses) table(tr(th(p(Drug)) th(p(Dose))) tr(td(p(Sample)) td(p(5 mg))))'],
  ['no scripts, no images from elsewhere, no addresses that act', '<p onclick="alert(1)">a<script>alert(1)</script><img src="https://example.org/x.png" onerror="alert(1)"> <a href="javascript:alert(1)">b</a> <a href="https://example.org/">c</a></p><iframe src="https://example.org/"></iframe>', 'p(a b [c])'],
  ['a figure from elsewhere leaves its words', '<p>a</p><figure><img src="https://example.org/x.png" alt="A heart"><figcaption>The heart</figcaption></figure>', 'p(a) figure(No image yet Alternative text: A heart, p(The heart))'],
  ['blanks and characters that nobody sees', '<p>5&nbsp;mg\u200B of\u00AD it\uFEFF</p>', 'p(5 mg of it)'],
]

test('what is pasted keeps its words and structure, and nothing else', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, 'Mitral Regurgitation')
  const outside: string[] = []
  page.on('request', (request) => request.url().includes('example.org') && outside.push(request.url()))
  for (const [what, html, drawn] of cases) {
    await clear(article)
    await paste(article.text, { 'text/html': html, 'text/plain': 'not this' })
    expect(await draw(article.text), what).toBe(drawn)
    expect(await article.text.locator('[style], [class*="Mso"], script, iframe').count(), `${what}: looks`).toBe(0)
  }
  expect(outside).toEqual([])

  await clear(article)
  await paste(article.text, { 'text/plain': 'Surgery may involve\n• Repair\n• Replacement' })
  expect(await draw(article.text), 'plain text').toBe('p(Surgery may involve) ul(li(p(Repair)) li(p(Replacement)))')
  await article.isSaved()
})

test('what is copied in the article comes back whole', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, 'Mitral Regurgitation')
  const before = await draw(article.text)
  await article.text.focus()
  await page.keyboard.press('ControlOrMeta+a')
  const copied = await article.text.evaluate((element) => {
    const data = new DataTransfer()
    element.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }))
    return { 'text/html': data.getData('text/html'), 'text/plain': data.getData('text/plain') }
  })
  await clear(article)
  await paste(article.text, copied)
  expect(await draw(article.text)).toBe(before)
  await article.isSaved()
})

test('an image that is pasted becomes a figure of the article', async ({ desk: { page } }) => {
  const article = await ArticlePage.open(page, 'Mitral Regurgitation')
  await clear(article)
  await article.text.evaluate(async (element) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 30 })
    canvas.getContext('2d')?.fillRect(0, 0, 40, 30)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    const data = new DataTransfer()
    data.items.add(new File([blob ?? ''], 'heart.png', { type: 'image/png' }))
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  const image = article.text.locator('figure img')
  await expect(image).toBeVisible()
  expect(await image.evaluate((element) => Object(element).naturalWidth)).toBe(40)
  await expect(article.text.getByText('No alternative text')).toBeVisible()
  await article.text.getByRole('button', { name: 'Image and alternative text…' }).click()
  await page.getByRole('dialog').getByLabel('Alternative text').fill('A black rectangle')
  await page.getByRole('dialog').getByRole('button', { name: 'Change', exact: true }).click()
  await expect(article.text.getByText('Alternative text: A black rectangle')).toBeVisible()
  await article.isSaved()
})

async function clear({ text, page }: ArticlePage): Promise<void> {
  await text.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Backspace')
  await expect(text.locator('p')).toHaveCount(1)
}

async function paste(text: Locator, contents: Readonly<Record<string, string>>): Promise<void> {
  await text.evaluate((element, given) => {
    const data = new DataTransfer()
    for (const [type, content] of Object.entries(given)) data.setData(type, content)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, contents)
}

/** The text as one line: blocks by tag, marks by signs. */
async function draw(text: Locator): Promise<string> {
  return text.evaluate((element) => {
    const signs: Record<string, [string, string]> = { strong: ['*', '*'], em: ['_', '_'], sup: ['^', '^'], sub: ['~', '~'], a: ['[', ']'] }
    const words = (node: Node): string => {
      if (!(node instanceof Element)) return node.textContent ?? ''
      const [before, after] = signs[node.localName] ?? ['', '']
      return before + [...node.childNodes].map(words).join('') + after
    }
    const blocks = (parent: Element): string => [...parent.children].map(block).filter(Boolean).join(' ')
    const block = (node: Element): string => {
      if (/^(p|h[1-6])$/.test(node.localName)) return `${node.localName}(${words(node)})`
      if (node.localName === 'figure') return `figure(${(node.querySelector('.figure-missing')?.textContent ?? '').trim()} ${node.querySelector('.figure-bar span')?.textContent ?? ''}, ${blocks(node.querySelector('.figure-caption') ?? node)})`
      if (['tbody', 'div'].includes(node.localName)) return blocks(node)
      return `${node.localName}(${blocks(node)})`
    }
    return blocks(element)
  })
}
