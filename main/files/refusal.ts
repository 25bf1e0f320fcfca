/**
 * Something that cannot be done, for a reason that a person can act on.
 * `message` is one plain sentence (or two): what happened, which file, what to do. `code` is for programs.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode

  constructor(code: RefusalCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
  }
}

export type RefusalCode =
  // files
  | 'not-found' | 'no-permission' | 'read-only' | 'disk-full' | 'unreadable' | 'unwritable'
  | 'is-a-folder' | 'empty' | 'binary' | 'too-big' | 'exists' | 'not-chosen'
  // libraries
  | 'not-a-library' | 'damaged' | 'newer-library' | 'older-library' | 'in-use' | 'lost-lock' | 'sqlite-too-old' | 'closed'
  // topics
  | 'no-topic' | 'no-revision' | 'no-draft' | 'draft-exists' | 'bent-date' | 'topic-exists' | 'not-newest' | 'no-name' | 'no-title' | 'nothing-changed'
  // printing
  | 'no-runtime' | 'not-printed'
  // calls
  | 'bad-argument' | 'cancelled' | 'bad-source' | 'not-exported'
