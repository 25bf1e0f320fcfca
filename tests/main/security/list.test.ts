import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { guardPages, isDesk, mayOpenOutside } from '../../../main/windows/guard.ts'
import { contentSecurityPolicy, developmentPolicy, printPolicy } from '../../../main/windows/policy.ts'
import { pagePreferences, printPreferences } from '../../../main/windows/preferences.ts'
import { deskUrl, privileges } from '../../../main/windows/scheme.ts'
import type { App, Contents, Preventable, Session } from '../../../runtime/api.ts'
import { fuses } from '../../../runtime/fuses.mjs'
import { contents } from '../../builders/contents.ts'

// Electron's security list, by its numbers. What only a running page can show is in tests/e2e/security.spec.ts.

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Files of our own rooms whose text matches. */
function filesWith(pattern: RegExp): string[] {
  const files = globSync('{content,preload,main,renderer}/**/*.{ts,tsx,html}', { cwd: root })
  return files.filter((file) => pattern.test(readFileSync(`${root}/${file}`, 'utf8'))).map((file) => file.replaceAll('\\', '/')).toSorted()
}

/** What the guards do to a page that is made. */
function guarded(inDevelopment = false) {
  const handlers = new Map<string, (event: Preventable & { url: string }) => void>()
  const permissions: Partial<Record<'check' | 'request' | 'device', (...args: never[]) => unknown>> = {}
  let open: Parameters<Contents['setWindowOpenHandler']>[0] | undefined
  const page = contents({
    on: (event: string, listener: (...args: never[]) => void) => {
      handlers.set(event, (details) => Reflect.apply(listener, undefined, [details]))
    },
    setWindowOpenHandler: (handler) => {
      open = handler
    },
  })
  const app: Pick<App, 'on' | 'whenReady'> = {
    whenReady: async () => {},
    on: (event: string, listener: (...args: never[]) => void) => {
      if (event === 'web-contents-created') Reflect.apply(listener, undefined, [{}, page])
    },
  }
  const defaultSession: Session = {
    setPermissionCheckHandler: (handler) => void (permissions.check = handler),
    setPermissionRequestHandler: (handler) => void (permissions.request = handler),
    setDevicePermissionHandler: (handler) => void (permissions.device = handler),
  }
  guardPages({ app, session: { defaultSession }, inDevelopment })
  return {
    prevents: (event: string, url = 'galley://desk/index.html'): boolean => {
      const preventDefault = vi.fn()
      handlers.get(event)?.({ preventDefault, url })
      return preventDefault.mock.calls.length === 1
    },
    open: (url: string) => open?.({ url }),
    permissions,
  }
}

