import type { Permission, Session as SessionApi } from '../api.ts'
import type { DevTools } from './devtools.ts'
import { needReady } from './readiness.ts'

/** Chromium's permission descriptors by Electron's names. What has no descriptor, the page's Permissions-Policy denies. */
const descriptors: readonly (readonly [Permission, { name: string; [detail: string]: unknown }])[] = [
  ['background-sync', { name: 'background-sync' }],
  ['clipboard-read', { name: 'clipboard-read' }],
  ['clipboard-sanitized-write', { name: 'clipboard-write', allowWithoutSanitization: true }],
  ['display-capture', { name: 'display-capture' }],
  ['geolocation', { name: 'geolocation' }],
  ['idle-detection', { name: 'idle-detection' }],
  ['keyboardLock', { name: 'keyboard-lock' }],
  ['local-fonts', { name: 'local-fonts' }],
  ['local-network-access', { name: 'local-network-access' }],
  ['local-network', { name: 'local-network' }],
  ['loopback-network', { name: 'loopback-network' }],
  ['media', { name: 'camera' }],
  ['media', { name: 'microphone' }],
  ['midi', { name: 'midi' }],
  ['midiSysex', { name: 'midi', sysex: true }],
  ['nfc', { name: 'nfc' }],
  ['notifications', { name: 'notifications' }],
  ['payment-handler', { name: 'payment-handler' }],
  ['persistent-storage', { name: 'persistent-storage' }],
  ['pointerLock', { name: 'pointer-lock' }],
  ['screen-wake-lock', { name: 'screen-wake-lock' }],
  ['sensors', { name: 'accelerometer' }],
  ['sensors', { name: 'gyroscope' }],
  ['sensors', { name: 'magnetometer' }],
  ['storage-access', { name: 'storage-access' }],
  ['top-level-storage-access', { name: 'top-level-storage-access', requestedOrigin: 'https://desk.invalid' }],
  ['window-management', { name: 'window-management' }],
]

/** The one session. The check handler decides for Chromium, once for each page's origin; it asks nobody later. */
export class Session implements SessionApi {
  #check: (permission: Permission) => boolean = () => true
  #request: (permission: Permission) => boolean = () => true

  setPermissionCheckHandler(handler: Parameters<SessionApi['setPermissionCheckHandler']>[0]): void {
    this.#check = (permission) => handler(null, permission)
  }

  setPermissionRequestHandler(handler: (contents: never, permission: Permission, callback: (granted: boolean) => void) => void): void {
    this.#request = (permission) => {
      let answer = false
      // Chromium wants to know before anything is asked, so there is no page to name.
      Reflect.apply(handler, null, [null, permission, (granted: boolean) => { answer = granted }])
      return answer
    }
  }

  /** Chromium shows no device chooser to a page whose Permissions-Policy forbids it; there is nothing to ask here. */
  setDevicePermissionHandler(): void {}

  /** Tells Chromium what an origin may do. */
  async apply(devTools: DevTools, origin: string): Promise<void> {
    await Promise.all(
      descriptors.map(([permission, descriptor]) => {
        const setting = this.#check(permission) && this.#request(permission) ? 'granted' : 'denied'
        // Browsers differ in the permissions they know.
        return devTools.send('Browser.setPermission', { permission: descriptor, setting, origin }).catch(() => {})
      }),
    )
  }
}

const only = new Session()

export const session = {
  get defaultSession(): Session {
    needReady('Session can not be had')
    return only
  },
}
