import { baseKeymap, chainCommands } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { undoInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import { Selection, type Command, type Plugin } from 'prosemirror-state'
import { backspace, deleteForward, enter, insertHardBreak, moveBlockDown, moveBlockUp } from '../commands/blocks.ts'
import { insertParagraphBelow } from '../commands/insert.ts'
import { liftItem, nestItem, toggleBulletList, toggleKeyPoints, toggleOrderedList } from '../commands/lists.ts'
import { toggleEmphasis, toggleStrong, toggleSubscript, toggleSuperscript } from '../commands/marks.ts'
import { indentSection, moveSectionDown, moveSectionUp, outdentSection } from '../commands/move-sections.ts'
import { insertSection, mergeSection, startSection, startSubsection } from '../commands/sections.ts'
import { nextCell, previousCell } from '../commands/tables.ts'
import { findNext, findPrevious } from './find.ts'
import { focusSection, focusedSection, selectAllShown } from './section-focus.ts'

// On a Mac, Alt+Shift+arrows select words.
const onMac = typeof navigator !== 'undefined' && /Mac|iP(hone|[oa]d)/.test(navigator.platform)
const ofSections = onMac ? 'Ctrl-Alt' : 'Alt-Shift'

/** Which key does what; `Mod` is Cmd on a Mac and Ctrl elsewhere. In the order in which they are listed. */
export const editorKeys = {
  bold: 'Mod-b',
  italic: 'Mod-i',
  subscript: 'Mod-Alt-,',
  superscript: 'Mod-Alt-.',
  undo: 'Mod-z',
  redo: 'Mod-Shift-z',
  bulletList: 'Mod-Shift-8',
  orderedList: 'Mod-Shift-7',
  keyPoints: 'Mod-Shift-9',
  nest: 'Mod-]',
  lift: 'Mod-[',
  startSection: 'Mod-Alt-1',
  startSubsection: 'Mod-Alt-2',
  mergeSection: 'Mod-Alt-0',
  insertSection: 'Mod-Shift-Enter',
  paragraphBelow: 'Mod-Enter',
  indentSection: `${ofSections}-ArrowRight`,
  outdentSection: `${ofSections}-ArrowLeft`,
  moveSectionUp: `${ofSections}-ArrowUp`,
  moveSectionDown: `${ofSections}-ArrowDown`,
  moveBlockUp: 'Alt-ArrowUp',
  moveBlockDown: 'Alt-ArrowDown',
  findNext: 'F3',
  findPrevious: 'Shift-F3',
} as const

export type EditorKey = keyof typeof editorKeys

const bindings: Readonly<Record<EditorKey, Command>> = {
  bold: toggleStrong,
  italic: toggleEmphasis,
  subscript: toggleSubscript,
  superscript: toggleSuperscript,
  undo,
  redo,
  bulletList: toggleBulletList,
  orderedList: toggleOrderedList,
  keyPoints: toggleKeyPoints,
  nest: nestItem,
  lift: liftItem,
  startSection,
  startSubsection,
  mergeSection,
  insertSection,
  paragraphBelow: insertParagraphBelow,
  indentSection,
  outdentSection,
  moveSectionUp,
  moveSectionDown,
  moveBlockUp,
  moveBlockDown,
  findNext,
  findPrevious,
}

const byKey: Readonly<Record<string, Command>> = Object.fromEntries(
  Object.entries(bindings).flatMap(([name, command]) => (isEditorKey(name) ? [[editorKeys[name], command]] : [])),
)

function isEditorKey(name: string): name is EditorKey {
  return Object.hasOwn(editorKeys, name)
}

/** One step out: from a selection to the cursor, from one section to the whole article. */
export const stepOut: Command = (state, dispatch, view) => {
  if (!state.selection.empty) {
    dispatch?.(state.tr.setSelection(Selection.near(state.selection.$head)))
    return true
  }
  return focusedSection(state) === null ? false : focusSection(null)(state, dispatch, view)
}

/** All keys of the editor but Escape, which the view hands on where nothing here needs it. Tab acts in tables and lists only, so that it leads out of the text everywhere else. */
export function keys(): Plugin[] {
  return [
    keymap({
      ...byKey,
      'Mod-y': redo,
      Enter: enter,
      'Shift-Enter': insertHardBreak,
      Backspace: chainCommands(undoInputRule, backspace),
      'Mod-Backspace': backspace,
      'Shift-Backspace': chainCommands(undoInputRule, backspace),
      Delete: deleteForward,
      'Mod-Delete': deleteForward,
      Tab: chainCommands(nextCell, nestItem),
      'Shift-Tab': chainCommands(previousCell, liftItem),
      'Mod-a': selectAllShown,
    }),
    keymap(withoutOurs(baseKeymap)),
  ]
}

// What is not done by our Enter, Backspace and Delete must not be done by ProseMirror's own: they would take sections along.
function withoutOurs(map: Readonly<Record<string, Command>>): Record<string, Command> {
  const ours = new Set(['Enter', 'Mod-Enter', 'Backspace', 'Mod-Backspace', 'Shift-Backspace', 'Delete', 'Mod-Delete', 'Ctrl-h', 'Ctrl-d', 'Alt-Backspace', 'Ctrl-Alt-Backspace', 'Ctrl-Delete', 'Alt-Delete', 'Alt-d'])
  return Object.fromEntries(Object.entries(map).filter(([key]) => !ours.has(key)))
}
