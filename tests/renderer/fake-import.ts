import { articleToJson } from '../../content/article/index.ts'
import { importText, type Overrule } from '../../content/import/index.ts'
import type { ImportPreview, ImportSource, Problem } from '../../preload/contract.ts'
import seed from '../../content/bundled/mitral-regurgitation.txt?raw'

/** What main makes of a source, without its disk: the first token is the bundled page, any other a picture. */
export function fakePreview({ source, overrules }: { source: ImportSource; overrules: readonly Overrule[] }): ImportPreview | Problem {
  if (source.kind === 'file' && source.token !== 't1') return { code: 'binary', message: 'photo.png is not text: it begins like a PNG picture. Choose the text of a topic page.' }
  const fileName = source.kind === 'file' ? 'mitral-regurgitation.txt' : source.name
  const { metadata, document, report } = importText(source.kind === 'file' ? seed : source.text, { fileName, overrules })
  return { fileName, report, article: articleToJson({ id: 'preview', metadata, document }) }
}
