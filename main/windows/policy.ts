/** What the page may load and run: its own files, and nothing from anywhere else (Electron's list, item 7). */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // ProseMirror reads the clipboard through a policy of its own; Galley's makes the addresses of its workers.
  'trusted-types ProseMirrorClipboard galley-worker',
].join('; ')

/** For `npm run dev` alone: hot reload puts styles and a script into the page and listens to its server. */
export function developmentPolicy(server: string): string {
  const { host } = new URL(server)
  return [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self' http://${host} ws://${host}`,
    "worker-src 'self' blob:",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** What a document that is printed may load: what it carries itself. It runs no script. */
export const printPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Devices and sensors have no business with an article; where Electron would show a chooser, the page may not even ask. */
const denied = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking']

/** Headers of every answer of the private scheme. */
export function headersWith(policy: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': policy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}
