import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { ArticleError, readArticle, type Article } from '../../content/article/index.ts'
import { decodeText, importLimits, tooLargeMessage, type TextEncoding } from '../../content/import/index.ts'
import { fileRefusal } from './file-errors.ts'
import { Refusal } from './refusal.ts'

/** What a chosen file holds: an article of ours, or text that is to be imported. */
export type SourceFile =
  | { readonly kind: 'article'; readonly fileName: string; readonly article: Article }
  | { readonly kind: 'text'; readonly fileName: string; readonly text: string; readonly encoding: TextEncoding }

// An article with its images inside; text alone is held to the importer's limit.
const articleBytes = 64 * 1024 * 1024

/**
 * Reads a file that may become an article: `*.article.json` or plain text, told apart by what is in it.
 * Looks at the size before it reads.
 * @throws Refusal with a sentence that names the file
 */
export async function readSource(path: string): Promise<SourceFile> {
  const fileName = basename(path)
  const bytes = await readWithin(path, fileName, articleBytes)
  if (isJson(bytes, fileName)) return { kind: 'article', fileName, article: articleIn(bytes, fileName) }
  if (bytes.length > importLimits.textBytes) throw new Refusal('too-big', `“${fileName}” cannot be read. ${tooLargeMessage(bytes.length)}`)
  const decoded = decodeText(bytes)
  if (!decoded.ok) throw new Refusal(decoded.code === 'empty' ? 'empty' : decoded.code === 'too-large' ? 'too-big' : 'binary', `“${fileName}” cannot be imported. ${decoded.message}`)
  return { kind: 'text', fileName, text: decoded.text, encoding: decoded.encoding }
}

async function readWithin(path: string, fileName: string, limit: number): Promise<Uint8Array> {
  let file: FileHandle | undefined
  try {
    // Opening a pipe would wait for somebody to write into it.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const status = await file.stat()
    if (status.isDirectory()) throw new Refusal('is-a-folder', `“${fileName}” is a folder. Choose a file in it.`)
    // A pipe or a device has no size and may have no end.
    if (!status.isFile()) throw new Refusal('unreadable', `“${fileName}” is not a file that can be read.`)
    if (status.size > limit) throw new Refusal('too-big', `“${fileName}” cannot be read. ${tooLargeMessage(status.size)}`)
    return await file.readFile()
  } catch (error) {
    throw fileRefusal(error, path, 'read')
  } finally {
    await file?.close()
  }
}

function isJson(bytes: Uint8Array, fileName: string): boolean {
  if (fileName.toLowerCase().endsWith('.json')) return true
  const opening = new TextDecoder().decode(bytes.subarray(0, 300)).trimStart()
  return /^\{\s*"/.test(opening)
}

function articleIn(bytes: Uint8Array, fileName: string): Article {
  if (bytes.length === 0) throw new Refusal('empty', `“${fileName}” is empty. Choose an article file or the text of a topic page.`)
  try {
    return readArticle(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    const why = error instanceof ArticleError ? error.message : 'It is not text in UTF-8: it may be damaged. Use an earlier copy.'
    throw new Refusal('bad-source', `“${fileName}” cannot be opened as an article. ${why}`, error)
  }
}
