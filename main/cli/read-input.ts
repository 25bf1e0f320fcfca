import type { Article } from '../../content/article/index.ts'
import { importText, inspect, inspectArticle, type InspectJson } from '../../content/import/index.ts'
import { stableHash } from '../../content/schema/index.ts'
import { readSource } from '../files/read-source.ts'
import type { Io } from './io.ts'

/** A file that a command was given, as an article. */
export interface Input {
  readonly fileName: string
  readonly article: Article
  /** What was read, dropped and doubted. */
  readonly inspected: InspectJson
}

/**
 * Reads any file that can become an article. A text's article is named by its text, so that the same file gives the same article.
 * @throws Refusal that names the file
 */
export async function readInput(path: string): Promise<Input> {
  const source = await readSource(path)
  if (source.kind === 'article') {
    const { article, fileName } = source
    return { fileName, article, inspected: inspectArticle(article.metadata, article.document, 'article.json') }
  }
  const { fileName, text, encoding } = source
  const result = importText(text, { fileName, encoding })
  return {
    fileName,
    article: { id: `t${stableHash(text)}`, metadata: result.metadata, document: result.document },
    inspected: inspect(result),
  }
}

/** Tells in one line that an import left things to look at, and where to read them. */
export function sayDoubts(io: Io, fileName: string, { warnings }: InspectJson): void {
  if (warnings.length > 0) io.say(`${fileName}: ${warnings.length} ${warnings.length === 1 ? 'thing' : 'things'} to look at; "galley inspect" lists them.`)
}
