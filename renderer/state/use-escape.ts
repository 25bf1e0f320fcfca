import { useEffect, useRef } from 'react'

// What lies over a screen has its own Escape; some of it stays in the page, unseen or fading, when it is closed. Notices lie over nothing.
const over = 'body > :not(#root) :is([role=dialog], [role=alertdialog], [role=menu], [role=listbox]):not([data-notice], [data-closed])'

/** Whether a dialog, a menu or a list lies over the screen. */
export function somethingIsOver(): boolean {
  return [...document.querySelectorAll(over)].some((element) => element.checkVisibility({ visibilityProperty: true }))
}

/** Escape leads out of a screen, unless something nearer has used it, or an input method is at work. Held down it leads one step only. */
export function useEscape(leave: () => void): void {
  const latest = useRef(leave)
  useEffect(() => {
    latest.current = leave
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing && !event.repeat && !somethingIsOver()) latest.current()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
