import type { CommandId, Theme } from '../../preload/contract.ts'
import type { AppMenu, MenuClass, MenuTemplate } from '../../runtime/api.ts'
import { command, commands } from './commands.ts'

/** A line of a menu: a command, one of the system's own, or a rule between groups. */
type Line = CommandId | { readonly role: NonNullable<MenuTemplate['role']> } | '-'

interface Section {
  readonly label: string
  readonly lines: readonly Line[]
}

const themes: readonly CommandId[] = ['theme-system', 'theme-light', 'theme-dark']

function sections(mac: boolean): readonly Section[] {
  const app: Section = {
    label: 'Galley',
    lines: ['about', '-', 'settings', '-', { role: 'services' }, '-', { role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }, '-', { role: 'quit' }],
  }
  const leave: readonly Line[] = mac ? [] : ['-', 'settings', '-', { role: 'quit' }]
  return [
    ...(mac ? [app] : []),
    {
      label: 'File',
      lines: ['new-topic', 'import', 'paste-topic', '-', 'open-library', 'new-library', 'save-library-copy', 'review-intervals', '-', 'save-revision', 'export', '-', 'close-topic', ...leave],
    },
    { label: 'Edit', lines: ['undo', 'redo', '-', { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'pasteAndMatchStyle' }, { role: 'selectAll' }, '-', 'find'] },
    { label: 'Format', lines: ['bold', 'italic', 'subscript', 'superscript', '-', 'link', 'cross-reference'] },
    {
      label: 'View',
      lines: ['palette', '-', 'go-library', 'go-article', 'go-compare', 'go-export', '-', 'toggle-outline', 'toggle-inspector', '-', ...themes, '-', { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'resetZoom' }, { role: 'togglefullscreen' }],
    },
    { label: 'Compare', lines: ['next-change', 'previous-change'] },
    { label: 'Window', lines: [{ role: 'minimize' }, { role: 'close' }] },
    { label: 'Help', lines: ['keys', ...(mac ? [] : (['-', 'about'] as const))] },
  ]
}

/** The native menu as data. `run` is told which command was chosen. */
export function menuTemplate(mac: boolean, theme: Theme, run: (id: CommandId) => void): MenuTemplate[] {
  return sections(mac).map(({ label, lines }) => ({ label, submenu: lines.map((line) => item(line, theme, run)) }))
}

function item(line: Line, theme: Theme, run: (id: CommandId) => void): MenuTemplate {
  if (line === '-') return { type: 'separator' }
  // The topic has the key that closes; the window closes with Shift beside it.
  if (typeof line === 'object') return line.role === 'close' ? { ...line, accelerator: 'CmdOrCtrl+Shift+W' } : line
  const { id, label, accelerator } = command(line)
  return {
    id,
    label,
    ...(accelerator === null ? {} : { accelerator }),
    ...(themes.includes(id) ? { type: 'radio', checked: id === `theme-${theme}` } : {}),
    click: () => run(id),
  }
}

/** Greys what cannot act now; everything else can. */
export function setDisabled(menu: AppMenu | null, disabled: readonly CommandId[]): void {
  for (const { id } of commands) {
    const entry = menu?.getMenuItemById(id)
    if (entry) entry.enabled = !disabled.includes(id)
  }
}

export function checkTheme(menu: AppMenu | null, theme: Theme): void {
  const entry = menu?.getMenuItemById(`theme-${theme}`)
  if (entry) entry.checked = true
}

export function installMenu(Menu: MenuClass, theme: Theme, run: (id: CommandId) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform === 'darwin', theme, run)))
}
