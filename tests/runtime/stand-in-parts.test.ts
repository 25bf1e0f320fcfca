import { describe, expect, test, vi } from 'vitest'
import { fromChromium, privateOrigin, reserveScheme, toChromium } from '../../runtime/stand-in/addresses.ts'
import { parseAccelerator } from '../../runtime/stand-in/accelerators.ts'
import { keysOfMenu, Menu, pressKey } from '../../runtime/stand-in/menu.ts'
import { toPrintParameters } from '../../runtime/stand-in/print.ts'

describe('private addresses', () => {
  reserveScheme('galley')
  test.each([
    ['galley://desk/index.html', 'https://desk.galley.invalid/index.html'],
    ['galley://print/1.html?x=1#top', 'https://print.galley.invalid/1.html?x=1#top'],
  ])('%s is %s in Chromium, and back', (app, chromium) => {
    expect(toChromium(app)).toBe(chromium)
    expect(fromChromium(chromium)).toBe(app)
    expect(privateOrigin(chromium)).toBe(new URL(chromium).origin)
  })
  test.each(['https://example.com/', 'other://desk/', 'https://desk.other.invalid/', 'about:blank'])('%s is nobody’s', (url) => {
    expect(toChromium(url)).toBe(url)
    expect(fromChromium(url)).toBe(url)
  })
})

describe('accelerators', () => {
  const none = { ctrl: false, alt: false, shift: false, meta: false }
  test.each([
    ['CmdOrCtrl+S', 'linux', { ...none, ctrl: true, key: 's', code: 'KeyS' }],
    ['CmdOrCtrl+S', 'darwin', { ...none, meta: true, key: 's', code: 'KeyS' }],
    ['CmdOrCtrl+Shift+1', 'win32', { ...none, ctrl: true, shift: true, key: '1', code: 'Digit1' }],
    ['Shift+F8', 'linux', { ...none, shift: true, key: 'f8', code: '' }],
    ['CmdOrCtrl+,', 'linux', { ...none, ctrl: true, key: ',', code: 'Comma' }],
    ['Alt+Left', 'linux', { ...none, alt: true, key: 'arrowleft', code: '' }],
  ] as const)('%s on %s', (accelerator, platform, key) => {
    expect(parseAccelerator(accelerator, platform)).toEqual(key)
  })
})

describe('the menu', () => {
  const window = { close: vi.fn(), webContents: { edit: vi.fn(), reload: vi.fn() } }

  test('a key clicks its item, and a greyed one nothing', () => {
    const save = vi.fn()
    const menu = Menu.buildFromTemplate([{ label: 'File', submenu: [{ id: 'save', label: 'Save', accelerator: 'CmdOrCtrl+S', click: save }, { role: 'close' }] }])
    Menu.setApplicationMenu(menu)
    expect(keysOfMenu().map((key) => key.key)).toEqual(['s', 'w'])
    pressKey(0, window)
    expect(save).toHaveBeenCalledOnce()
    pressKey(1, window)
    expect(window.close).toHaveBeenCalledOnce()
    const item = menu.getMenuItemById('save')
    if (item) item.enabled = false
    pressKey(0, window)
    expect(save).toHaveBeenCalledOnce()
  })

  test('one radio item of a menu is checked', () => {
    const menu = Menu.buildFromTemplate([{ label: 'View', submenu: ['a', 'b', 'c'].map((id) => ({ id, label: id, type: 'radio' as const, checked: id === 'a' })) }])
    menu.getMenuItemById('c')?.click()
    expect(['a', 'b', 'c'].map((id) => menu.getMenuItemById(id)?.checked)).toEqual([false, false, true])
  })

  test('editing roles are the browser’s own commands, and take no key from the page', () => {
    const menu = Menu.buildFromTemplate([{ label: 'Edit', submenu: [{ id: 'copy', role: 'copy' }] }])
    Menu.setApplicationMenu(menu)
    menu.getMenuItemById('copy')?.click(undefined, window)
    expect(window.webContents.edit).toHaveBeenCalledWith('copy')
    expect(keysOfMenu()).toEqual([])
  })
})

describe('printing', () => {
  test.each([
    ['A4', { paperWidth: 8.27, paperHeight: 11.7 }],
    [{ width: 5, height: 8 }, { paperWidth: 5, paperHeight: 8 }],
  ] as const)('paper %j', (pageSize, expected) => {
    expect(toPrintParameters({ pageSize })).toMatchObject(expected)
  })
  test('what both call the same goes through, margins by their own names', () => {
    expect(toPrintParameters({ generateTaggedPDF: true, preferCSSPageSize: true, margins: { top: 1, bottom: 2, left: 3, right: 4 } })).toMatchObject({
      generateTaggedPDF: true, preferCSSPageSize: true, marginTop: 1, marginBottom: 2, marginLeft: 3, marginRight: 4,
    })
  })
  test('an unknown paper is refused', () => {
    expect(() => toPrintParameters({ pageSize: 'A9' as 'A4' })).toThrow('Unknown paper A9.')
  })
})
