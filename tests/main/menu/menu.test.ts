import { expect, test, vi } from 'vitest'
import { commands } from '../../../main/menu/commands.ts'
import { menuTemplate, setDisabled } from '../../../main/menu/menu.ts'
import type { MenuTemplate } from '../../../runtime/api.ts'
import { keysOfMenu, Menu } from '../../../runtime/stand-in/menu.ts'

function all(template: readonly MenuTemplate[]): MenuTemplate[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])])
}

test.each([true, false])('every command is in the menu once (mac: %s)', (mac) => {
  const ids = all(menuTemplate(mac, 'system', () => {})).flatMap((item) => item.id ?? [])
  expect(ids.toSorted()).toEqual(commands.map(({ id }) => id).toSorted())
})

test('no key stands for two things', () => {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(false, 'system', () => {})))
  const keys = keysOfMenu().map((key) => JSON.stringify(key))
  expect(new Set(keys).size).toBe(keys.length)
})

test('what cannot act is greyed, what can is not', () => {
  const menu = Menu.buildFromTemplate(menuTemplate(false, 'dark', () => {}))
  setDisabled(menu, ['save-revision', 'bold'])
  setDisabled(menu, ['bold'])
  expect(['save-revision', 'bold', 'theme-dark'].map((id) => menu.getMenuItemById(id)?.enabled)).toEqual([true, false, true])
  expect(menu.getMenuItemById('theme-dark')?.checked).toBe(true)
})

test('a chosen item runs its command', () => {
  const run = vi.fn()
  Menu.buildFromTemplate(menuTemplate(false, 'system', run)).getMenuItemById('export')?.click()
  expect(run).toHaveBeenCalledExactlyOnceWith('export')
})
