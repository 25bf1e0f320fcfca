import { useEffect, useRef } from 'react'
import { appStore, useApp } from './app.ts'
import { shortcutText } from './shortcut.ts'
import { somethingIsOver } from './use-escape.ts'

/** Ctrl+Enter (on a Mac ⌘Enter) takes the screen's main step; gives back how the key is written, for the button's tooltip. */
export function useSubmitKey(submit: () => void, enabled: boolean): string {
  const { info } = useApp()
  const latest = useRef({ submit, enabled })
  useEffect(() => {
    latest.current = { submit, enabled }
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const chord = appStore.get().info?.platform === 'darwin' ? event.metaKey : event.ctrlKey
      if (event.key !== 'Enter' || !chord || event.defaultPrevented || somethingIsOver()) return
      event.preventDefault()
      if (latest.current.enabled) latest.current.submit()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return shortcutText('CmdOrCtrl+Enter', info?.platform ?? '')
}
