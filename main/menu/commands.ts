import type { Command, CommandId } from '../../preload/contract.ts'

type Wording = Omit<Command, 'id'>

// The one place where commands get their words and keys; the menu, the palette and the tooltips read it here.
const wording: Readonly<Record<CommandId, Wording>> = {
  'new-topic': { label: 'New Topic…', accelerator: 'CmdOrCtrl+N' },
  import: { label: 'Import…', accelerator: 'CmdOrCtrl+O' },
  'paste-topic': { label: 'Import from Clipboard…', accelerator: 'CmdOrCtrl+Shift+V' },
  'open-library': { label: 'Open Library…', accelerator: 'CmdOrCtrl+Shift+O' },
  'new-library': { label: 'New Library…', accelerator: 'CmdOrCtrl+Shift+N' },
  'save-library-copy': { label: 'Save a Copy of the Library…', accelerator: null },
  'save-revision': { label: 'Save Revision…', accelerator: 'CmdOrCtrl+S' },
  export: { label: 'Export…', accelerator: 'CmdOrCtrl+Shift+E' },
  'close-topic': { label: 'Close Topic', accelerator: 'CmdOrCtrl+W' },
  undo: { label: 'Undo', accelerator: 'CmdOrCtrl+Z' },
  redo: { label: 'Redo', accelerator: 'CmdOrCtrl+Shift+Z' },
  find: { label: 'Find…', accelerator: 'CmdOrCtrl+F' },
  bold: { label: 'Bold', accelerator: 'CmdOrCtrl+B' },
  italic: { label: 'Italic', accelerator: 'CmdOrCtrl+I' },
  subscript: { label: 'Subscript', accelerator: 'CmdOrCtrl+Alt+,' },
  superscript: { label: 'Superscript', accelerator: 'CmdOrCtrl+Alt+.' },
  link: { label: 'Link…', accelerator: 'CmdOrCtrl+Shift+K' },
  'cross-reference': { label: 'Cross Reference…', accelerator: 'CmdOrCtrl+Shift+X' },
  'go-library': { label: 'Library', accelerator: 'CmdOrCtrl+1' },
  'go-article': { label: 'Article', accelerator: 'CmdOrCtrl+2' },
  'go-compare': { label: 'Compare', accelerator: 'CmdOrCtrl+3' },
  'go-export': { label: 'Export Screen', accelerator: 'CmdOrCtrl+4' },
  'toggle-outline': { label: 'Outline', accelerator: 'CmdOrCtrl+Shift+L' },
  'toggle-inspector': { label: 'Inspector', accelerator: 'CmdOrCtrl+Shift+I' },
  palette: { label: 'All Commands…', accelerator: 'CmdOrCtrl+K' },
  'next-change': { label: 'Next Change', accelerator: 'F8' },
  'previous-change': { label: 'Previous Change', accelerator: 'Shift+F8' },
  'theme-system': { label: 'As the System', accelerator: null },
  'theme-light': { label: 'Light', accelerator: null },
  'theme-dark': { label: 'Dark', accelerator: null },
  'review-intervals': { label: 'Review Intervals…', accelerator: null },
  settings: { label: 'Settings…', accelerator: 'CmdOrCtrl+,' },
  about: { label: 'About Galley', accelerator: null },
  keys: { label: 'Keyboard Shortcuts', accelerator: 'F1' },
}

export function command(id: CommandId): Command {
  return { id, ...wording[id] }
}

/** All commands, in the menu's order. */
export const commands: readonly Command[] = Object.keys(wording).filter(isCommandId).map(command)

export function isCommandId(id: string): id is CommandId {
  return Object.hasOwn(wording, id)
}
