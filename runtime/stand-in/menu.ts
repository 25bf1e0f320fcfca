import type { AppMenu, MenuEntry, MenuTemplate } from '../api.ts'
import { parseAccelerator } from './accelerators.ts'
import { app } from './app.ts'
import type { PageKey } from './page/worlds.ts'

/** What a menu needs of the window that it acts on. */
export interface MenuWindow {
  readonly webContents: { edit(command: string): void; reload(): void }
  close(): void
}

/** The windows that the menu serves; browser-window.ts is it. */
export interface MenuHost {
  focused(): MenuWindow | null
  changed(): void
}

let host: MenuHost = { focused: () => null, changed: () => {} }

export function serveMenuTo(windows: MenuHost): void {
  host = windows
}

type Role = { readonly label: string; readonly accelerator?: string; run(window: MenuWindow | null): void }

const edit = (label: string, command: string): Role => ({ label, run: (window) => window?.webContents.edit(command) })

/**
 * What roles do. The browser serves the editing keys itself, so those roles name none; a role that only the system
 * could fill does nothing here.
 */
const roles: Readonly<Record<string, Role>> = {
  close: { label: 'Close Window', accelerator: 'CmdOrCtrl+W', run: (window) => window?.close() },
  copy: edit('Copy', 'copy'),
  cut: edit('Cut', 'cut'),
  delete: edit('Delete', 'delete'),
  paste: edit('Paste', 'paste'),
  pasteandmatchstyle: edit('Paste and Match Style', 'pasteAndMatchStyle'),
  quit: { label: 'Quit', accelerator: 'CmdOrCtrl+Q', run: () => app.quit() },
  redo: edit('Redo', 'redo'),
  reload: { label: 'Reload', accelerator: 'CmdOrCtrl+R', run: (window) => window?.webContents.reload() },
  selectall: edit('Select All', 'selectAll'),
  undo: edit('Undo', 'undo'),
}

/** Electron's item types, told from what an item has. */
type Kind = 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio'

export class MenuItem implements MenuEntry {
  readonly id: string
  readonly label: string
  readonly accelerator: string | null
  readonly role: string | null
  readonly type: Kind
  readonly submenu: Menu | null
  readonly visible: boolean
  enabled: boolean
  #checked: boolean
  readonly #group: () => readonly MenuItem[]
  readonly #click: MenuTemplate['click']

  constructor(options: MenuTemplate, group: () => readonly MenuItem[] = () => []) {
    const { id = '', label, accelerator, role, type, submenu, visible = true, enabled = true, checked = false, click } = options
    const known = role === undefined ? undefined : roles[role.toLowerCase()]
    this.id = id
    this.role = role ?? null
    this.label = label ?? known?.label ?? role ?? ''
    this.accelerator = accelerator ?? known?.accelerator ?? null
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : null
    this.type = this.submenu ? 'submenu' : type === 'separator' || type === 'checkbox' || type === 'radio' ? type : 'normal'
    this.visible = visible
    this.enabled = enabled
    this.#checked = checked
    this.#group = group
    this.#click = click
  }

  get checked(): boolean {
    return this.#checked
  }

  /** One radio item of a group is checked, as in Electron. */
  set checked(checked: boolean) {
    if (checked && this.type === 'radio') for (const item of this.#group()) item.#checked = false
    this.#checked = checked
  }

  /** What a person's click does; specs call it. */
  click(_event?: unknown, window: MenuWindow | null = host.focused()): void {
    if (!this.enabled) return
    if (this.type === 'checkbox') this.checked = !this.checked
    if (this.type === 'radio') this.checked = true
    if (this.role !== null) roles[this.role.toLowerCase()]?.run(window)
    if (this.#click) Reflect.apply(this.#click, this, [this, window, {}])
  }
}

let current: Menu | null = null

export class Menu implements AppMenu {
  readonly items: readonly MenuItem[]

  constructor(template: readonly MenuTemplate[] = []) {
    const items: MenuItem[] = []
    const group = (): readonly MenuItem[] => items.filter((item) => item.type === 'radio')
    for (const options of template) items.push(new MenuItem(options, group))
    this.items = items
  }

  static buildFromTemplate(template: readonly MenuTemplate[]): Menu {
    return new Menu(template)
  }

  static getApplicationMenu(): Menu | null {
    return current
  }

  static setApplicationMenu(menu: AppMenu | null): void {
    current = menu instanceof Menu ? menu : null
    host.changed()
  }

  getMenuItemById(id: string): MenuItem | null {
    return this.all().find((item) => item.id === id) ?? null
  }

  all(): MenuItem[] {
    return this.items.flatMap((item) => [item, ...(item.submenu?.all() ?? [])])
  }
}

function itemsWithKeys(): MenuItem[] {
  return current?.all().filter((item) => item.accelerator !== null && !editing.has(item.role?.toLowerCase() ?? '')) ?? []
}

/** The browser's own: it serves their keys natively, and a page's editor hears of them as events. */
const editing = new Set(['copy', 'cut', 'delete', 'paste', 'pasteandmatchstyle', 'redo', 'selectall', 'undo'])

/** The keys that pages listen for, in the order that `pressKey` counts them. */
export function keysOfMenu(): PageKey[] {
  return itemsWithKeys().map((item) => parseAccelerator(item.accelerator ?? ''))
}

export function pressKey(index: number, window: MenuWindow): void {
  itemsWithKeys()[index]?.click(undefined, window)
}
