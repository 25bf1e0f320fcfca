import { dropCursor } from 'prosemirror-dropcursor'
import { gapCursor } from 'prosemirror-gapcursor'
import { history } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import { blockId } from '../../content/schema/index.ts'
import { EditorState, NodeSelection, Selection, TextSelection, type Command, type Plugin } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { EditorView } from 'prosemirror-view'
import { blockIds } from './plugins/block-ids.ts'
import { neverEmpty } from './plugins/body.ts'
import { emptySections } from './plugins/empty-sections.ts'
import { find } from './plugins/find.ts'
import { keys, stepOut } from './plugins/keys.ts'
import { overSelection } from './plugins/over-selection.ts'
import { paste } from './plugins/paste.ts'
import { focusSection, sectionFocus, shownRange } from './plugins/section-focus.ts'
import { typingRules } from './plugins/typing-rules.ts'
import { validOnly } from './plugins/valid-only.ts'
import { findBlock } from './queries/find-block.ts'
import { sectionAt } from './queries/section-at.ts'
import { emptySnapshot, snapshotOf, type EditorSnapshot } from './queries/snapshot.ts'
import { readSelection } from './read-selection.ts'
import { liveRedline } from './redline/live-redline.ts'
import { blockViews } from './views/block-views.ts'
import { crossReferenceView, linkView } from './views/mark-views.ts'
import { afterPaint } from './views/after-paint.ts'

export interface EditorOptions {
  readonly document: Node
  /** A new block id, unlike any other. */
  readonly newId: () => string
  /** BCP 47; chooses the spelling dictionary and the voice of a screen reader. */
  readonly language: string
  /** What the text is, for those who cannot see it: `Text of Mitral Regurgitation`. */
  readonly label: string
  readonly curlyQuotes?: boolean
  /** What was pasted or done would have broken a block, and was not done. */
  readonly onRefused?: () => void
  /** The document has changed. Called at once, so it must be quick. */
  readonly onEdit: () => void
  /** A person asks for the image or the alternative text of the selected figure. */
  readonly onEditFigure: () => void
  /** An image file was pasted or dropped; the cursor is where it should go. */
  readonly onImageFile: (file: File) => void
  /** A link was clicked with Ctrl or Cmd held. */
  readonly onFollowLink: (href: string) => void
}

/** The text of an article, being edited. What screens know of ProseMirror is in here. */
export interface ArticleEditor {
  /** The text as it stands. Documents are never changed in place. */
  document(): Node
  /** What the screen around the text shows; the same object until something in it differs. */
  snapshot(): EditorSnapshot
  /** Called after a change of the snapshot has been painted. Gives back how to stop. */
  subscribe(listener: () => void): () => void
  /** Whether a command could act now. */
  can(command: Command): boolean
  /** Carries a command out; false if it could not act. The text takes the focus unless told otherwise. */
  run(command: Command, options?: { readonly focus: boolean }): boolean
  /** Puts the cursor at the start of a block and brings it into sight. */
  goTo(id: string): boolean
  goToStart(): void
  /** Brings a block (null: the start) to the top of the view; cursor and focus stay where they are. */
  reveal(id: string | null): void
  selectedText(): string
  /** Another text in place of this one, with a history of its own. */
  replaceDocument(document: Node): void
  setLanguage(language: string): void
  setLabel(label: string): void
  focus(): void
  hasFocus(): boolean
  destroy(): void
}

