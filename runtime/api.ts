import type * as Electron from 'electron'

/**
 * What Galley uses of Electron, and nothing else. `main/electron.ts` checks Electron against it and
 * `runtime/stand-in/electron.ts` the stand-in, so a call that either lacks fails at compile time.
 */
export interface DesktopApi {
  readonly app: App
  readonly BrowserWindow: WindowClass
  readonly dialog: Dialog
  readonly ipcMain: CallServer
  readonly Menu: MenuClass
  readonly nativeTheme: Theme
  readonly protocol: Schemes
  readonly screen: { getAllDisplays(): { readonly workArea: Bounds }[] }
  readonly session: { readonly defaultSession: Session }
  readonly shell: Pick<Electron.Shell, 'openExternal' | 'openPath' | 'showItemInFolder'>
}

/** What the preload script uses. */
export interface BridgeApi {
  readonly contextBridge: { exposeInMainWorld(name: string, api: unknown): void }
  readonly ipcRenderer: {
    invoke(channel: string, ...args: unknown[]): Promise<unknown>
    on(channel: string, listener: (event: unknown, ...args: unknown[]) => void): unknown
    removeListener(channel: string, listener: (event: unknown, ...args: unknown[]) => void): unknown
  }
}

export type Preventable = Pick<Electron.Event, 'preventDefault'>
export type Bounds = Electron.Rectangle
export type WindowOptions = Electron.BrowserWindowConstructorOptions
export type PagePreferences = Electron.WebPreferences
export type MenuTemplate = Electron.MenuItemConstructorOptions
export type PdfOptions = Electron.PrintToPDFOptions
export type Permission = Parameters<NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>>[1]

export interface App
  extends Pick<
    Electron.App,
    | 'enableSandbox'
    | 'exit'
    | 'getAppPath'
    | 'getName'
    | 'getPath'
    | 'getVersion'
    | 'isPackaged'
    | 'quit'
    | 'requestSingleInstanceLock'
    | 'setPath'
    | 'whenReady'
  > {
  on(event: 'activate', listener: () => void): unknown
  on(event: 'before-quit', listener: (event: Preventable) => void): unknown
  on(event: 'open-file', listener: (event: Preventable, path: string) => void): unknown
  on(event: 'second-instance', listener: (event: unknown, argv: string[], directory: string) => void): unknown
  on(event: 'web-contents-created', listener: (event: unknown, contents: Contents) => void): unknown
  on(event: 'will-quit', listener: (event: Preventable) => void): unknown
  on(event: 'window-all-closed', listener: () => void): unknown
}

export interface WindowClass {
  new (options: WindowOptions): Window
  fromWebContents(contents: Contents): Window | null
  getAllWindows(): Window[]
  getFocusedWindow(): Window | null
}

export interface Window
  extends Pick<
    Electron.BrowserWindow,
    | 'close'
    | 'destroy'
    | 'focus'
    | 'getBounds'
    | 'getNormalBounds'
    | 'hide'
    | 'id'
    | 'isDestroyed'
    | 'isMaximized'
    | 'isMinimized'
    | 'isVisible'
    | 'loadURL'
    | 'maximize'
    | 'restore'
    | 'setBounds'
    | 'setDocumentEdited'
    | 'setTitle'
    | 'show'
  > {
  readonly webContents: Contents
  on(event: 'close', listener: (event: Preventable) => void): unknown
  on(event: 'closed' | 'focus' | 'maximize' | 'move' | 'ready-to-show' | 'resize' | 'unmaximize' | 'unresponsive', listener: () => void): unknown
  once(event: 'ready-to-show' | 'closed', listener: () => void): unknown
}

/** Of a frame only what tells whether a call came from Galley's own page. */
export interface Frame {
  readonly url: string
  /** null in the top frame. */
  readonly parent: unknown
}

export interface Contents
  extends Pick<
    Electron.WebContents,
    'getURL' | 'id' | 'isDestroyed' | 'printToPDF' | 'reload' | 'send'
  > {
  readonly session: Session
  /** The page's picture; only the demo's screenshots use it. */
  capturePage(): Promise<{ toPNG(): Buffer }>
  on(event: 'did-finish-load', listener: () => void): unknown
  on(event: 'render-process-gone', listener: (event: unknown, details: { reason: string }) => void): unknown
  on(event: 'will-attach-webview', listener: (event: Preventable) => void): unknown
  on(event: 'will-frame-navigate' | 'will-navigate' | 'will-redirect', listener: (details: Preventable & { readonly url: string }) => void): unknown
  setWindowOpenHandler(handler: (details: { readonly url: string }) => { action: 'deny' }): void
}

export interface CallEvent {
  readonly sender: Contents
  readonly senderFrame: Frame | null
}

export interface CallServer {
  handle(channel: string, listener: (event: CallEvent, ...args: unknown[]) => Promise<unknown>): void
}

export interface Session {
  setPermissionCheckHandler(handler: (contents: Contents | null, permission: Permission) => boolean): void
  setPermissionRequestHandler(handler: (contents: Contents, permission: Permission, callback: (granted: boolean) => void) => void): void
  setDevicePermissionHandler(handler: () => boolean): void
}

/** Gives back 403 for what it does not serve; a stand-in serves no other origin. */
export interface Schemes {
  registerSchemesAsPrivileged(schemes: { scheme: string; privileges?: Electron.Privileges }[]): void
  handle(scheme: string, handler: (request: Request) => Response | Promise<Response>): void
}

export interface MenuClass {
  buildFromTemplate(template: MenuTemplate[]): AppMenu
  getApplicationMenu(): AppMenu | null
  setApplicationMenu(menu: AppMenu | null): void
}

export interface AppMenu {
  getMenuItemById(id: string): MenuEntry | null
}

export interface MenuEntry {
  enabled: boolean
  checked: boolean
}

/** The window that a dialog belongs to. */
export type Owner = Pick<Electron.BaseWindow, 'id' | 'isDestroyed'>

export interface Dialog {
  showErrorBox(title: string, content: string): void
  showMessageBox(window: Owner, options: Electron.MessageBoxOptions): Promise<Electron.MessageBoxReturnValue>
  showMessageBox(options: Electron.MessageBoxOptions): Promise<Electron.MessageBoxReturnValue>
  showOpenDialog(window: Owner, options: Electron.OpenDialogOptions): Promise<Electron.OpenDialogReturnValue>
  showSaveDialog(window: Owner, options: Electron.SaveDialogOptions): Promise<Electron.SaveDialogReturnValue>
}

export interface Theme extends Pick<Electron.NativeTheme, 'shouldUseDarkColors' | 'themeSource'> {
  on(event: 'updated', listener: () => void): unknown
}
