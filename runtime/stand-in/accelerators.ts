import type { PageKey } from './page/worlds.ts'

/** Electron's names of keys that `KeyboardEvent.key` calls otherwise. */
const names: Readonly<Record<string, string>> = {
  backspace: 'backspace',
  delete: 'delete',
  down: 'arrowdown',
  enter: 'enter',
  esc: 'escape',
  escape: 'escape',
  left: 'arrowleft',
  plus: '+',
  return: 'enter',
  right: 'arrowright',
  space: ' ',
  up: 'arrowup',
}

/** Punctuation by its place on the keyboard, because Alt on a Mac makes other signs of it. */
const places: Readonly<Record<string, string>> = { ',': 'Comma', '-': 'Minus', '.': 'Period', '/': 'Slash', '=': 'Equal' }

/** The key of an accelerator such as `CmdOrCtrl+Shift+S`. */
export function parseAccelerator(accelerator: string, platform: NodeJS.Platform = process.platform): PageKey {
  const parts = accelerator.split('+').map((part) => part.trim().toLowerCase())
  const last = parts.pop() ?? ''
  const mac = platform === 'darwin'
  const has = (...modifiers: string[]): boolean => modifiers.some((modifier) => parts.includes(modifier))
  const either = has('cmdorctrl', 'commandorcontrol')
  return {
    ctrl: has('ctrl', 'control') || (either && !mac),
    alt: has('alt', 'option', 'altgr'),
    shift: has('shift'),
    meta: has('meta', 'super', 'cmd', 'command') || (either && mac),
    key: names[last] ?? last,
    code: /^[a-z]$/.test(last) ? `Key${last.toUpperCase()}` : /^[0-9]$/.test(last) ? `Digit${last}` : (places[last] ?? ''),
  }
}
