import { operators } from '../../../main/pdf/content-stream.ts'
import { isDict, isList, type PdfDict, type PdfReading, type PdfValue } from './read-pdf.ts'

/**
 * A small checker of PDF/UA-1: the rules that Chromium's own PDF breaks or could break (the numbers are veraPDF's).
 * It is no validator: what it does not find may still be there. Gives one line for each fault.
 */
export function pdfUaFaults(pdf: PdfReading): string[] {
  const catalog = dict(pdf, pdf.trailer['/Root'])
  const faults = [...documentFaults(pdf, catalog), ...treeFaults(pdf, catalog), ...pageFaults(pdf, catalog), ...fontFaults(pdf)]
  return [...new Set(faults)]
}

const standardTypes = new Set(
  ('Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot ' +
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form').split(' '),
)

function dict(pdf: PdfReading, value: PdfValue | undefined): PdfDict {
  const found = pdf.get(value)
  return isDict(found) ? found : {}
}

function documentFaults(pdf: PdfReading, catalog: PdfDict): string[] {
  const xmp = pdf.streamOf(catalog['/Metadata'])
  return [
    ...(/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp) ? [] : ['5-2: XMP does not name PDF/UA-1']),
    ...(/<dc:title>\s*<rdf:Alt>\s*<rdf:li xml:lang="x-default">[^<]+</.test(xmp) ? [] : ['7.1-9: XMP has no title']),
    ...(dict(pdf, catalog['/MarkInfo'])['/Marked'] === true ? [] : ['6.2-1: not marked']),
    ...(dict(pdf, catalog['/ViewerPreferences'])['/DisplayDocTitle'] === true ? [] : ['7.1-10: the title is not displayed']),
    ...(/^[ub]:\w/.test(String(pdf.get(catalog['/Lang']))) ? [] : ['7.2-33: no language']),
  ]
}

interface Element {
  readonly type: string
  readonly dict: PdfDict
  readonly kids: readonly Element[]
  /** Whether it holds marked content itself. */
  readonly hasContent: boolean
}

function treeFaults(pdf: PdfReading, catalog: PdfDict): string[] {
  const root = dict(pdf, catalog['/StructTreeRoot'])
  const roles = dict(pdf, root['/RoleMap'])
  const faults: string[] = []
  const role = (type: string): string => {
    const mapped = roles[`/${type}`]
    return standardTypes.has(type) || typeof mapped !== 'string' ? type : role(mapped.slice(1))
  }
  const read = (value: PdfValue | undefined): Element => {
    const element = dict(pdf, value)
    const kids = isList(pdf.get(element['/K'])) ? pdf.get(element['/K']) : [element['/K'] ?? null]
    const list = isList(kids) ? kids : []
    const elements = list.filter((kid) => '/S' in dict(pdf, kid))
    return { type: role(String(element['/S'] ?? '').slice(1)), dict: element, kids: elements.map(read), hasContent: list.some((kid) => typeof kid === 'number' || dict(pdf, kid)['/Type'] === '/MCR') }
  }
  const headings: number[] = []
  const visit = (element: Element): void => {
    const { type, kids } = element
    const outside = (allowed: readonly string[]): string => kids.map((kid) => kid.type).find((kid) => !allowed.includes(kid)) ?? ''
    if (!standardTypes.has(type)) faults.push(`7.1-5: ${type} is no type of PDF 1.7`)
    if (type === 'Figure' && !/^[ub]:./.test(String(element.dict['/Alt']))) faults.push('7.3-1: a Figure without alternative text')
    if (type === 'LI' && outside(['Lbl', 'LBody']) !== '') faults.push(`7.2-20: ${outside(['Lbl', 'LBody'])} in LI`)
    if (type === 'L' && outside(['LI', 'L', 'Caption']) !== '') faults.push(`7.2-19: ${outside(['LI', 'L', 'Caption'])} in L`)
    if (type === 'Table' && outside(['TR', 'THead', 'TBody', 'TFoot', 'Caption']) !== '') faults.push(`7.2-3: ${outside(['TR', 'THead', 'TBody', 'TFoot', 'Caption'])} in Table`)
    if (['Table', 'TR', 'L', 'LI'].includes(type) && element.hasContent) faults.push(`7.2-3: content directly in ${type}`)
    if (type === 'TR' && outside(['TH', 'TD']) !== '') faults.push(`7.2-5: ${outside(['TH', 'TD'])} in TR`)
    if (type === 'TH' && !JSON.stringify(pdf.get(element.dict['/A'])).includes('/Scope')) faults.push('7.5-1: TH without scope')
    if (/^H[1-6]$/.test(type)) headings.push(Number(type.charAt(1)))
    kids.forEach(visit)
  }
  const kids = pdf.get(root['/K'])
  for (const kid of isList(kids) ? kids : [root['/K'] ?? null]) visit(read(kid))
  if (headings[0] !== 1) faults.push('7.4.2-1: the first heading is not H1')
  headings.forEach((level, index) => {
    const before = headings[index - 1]
    if (before !== undefined && level > before + 1) faults.push(`7.4.2-1: H${level} after H${before}`)
  })
  return faults
}

