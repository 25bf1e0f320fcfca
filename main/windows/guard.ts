import type { App, Contents, DesktopApi, Permission, Preventable, Session } from '../../runtime/api.ts'
import { deskHost, scheme } from './scheme.ts'

/** Whether an address is Galley's own page. An address that cannot be read is not. */
export function isDesk(url: string): boolean {
  const parsed = URL.parse(url)
  return parsed !== null && parsed.protocol === `${scheme}:` && parsed.host === deskHost
}

/** Whether a link may leave for the browser or the mail program; anything else goes nowhere. */
export function mayOpenOutside(url: string): boolean {
  const parsed = URL.parse(url)
  if (parsed === null) return false
  if (parsed.protocol === 'mailto:') return true
  return parsed.protocol === 'https:' && parsed.username === '' && parsed.password === ''
}

export interface Guarded {
  readonly app: Pick<App, 'on' | 'whenReady'>
  readonly session: DesktopApi['session']
  /** In `npm run dev` the page may reload itself and speak to its own server, as hot reload must. */
  readonly inDevelopment: boolean
}

/** Takes from every page, whoever makes it, the ways out: other addresses, new windows, webviews, permissions. */
export function guardPages({ app, session, inDevelopment }: Guarded): void {
  const permitted: readonly Permission[] = inDevelopment ? ['local-network', 'local-network-access', 'loopback-network'] : []
  app.on('web-contents-created', (_event, contents) => guard(contents, inDevelopment))
  // Electron has no session before; whoever opens a window waits for the same moment, after this.
  void app.whenReady().then(() => grantOnly(session.defaultSession, permitted))
}

function guard(contents: Contents, mayReload: boolean): void {
  // What Galley loads itself raises none of these; so all that is heard here is a page that wants to leave.
  const stay = (details: Preventable & { readonly url: string }): void => {
    if (!(mayReload && isDesk(details.url))) details.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

function grantOnly(session: Session, permitted: readonly Permission[]): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permitted.includes(permission)))
  session.setPermissionCheckHandler((_contents, permission) => permitted.includes(permission))
  session.setDevicePermissionHandler(() => false)
}
