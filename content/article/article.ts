import type { Node } from 'prosemirror-model'
import type { Metadata } from './metadata.ts'

/** Raised whenever schema or metadata change; `migrations.ts` says how older files become this. */
export const schemaVersion = 1

/** An article as the program holds it: identity, metadata, and the document through the schema. */
export interface Article {
  readonly id: string
  readonly metadata: Metadata
  readonly document: Node
}

/** ProseMirror JSON, as it lies in files, in the library, and on the bridge. */
export interface DocumentJson {
  readonly type: 'doc'
  readonly content?: readonly unknown[]
}

/** An article as plain data: crosses the bridge, worker borders and files. */
export interface ArticleJson {
  readonly id: string
  readonly metadata: Metadata
  readonly document: DocumentJson
}
