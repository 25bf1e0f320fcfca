const macKeys: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', CommandOrControl: '⌘', Cmd: '⌘', Command: '⌘', Ctrl: '⌃', Control: '⌃', Alt: '⌥', Option: '⌥', Shift: '⇧' }
const otherKeys: Readonly<Record<string, string>> = { CmdOrCtrl: 'Ctrl', CommandOrControl: 'Ctrl', Control: 'Ctrl', Option: 'Alt' }
const keys: Readonly<Record<string, string>> = { Plus: '+', Up: '↑', Down: '↓', Left: '←', Right: '→', Return: 'Enter', Escape: 'Esc' }

/** An Electron accelerator as people write it: `Ctrl+Shift+S`, on a Mac `⇧⌘S`. `platform` is Node's name of it. */
export function shortcutText(accelerator: string, platform: string): string {
  const parts = accelerator.split('+')
  if (platform !== 'darwin') return parts.map((part) => otherKeys[part] ?? keys[part] ?? part).join('+')
  // Apple's order: control, option, shift, command.
  const order = '⌃⌥⇧⌘'
  const signs = parts.map((part) => macKeys[part] ?? keys[part] ?? part)
  const modifiers = signs.filter((sign) => order.includes(sign)).sort((a, b) => order.indexOf(a) - order.indexOf(b))
  return [...modifiers, ...signs.filter((sign) => !order.includes(sign))].join('')
}
