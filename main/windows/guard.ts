import type { Contents, DesktopApi, Session } from '../../runtime/api.ts'
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

/** Takes from every page, whoever makes it, the ways out: other addresses, new windows, webviews, permissions. */
export function guardPages({ app, session }: Pick<DesktopApi, 'app' | 'session'>): void {
  denyPermissions(session.defaultSession)
  app.on('web-contents-created', (_event, contents) => guard(contents))
}

function guard(contents: Contents): void {
  // What Galley loads itself raises none of these; so all that is heard here is a page that wants to leave.
  contents.on('will-navigate', (details) => details.preventDefault())
  contents.on('will-frame-navigate', (details) => details.preventDefault())
  contents.on('will-redirect', (details) => details.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}
