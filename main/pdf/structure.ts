import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, type PDFContext, type PDFDocument } from '@cantoo/pdf-lib'

const name = (value: string): PDFName => PDFName.of(value)

/** Types that PDF 1.7 knows (ISO 32000-1, 14.8.4). Chromium writes some of PDF 2.0 besides. */
const standardTypes = new Set(
  ('Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot ' +
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form').split(' '),
)

const roles: Readonly<Record<string, string>> = { Em: 'Span', Strong: 'Span', Sub: 'Span', Aside: 'Note', Title: 'P', FENote: 'Note' }

/**
 * Brings the structure tree to what PDF/UA-1 asks for and Chromium leaves out: types of PDF 2.0 mapped to those of 1.7,
 * the body of each list item an LBody, `<figure>` a Div around the Figure that has the alternative text.
 */
export function mendStructure(document: PDFDocument): void {
  const { context, catalog } = document
  const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)
  if (root === undefined) return
  const used = new Set<string>()
  const bodies = new Map<PDFRef, PDFRef>()
  for (const [ref, element] of context.enumerateIndirectObjects()) {
    if (!(element instanceof PDFDict) || element.get(name('Type')) !== name('StructElem')) continue
    if (typeOf(element) === 'Figure' && !element.has(name('Alt'))) element.set(name('S'), name('Div'))
    if (typeOf(element) === 'LI') {
      const body = addBody(context, ref, element)
      if (body !== null) bodies.set(ref, body)
    }
    used.add(typeOf(element))
  }
  if (bodies.size > 0) reassign(root.lookupMaybe(name('ParentTree'), PDFDict), bodies)
  const map = root.lookupMaybe(name('RoleMap'), PDFDict) ?? context.obj({})
  for (const type of used) if (!standardTypes.has(type)) map.set(name(type), name(roles[type] ?? 'NonStruct'))
  root.set(name('RoleMap'), map)
}

/** Gives every link annotation the words that a screen reader says for it. */
export function describeLinks(document: PDFDocument, wordsOf: (destination: string) => string): void {
  for (const page of document.getPages()) {
    for (const entry of page.node.Annots()?.asArray() ?? []) {
      const annotation = document.context.lookup(entry)
      if (!(annotation instanceof PDFDict) || annotation.get(name('Subtype')) !== name('Link')) continue
      annotation.set(name('Contents'), PDFHexString.fromText(wordsOf(destinationOf(annotation))))
    }
  }
}

/** `https://…` or `#anchor`, as the page's HTML had it. */
function destinationOf(annotation: PDFDict): string {
  const inside = annotation.get(name('Dest'))
  if (inside instanceof PDFName) return `#${inside.decodeText()}`
  const uri = annotation.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'))
  return uri !== undefined && 'decodeText' in uri && typeof uri.decodeText === 'function' ? String(uri.decodeText()) : ''
}

function typeOf(element: PDFDict): string {
  const type = element.get(name('S'))
  return type instanceof PDFName ? type.decodeText() : ''
}

// All of an item but its label; what it contains directly goes along.
function addBody(context: PDFContext, itemRef: PDFRef, item: PDFDict): PDFRef | null {
  const kids = kidsOf(item)
  const isType = (kid: unknown, type: string): boolean => {
    const element = kid instanceof PDFRef ? context.lookup(kid) : kid
    return element instanceof PDFDict && typeOf(element) === type
  }
  const labels = kids.filter((kid) => isType(kid, 'Lbl') || isType(kid, 'LBody'))
  const rest = kids.filter((kid) => !labels.includes(kid))
  if (rest.length === 0) return null
  const body = context.obj({ Type: 'StructElem', S: 'LBody', P: itemRef, K: rest })
  const page = item.get(name('Pg'))
  if (page !== undefined) body.set(name('Pg'), page)
  const bodyRef = context.register(body)
  for (const kid of rest) {
    const element = kid instanceof PDFRef ? context.lookup(kid) : undefined
    if (element instanceof PDFDict && element.get(name('Type')) === name('StructElem')) element.set(name('P'), bodyRef)
  }
  item.set(name('K'), context.obj([...labels, bodyRef]))
  return bodyRef
}

function kidsOf(element: PDFDict): (PDFRef | PDFDict | PDFNumber)[] {
  const kids = element.get(name('K'))
  const all = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids]
  return all.filter((kid) => kid instanceof PDFRef || kid instanceof PDFDict || kid instanceof PDFNumber)
}

// The parent tree says for each piece of marked content whose it is.
function reassign(tree: PDFDict | undefined, owners: ReadonlyMap<PDFRef, PDFRef>): void {
  const lists: PDFArray[] = []
  const collect = (node: PDFDict): void => {
    const numbers = node.lookupMaybe(name('Nums'), PDFArray)
    if (numbers !== undefined) lists.push(numbers)
    const kids = node.lookupMaybe(name('Kids'), PDFArray)
    for (let index = 0; index < (kids?.size() ?? 0); index++) {
      const kid = kids?.lookup(index)
      if (kid instanceof PDFDict) collect(kid)
    }
  }
  if (tree !== undefined) collect(tree)
  const replaceIn = (list: PDFArray, deep: boolean): void => {
    for (let index = 0; index < list.size(); index++) {
      const entry = list.get(index)
      const owner = entry instanceof PDFRef ? owners.get(entry) : undefined
      if (owner !== undefined) list.set(index, owner)
      else if (deep) {
        const inner = list.lookup(index)
        if (inner instanceof PDFArray) replaceIn(inner, false)
      }
    }
  }
  for (const list of lists) replaceIn(list, true)
}
