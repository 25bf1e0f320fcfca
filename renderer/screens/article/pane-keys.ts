import { useEffect } from 'react'
import type { ArticleEditor } from '../../editor/index.ts'

// Where the focus goes in each pane, in the order of the panes; the text is asked for by its editor.
const stops = ['[role="tree"] [tabindex="0"]', '[data-pane="text"]', '[aria-label="Inspector"] [role="tab"][aria-selected="true"]'] as const

/** F6 and Shift+F6 lead from pane to pane, Alt+F10 to the tools of the text. */
export function usePaneKeys(editor: ArticleEditor | null): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // Notices and dialogs go first.
      if (event.defaultPrevented || document.querySelector('[role="dialog"]') !== null) return
      if (event.key === 'F10' && event.altKey) document.querySelector<HTMLElement>('[role="toolbar"] button[tabindex="0"]')?.focus()
      else if (event.key === 'F6') focusPane(event.shiftKey ? -1 : 1, editor)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [editor])
}

function focusPane(step: 1 | -1, editor: ArticleEditor | null): void {
  const panes = stops.map((stop) => document.querySelector<HTMLElement>(stop)).filter((pane) => pane !== null)
  const here = panes.findIndex((pane) => (pane.closest('nav, aside') ?? pane).contains(document.activeElement))
  const next = panes[(here + step + panes.length) % panes.length]
  if (next === undefined) return
  if (next.dataset['pane'] === 'text') editor?.focus()
  else next.focus()
}