export function createArticleEditor(place: HTMLElement, options: EditorOptions): ArticleEditor {
  const plugins = editorPlugins(options)
  const listeners = new Set<() => void>()
  const attributes: Record<string, string> = {
    role: 'textbox', 'aria-multiline': 'true', 'aria-label': options.label, lang: options.language, spellcheck: 'true', autocorrect: 'off', autocapitalize: 'sentences', class: 'article-text',
  }
  let snapshot = emptySnapshot
  const notify = afterPaint(() => {
    const next = snapshotOf(view.state, snapshot)
    if (next === snapshot) return
    snapshot = next
    listeners.forEach((listener) => listener())
  })
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({ doc: options.document, plugins }),
    attributes: () => attributes,
    nodeViews: blockViews({
      editFigure: (pos) => {
        view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)))
        options.onEditFigure()
      },
    }),
    markViews: { crossReference: crossReferenceView, link: linkView },
    // Below the last line there must be room to read, above it the toolbar.
    scrollMargin: { top: 72, bottom: 96, left: 0, right: 0 },
    scrollThreshold: { top: 24, bottom: 48, left: 0, right: 0 },
    handlePaste: (_view, event) => takeImages(event.clipboardData, options.onImageFile),
    handleDrop: (dropView, event) => {
      const at = dropView.posAtCoords({ left: event.clientX, top: event.clientY })
      if (at === null || !hasImage(event.dataTransfer)) return false
      dropView.dispatch(dropView.state.tr.setSelection(Selection.near(dropView.state.doc.resolve(at.pos))))
      return takeImages(event.dataTransfer, options.onImageFile)
    },
    handleDOMEvents: {
      click: (_view, event) => followLink(event, options.onFollowLink),
      keydown: (keyView, event) => {
        readSelection(keyView)
        return event.key === 'Escape' && !event.isComposing && escape(keyView, event)
      },
      auxclick: (_view, event) => followLink(event, () => undefined),
    },
    dispatchTransaction: (tr) => {
      const { state, transactions } = view.state.applyTransaction(tr)
      view.updateState(state)
      if (transactions.some((transaction) => transaction.docChanged)) options.onEdit()
      notify()
    },
  })
  snapshot = snapshotOf(view.state, snapshot)

  const reveal = (pos: number | null): void => {
    const node = pos === null ? place.parentElement : view.nodeDOM(pos)
    if (node instanceof HTMLElement) node.scrollIntoView({ block: 'start' })
  }
  const goTo = (pos: number, block: number | null): void => {
    const shown = shownRange(view.state)
    // Where one section is shown alone, that of the place is shown instead.
    if (pos < shown.from || pos > shown.to) {
      const section = sectionAt(view.state.doc.resolve(pos))
      focusSection(section === null ? null : blockId(section.node))(view.state, view.dispatch)
    }
    view.focus()
    view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(pos))))
    reveal(block)
  }
  return {
    document: () => view.state.doc,
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    can: (command) => command(view.state, undefined, view),
    run: (command, { focus } = { focus: true }) => {
      // Before the focus: giving it would put the old selection back on the screen.
      readSelection(view)
      if (focus) view.focus()
      return command(view.state, view.dispatch, view)
    },
    goTo: (id) => {
      const found = findBlock(view.state.doc, id)
      if (found === null) return false
      goTo(found.pos + 1, found.pos)
      return true
    },
    goToStart: () => goTo(0, null),
    reveal: (id) => {
      reveal(id === null ? null : (findBlock(view.state.doc, id)?.pos ?? null))
    },
    selectedText: () => {
      const { from, to } = view.state.selection
      return view.state.selection instanceof TextSelection ? view.state.doc.textBetween(from, to, ' ') : ''
    },
    replaceDocument: (document) => {
      view.updateState(EditorState.create({ doc: document, plugins }))
      notify()
    },
    setLanguage: (language) => {
      attributes['lang'] = language
      view.setProps({})
    },
    setLabel: (label) => {
      attributes['aria-label'] = label
      view.setProps({})
    },
    focus: () => view.focus(),
    hasFocus: () => view.hasFocus(),
    destroy: () => {
      listeners.clear()
      view.destroy()
    },
  }
}

/** The editor's plugins in their order: the first that handles a key has it. */
export function editorPlugins(options: Pick<EditorOptions, 'newId' | 'curlyQuotes' | 'onRefused'>): Plugin[] {
  const refused = options.onRefused ?? (() => undefined)
  return [
    typingRules({ curlyQuotes: options.curlyQuotes ?? false }),
    ...keys(),
    history({ newGroupDelay: 500 }),
    validOnly(refused),
    tableEditing(),
    overSelection(),
    paste(refused),
    neverEmpty(),
    blockIds(options.newId),
    emptySections(),
    sectionFocus(),
    find(),
    liveRedline(),
    dropCursor({ class: 'drop-cursor', color: false, width: 2 }),
    gapCursor(),
  ]
}

const imageTypes = /^image\/(png|jpeg|webp|gif|avif)$/

function imagesIn(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].filter((file) => imageTypes.test(file.type))
}

function hasImage(data: DataTransfer | null): boolean {
  return imagesIn(data).length > 0
}

// Word puts a picture of the text beside the text: where there are words, they are meant.
function takeImages(data: DataTransfer | null, onImageFile: (file: File) => void): boolean {
  const images = imagesIn(data)
  if (images.length === 0 || (data?.getData('text/html') ?? '') !== '' || (data?.getData('text/plain') ?? '') !== '') return false
  for (const image of images) onImageFile(image)
  return true
}

// ProseMirror claims every Escape as its own; the screen around the text must have what the text does not need.
function escape(view: EditorView, event: KeyboardEvent): boolean {
  if (stepOut(view.state, view.dispatch, view)) event.preventDefault()
  return true
}

// A window that follows a link would leave the article behind.
function followLink(event: MouseEvent, follow: (href: string) => void): boolean {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (link === null) return false
  event.preventDefault()
  if (event.ctrlKey || event.metaKey) follow(link.getAttribute('href') ?? '')
  return false
}
