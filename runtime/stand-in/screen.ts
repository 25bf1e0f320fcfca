import type { DesktopApi } from '../api.ts'
import { needReady } from './readiness.ts'

/**
 * One display of a common size: only a page knows the real ones, and main asks before there is a page. Chromium itself
 * moves a window that would lie outside.
 */
export const screen: DesktopApi['screen'] = {
  getAllDisplays: () => {
    needReady('The screen module cannot be used')
    return [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }]
  },
}
