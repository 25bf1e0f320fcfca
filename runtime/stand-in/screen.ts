import type { DesktopApi } from '../api.ts'

const area = { x: 0, y: 0, width: 1920, height: 1080 }

/**
 * One display of a common size: only a page knows the real ones, and main asks before there is a page. Chromium itself
 * moves a window that would lie outside.
 */
export const screen: DesktopApi['screen'] = {
  getAllDisplays: () => [
    {
      accelerometerSupport: 'unknown',
      bounds: area,
      colorDepth: 24,
      colorSpace: '',
      depthPerComponent: 8,
      detected: true,
      displayFrequency: 60,
      id: 1,
      internal: false,
      label: '',
      maximumCursorSize: { width: 0, height: 0 },
      monochrome: false,
      nativeOrigin: { x: 0, y: 0 },
      rotation: 0,
      scaleFactor: 1,
      size: area,
      touchSupport: 'unknown',
      workArea: area,
      workAreaSize: area,
    },
  ],
}
