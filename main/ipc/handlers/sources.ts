import type { Article, Metadata } from '../../../content/article/index.ts'
import { importLimits, importText, tooLargeMessage, type ImportReport, type Overrule } from '../../../content/import/index.ts'
import type { ImportSource } from '../../../preload/contract.ts'
import type { ChosenFiles } from '../../files/chosen-files.ts'
import type { SourceFile } from '../../files/read-source.ts'
import { Refusal } from '../../files/refusal.ts'
import type { FileKind } from './services.ts'

/** What a person may choose to import or to compare with. */
export const sourceFiles: readonly FileKind[] = [
  { name: 'Topic pages and articles', endings: ['txt', 'text', 'md', 'json'] },
  { name: 'All files', endings: ['*'] },
]

/** An article read from a source, and what was read, dropped and doubted. */
export interface ReadSource {
  readonly article: Article
  readonly report: ImportReport
}

/**
 * Reads what is to be imported: a chosen file, or pasted text.
 * @throws Refusal when it cannot be read
 */
export async function readImportSource(source: ImportSource, chosen: ChosenFiles): Promise<SourceFile> {
  if (source.kind === 'file') return chosen.read(source.token)
  const { text, name } = source
  if (text.trim() === '') throw new Refusal('empty', 'Nothing was pasted. Paste the text of a topic page.')
  // A character is up to three bytes of a file.
  if (text.length > importLimits.textBytes) throw new Refusal('too-big', `The pasted text cannot be imported. ${tooLargeMessage(text.length)}`)
  return { kind: 'text', fileName: name, text, encoding: 'utf-8' }
}

/** Imports in memory. An article file is taken over as it is, but for metadata that a person decided otherwise. */
export function articleOfSource(source: SourceFile, overrules: readonly Overrule[], newId: () => string): ReadSource {
  const { fileName } = source
  if (source.kind === 'text') {
    const { metadata, document, report } = importText(source.text, { fileName, overrules, encoding: source.encoding })
    return { article: { id: newId(), metadata, document }, report }
  }
  const { id, document } = source.article
  const metadata = overrules.reduce<Metadata>((now, overrule) => (overrule.kind === 'metadata' ? { ...now, ...overrule.set } : now), source.article.metadata)
  const message = 'An article file of Galley: its text and its metadata are taken over as they are.'
  return {
    article: { id, metadata, document },
    report: { format: 'text', fileName, lines: [], entries: [{ kind: 'read', code: 'title', message, line: 0, endLine: 0, quote: '', choices: [] }] },
  }
}

