import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell } from 'electron'
import type { DesktopApi } from '../runtime/api.ts'

/** Electron, or the stand-in in its place: the one door to it. Everything else takes what it needs from here. */
export const desktop: DesktopApi = { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell }

/** Which runtime this is, for people: `Electron 45.4.1`, or the stand-in and its browser by name. */
export function runtimeName(): string {
  const { electron } = process.versions
  return electron === undefined ? (process.env['GALLEY_RUNTIME_NAME'] ?? 'stand-in') : `Electron ${electron}`
}