function pageFaults(pdf: PdfReading, catalog: PdfDict): string[] {
  const owners = parentTree(pdf, dict(pdf, dict(pdf, catalog['/StructTreeRoot'])['/ParentTree']))
  const pages = pdf.objects.filter(({ value }) => isDict(value) && value['/Type'] === '/Page')
  return pages.flatMap(({ value }, index) => {
    const page = isDict(value) ? value : {}
    const where = `page ${index + 1}`
    const faults: string[] = page['/Tabs'] === '/S' || page['/Annots'] === undefined ? [] : [`7.18.3-1: ${where} has no tab order`]
    const annotations = pdf.get(page['/Annots'])
    for (const entry of isList(annotations) ? annotations : []) {
      const annotation = dict(pdf, entry)
      if (annotation['/Subtype'] !== '/Link') continue
      if (!/^[ub]:./.test(String(annotation['/Contents']))) faults.push(`7.18.5-2: a link without words on ${where}`)
      if (typeof annotation['/StructParent'] !== 'number') faults.push(`7.18.5-1: a link outside the structure on ${where}`)
    }
    const contents = isList(page['/Contents']) ? page['/Contents'] : [page['/Contents'] ?? null]
    const marked = owners.get(Number(page['/StructParents'])) ?? 0
    return [...faults, ...streamFaults(contents.map((part) => pdf.streamOf(part)).join('\n'), marked).map((fault) => `${fault} on ${where}`)]
  })
}

const paints = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'EI'])

// Whatever paints is either marked content that the parent tree knows, or an artifact.
function streamFaults(stream: string, owned: number): string[] {
  const faults: string[] = []
  let depth = 0
  let inText = false
  for (const { name, start, end } of operators(stream)) {
    if (name === 'BDC' || name === 'BMC') {
      depth++
      const id = /\/MCID\s+(\d+)/.exec(stream.slice(start, end))?.[1]
      if (id !== undefined && Number(id) >= owned) faults.push(`7.1-3: marked content ${id} belongs to nothing`)
    }
    if (name === 'EMC' && --depth < 0) faults.push('marked content ends that never began')
    if (name === 'BT') inText = true
    if (name === 'ET') inText = false
    if (depth === 0 && paints.has(name)) faults.push(`7.1-3: ${inText ? 'text' : 'graphics'} neither tagged nor artifact`)
  }
  return depth === 0 ? faults : [...faults, 'marked content is not ended']
}

/** For each page's key in the parent tree, how many pieces of marked content have an owner. */
function parentTree(pdf: PdfReading, node: PdfDict): Map<number, number> {
  const numbers = pdf.get(node['/Nums'])
  const found = new Map<number, number>()
  if (isList(numbers)) {
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const entry = pdf.get(numbers[index + 1])
      if (isList(entry)) found.set(Number(numbers[index]), entry.length)
    }
  }
  const kids = pdf.get(node['/Kids'])
  for (const kid of isList(kids) ? kids : []) for (const [key, count] of parentTree(pdf, dict(pdf, kid))) found.set(key, count)
  return found
}

function fontFaults(pdf: PdfReading): string[] {
  return pdf.objects.flatMap(({ value }) => {
    if (!isDict(value) || value['/Type'] !== '/Font' || String(value['/Subtype']).startsWith('/CIDFont')) return []
    const name = String(value['/BaseFont'] ?? '')
    const faults = value['/ToUnicode'] === undefined ? [`7.21.7-1: ${name} has no way to Unicode`] : []
    // Its glyphs are part of the font itself.
    if (value['/Subtype'] === '/Type3') return faults
    const kids = pdf.get(value['/DescendantFonts'])
    const descriptor = dict(pdf, dict(pdf, isList(kids) ? kids[0] : null)['/FontDescriptor'] ?? value['/FontDescriptor'])
    return Object.keys(descriptor).some((key) => key.startsWith('/FontFile')) ? faults : [...faults, `7.21.4.1-1: ${name} is not embedded`]
  })
}
