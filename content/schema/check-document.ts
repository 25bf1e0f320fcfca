import type { Node } from 'prosemirror-model'
import { blockId } from './block-id.ts'
import { schema } from './schema.ts'

/** A document that is not an article's; `message` is a sentence for a person. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
}

// Deeper than any article is, and far above what a stack could not take.
const deepestNesting = 60

/**
 * Reads an article's document from parsed JSON, the only way in for documents from outside.
 * @throws DocumentError when it does not fit the schema, or when a block has no id or one that another has.
 */
export function documentFromJson(json: unknown): Node {
  refuseDeepNesting(json)
  let document: Node
  try {
    document = schema.nodeFromJSON(json)
    document.check()
  } catch (error) {
    throw new DocumentError(`The document does not have the structure of an article: ${error instanceof Error ? error.message : String(error)}`)
  }
  checkDocument(document)
  return document
}

/**
 * Holds a document against what the schema alone cannot say: it is a whole article, and every block has an id of its own.
 * @throws DocumentError
 */
export function checkDocument(document: Node): void {
  if (document.type !== schema.topNodeType) throw new DocumentError(`An article begins with a "doc", not with a "${document.type.name}".`)
  const seen = new Set<string>()
  document.descendants((node) => {
    if (node.isInline) return false
    const id = blockId(node)
    if (id === '') throw new DocumentError(`A block (${node.type.name}) has no id.`)
    if (seen.has(id)) throw new DocumentError(`Two blocks have the id "${id}".`)
    seen.add(id)
    return true
  })
}

// Parsing recurses: a file nested ten thousand deep must be a sentence, not a stack overflow.
function refuseDeepNesting(json: unknown): void {
  let level: unknown[] = [json]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepestNesting) throw new DocumentError(`The document is nested more than ${deepestNesting} levels deep; no article is.`)
    const next: unknown[] = []
    for (const node of level) {
      if (typeof node === 'object' && node !== null && 'content' in node && Array.isArray(node.content)) for (const child of node.content) next.push(child)
    }
    level = next
  }
}