test('1 only secure content: nothing is loaded but our own scheme', () => {
  expect(deskUrl).toBe('galley://desk/index.html')
  expect(filesWith(/loadURL\(/)).toEqual(['main/pdf/print.ts', 'main/windows/main-window.ts'])
  expect(contentSecurityPolicy).not.toMatch(/http:|https:|ws:|\*/)
})

describe('2, 3, 4, 6, 8, 9, 10, 11 every window has the same powerless preferences', () => {
  const preferences = pagePreferences('/preload.cjs')
  test('2 no Node in the page', () => {
    expect(preferences).toMatchObject({ nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false })
  })
  test('3 context isolation', () => {
    expect(preferences.contextIsolation).toBe(true)
  })
  test('4 sandboxed processes', () => {
    expect(preferences.sandbox).toBe(true)
    expect(readFileSync(`${root}/main/index.ts`, 'utf8')).toContain('app.enableSandbox()')
  })
  test('6 web security stays on', () => {
    expect(preferences.webSecurity).toBe(true)
  })
  test('8 no insecure content', () => {
    expect(preferences.allowRunningInsecureContent).toBe(false)
  })
  test('9 no experimental features', () => {
    expect(preferences.experimentalFeatures).toBe(false)
  })
  test('10 no Blink features by hand', () => {
    expect(preferences).not.toHaveProperty('enableBlinkFeatures')
    expect(filesWith(/enableBlinkFeatures/)).toEqual([])
  })
  test('11 no webview, so none that may open windows', () => {
    expect(preferences.webviewTag).toBe(false)
    expect(filesWith(/<webview|allowpopups/)).toEqual([])
  })
  test('they are frozen, and windows are made of them alone', () => {
    expect(Object.isFrozen(preferences) && Object.isFrozen(printPreferences())).toBe(true)
    expect(filesWith(/new (\w+\.)?BrowserWindow\(/)).toEqual(['main/windows/main-window.ts', 'main/windows/print-window.ts'])
    expect(filesWith(/webPreferences/)).toEqual(['main/windows/main-window.ts', 'main/windows/print-window.ts'])
  })
  test('the window that prints runs no script and has no preload script', () => {
    expect(printPreferences()).toMatchObject({ javascript: false, sandbox: true, nodeIntegration: false })
    expect(printPreferences()).not.toHaveProperty('preload')
  })
})

test('5 every permission is denied', async () => {
  const { permissions } = guarded()
  await Promise.resolve()
  const { check, request, device } = permissions
  const answer = vi.fn()
  Reflect.apply(request ?? (() => {}), undefined, [null, 'geolocation', answer])
  expect(answer).toHaveBeenCalledExactlyOnceWith(false)
  expect([Reflect.apply(check ?? (() => true), undefined, [null, 'loopback-network']), Reflect.apply(device ?? (() => true), undefined, [])]).toEqual([false, false])
})

describe('7 a content security policy without inline script or another origin', () => {
  test('the page’s', () => {
    expect(contentSecurityPolicy.split('; ')).toEqual([
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
      'trusted-types ProseMirrorClipboard galley-worker',
    ])
  })
  test('a printed document’s has no script at all', () => {
    expect(printPolicy).toMatch(/^default-src 'none'/)
    expect(printPolicy).not.toContain('script-src')
  })
  test('the development server’s stays out of a package', () => {
    expect(developmentPolicy('http://localhost:5173/')).toContain('ws://localhost:5173')
    expect(readFileSync(`${root}/main/index.ts`, 'utf8')).toMatch(/app\.isPackaged \? null : \(process\.env\['ELECTRON_RENDERER_URL'\]/)
  })
})

test('12 a webview that is attached all the same is prevented', () => {
  expect(guarded().prevents('will-attach-webview')).toBe(true)
})

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('13 %s is prevented, wherever it leads', (event) => {
  for (const url of [deskUrl, 'https://example.com/', 'file:///etc/passwd', 'not an address']) expect(guarded().prevents(event, url)).toBe(true)
})

test('13 in development a page may load itself again, and nothing else', () => {
  const { prevents } = guarded(true)
  expect([prevents('will-navigate', deskUrl), prevents('will-navigate', 'http://localhost:5173/'), prevents('will-navigate', 'galley://print/1.html')]).toEqual([false, true, true])
})

test('14 no page opens a window', () => {
  expect(guarded().open('galley://desk/index.html')).toEqual({ action: 'deny' })
})

test('15 only web and mail addresses leave, and only by one door', () => {
  expect(['https://a.b/', 'mailto:a@b.c'].map(mayOpenOutside)).toEqual([true, true])
  expect(['http://a.b/', 'file:///a', 'javascript:1', 'smb://a/b', 'https://u@a.b/', 'data:,x', 'vbscript:1', ' '].map(mayOpenOutside)).toEqual(Array(8).fill(false))
  expect(filesWith(/openExternal\(/)).toEqual(['main/desk.ts'])
})

test('16 Electron is current and pinned', () => {
  const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
  expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/)
  // Electron supports its three newest majors; 45 was the newest in November 2026.
  expect(Number(devDependencies['electron']?.split('.')[0])).toBeGreaterThanOrEqual(45)
})

test.each(['https://desk/', 'galley://desk.evil/', 'galley://print/1.html', 'galley:desk', 'about:blank', '', 'null'])('17 a call from %j is not ours', (url) => {
  expect(isDesk(url)).toBe(false)
})

test('18 a scheme of its own instead of file:', () => {
  expect(privileges).toEqual([{ scheme: 'galley', privileges: { standard: true, secure: true, supportFetchAPI: true } }])
  expect(filesWith(/loadFile\(|['"`]file:\/\//)).toEqual([])
})

test('19 the fuses that packaging flips', () => {
  expect(fuses).toEqual({
    RunAsNode: false,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    GrantFileProtocolExtraPrivileges: false,
    EnableCookieEncryption: true,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
  })
})

describe('20 nothing of Electron reaches the page', () => {
  test('electron is imported in two files', () => {
    expect(filesWith(/^import (?!type).*from 'electron'/m)).toEqual(['main/electron.ts', 'preload/index.ts'])
  })
  test('raw ipcRenderer is in the bridge alone, raw ipcMain where it is served', () => {
    expect(filesWith(/\bipcRenderer\b/)).toEqual(['preload/index.ts'])
    expect(filesWith(/\bipcMain\b/)).toEqual(['main/desk.ts', 'main/electron.ts', 'main/ipc/serve.ts'])
  })
  test('lint bans both, and says which door to take', () => {
    const lint = readFileSync(`${root}/.oxlintrc.json`, 'utf8')
    expect(lint).toMatch(/"name": "electron", "message": "Only main\/electron\.ts and preload\/index\.ts/)
    expect(lint).toMatch(/"property": "ipcMain"/)
  })
})

test('no unit test loads Electron, which would begin to fetch its binary', () => {
  const tests = globSync('tests/**/*.test.{ts,tsx}', { cwd: root })
  expect(tests.length).toBeGreaterThan(20)
  const loads = /^import (?!type).*from '(electron|[./]+\/main\/(electron|desk|desk-services|index|print-and-exit)\.ts)'/m
  expect(tests.filter((file) => loads.test(readFileSync(`${root}/${file}`, 'utf8')))).toEqual([])
})

test('all twenty items have a test', () => {
  const tests = ['list.test.ts', '../../e2e/security.spec.ts'].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('\n')
  const items = Array.from({ length: 20 }, (_, index) => index + 1)
  expect(items.filter((item) => !new RegExp(`^ *(test(\\.each\\(.*\\))?|describe)\\('${item} `, 'm').test(tests))).toEqual([])
})
