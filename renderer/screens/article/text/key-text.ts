import { editorKeys, type EditorKey } from '../../../editor/index.ts'
import { shortcutText, useApp } from '../../../state/index.ts'

const names: Readonly<Record<string, string>> = { Mod: 'CmdOrCtrl', ArrowUp: 'Up', ArrowDown: 'Down', ArrowLeft: 'Left', ArrowRight: 'Right', Enter: 'Return' }

/** The editor's keys as people of this platform write them. */
export function useKeyText(): (key: EditorKey) => string {
  const platform = useApp().info?.platform ?? ''
  return (key) => keyText(editorKeys[key], platform)
}

/** `Mod-Shift-8` as `Ctrl+Shift+8`. */
export function keyText(key: string, platform: string): string {
  const accelerator = key.split('-').map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
  return shortcutText(accelerator.join('+'), platform)
}
