import type { Article } from '../../article/index.ts'
import { severities, type Finding, type Severity } from './finding.ts'
import { checkMetadata, type ReviewContext } from './metadata-checks.ts'
import { checkReferences } from './reference-checks.ts'
import { checkStructure } from './structure-checks.ts'
import { checkText } from './text-checks.ts'
import { visitBlocks } from './walk.ts'

export { severities, type Finding, type Severity }
export type { ReviewContext }

/** The checks before publication: all that a person should see first. What concerns the whole article comes first, then place by place. */
export function checkArticle(article: Pick<Article, 'metadata' | 'document'>, context: ReviewContext): readonly Finding[] {
  const blocks = visitBlocks(article.document)
  const findings = [...checkMetadata(article.metadata, context), ...checkStructure(article.document, blocks), ...checkReferences(blocks), ...checkText(blocks)]
  const order = new Map(blocks.map(({ place }, index) => [place.block, index]))
  const rank = (finding: Finding): number => (finding.block === null ? -1 : (order.get(finding.block) ?? blocks.length))
  return findings.sort((a, b) => rank(a) - rank(b) || severities.indexOf(a.severity) - severities.indexOf(b.severity))
}
