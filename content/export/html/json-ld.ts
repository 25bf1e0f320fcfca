import type { Node } from 'prosemirror-model'
import type { Article, Author, Metadata } from '../../article/index.ts'
import { isReferences, isSection } from '../../schema/index.ts'
import type { Reviewer } from './html-options.ts'

/** What search engines and other programs read of a page: schema.org `MedicalWebPage`. A property without a value is left out. */
export function jsonLd(article: Article, page: { proof: boolean; description: string; reviewedBy: readonly Reviewer[]; significantLinks: readonly string[] }): Record<string, unknown> {
  const { metadata, document } = article
  return defined({
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: metadata.title,
    headline: metadata.title,
    alternateName: metadata.synonyms,
    inLanguage: metadata.language,
    description: page.description,
    author: metadata.authors.map(person),
    reviewedBy: page.proof ? [] : page.reviewedBy.map(person),
    lastReviewed: metadata.lastFullReview,
    dateModified: metadata.contentLastModified,
    publisher: metadata.publisher === null ? null : { '@type': 'Organization', name: metadata.publisher },
    creativeWorkStatus: page.proof ? 'Draft' : 'Published',
    keywords: metadata.keywords,
    audience: { '@type': 'MedicalAudience', audienceType: metadata.audience === 'public' ? 'Patient' : 'Clinician' },
    about: about(metadata, document),
    isPartOf: metadata.chapter === null ? null : { '@type': 'CreativeWork', name: metadata.chapter },
    significantLink: page.significantLinks.filter((href) => /^https:/i.test(href)),
    citation: citations(document),
    mainContentOfPage: { '@type': 'WebPageElement', cssSelector: 'main' },
  })
}

function person({ name, degrees, affiliation }: Pick<Author, 'name' | 'degrees' | 'affiliation'>): Record<string, unknown> {
  return defined({ '@type': 'Person', name, honorificSuffix: degrees, affiliation: affiliation === '' ? null : { '@type': 'Organization', name: affiliation } })
}

function about(metadata: Metadata, document: Node): Record<string, unknown> {
  return defined({
    '@type': isCondition(metadata, document) ? 'MedicalCondition' : 'MedicalEntity',
    name: metadata.title,
    alternateName: metadata.synonyms,
    code: metadata.codes.map(({ system, code }) => ({ '@type': 'MedicalCode', codeValue: code, codingSystem: system })),
  })
}

// A topic with symptoms or causes, or with a code for diseases, is about a condition; others are about a drug, a test, an organ.
function isCondition(metadata: Metadata, document: Node): boolean {
  if (metadata.codes.some(({ system }) => /^ICD/i.test(system))) return true
  return document.children.some((child) => isSection(child) && /^(?:symptoms|signs|causes|etiology)\b/i.test(child.firstChild?.textContent.trim() ?? ''))
}

function citations(document: Node): string[] {
  const found: string[] = []
  document.descendants((node) => {
    if (isReferences(node)) for (const item of node.children) found.push(item.textBetween(0, item.content.size, ' ', ' ').replace(/\s+/g, ' ').trim())
    return !node.isTextblock
  })
  return found.filter((text) => text !== '')
}

function defined(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)))
}
