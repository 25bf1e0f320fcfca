import type { PagePreferences } from '../../runtime/api.ts'

// Said outright even where it is Electron's default: a default can change, this may not.
const powerless = {
  allowRunningInsecureContent: false,
  contextIsolation: true,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  sandbox: true,
  webSecurity: true,
  webviewTag: false,
} as const satisfies PagePreferences

/** Of every window that shows Galley. */
export function pagePreferences(preload: string): Readonly<PagePreferences> {
  return Object.freeze({ ...powerless, preload, spellcheck: true })
}

/** Of the hidden window that prints: no preload script, and no script at all. */
export function printPreferences(): Readonly<PagePreferences> {
  return Object.freeze({ ...powerless, javascript: false, spellcheck: false, images: true })
}
