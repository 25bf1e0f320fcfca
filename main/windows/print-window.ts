import type { DesktopApi, Window } from '../../runtime/api.ts'
import { printPreferences } from './preferences.ts'

/** The hidden window that documents are printed in. It never gets the focus, and nobody sees it. */
export function openPrintWindow({ BrowserWindow }: Pick<DesktopApi, 'BrowserWindow'>): Window {
  return new BrowserWindow({ show: false, focusable: false, skipTaskbar: true, width: 800, height: 1000, webPreferences: printPreferences() })
}
