import { useCallback, useRef, type RefCallback } from 'react'

/**
 * Focus in lists of which only a part is in the page. `ask` when a key has moved on; `ref` goes to the element that is now
 * meant, which takes the focus as soon as it is there. Data that arrive move no focus.
 */
export function useKeyFocus(initially = false): { readonly ask: () => void; readonly ref: RefCallback<HTMLElement> } {
  const asked = useRef(initially)
  const ask = useCallback(() => {
    asked.current = true
  }, [])
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null || !asked.current) return
    asked.current = false
    element.focus({ preventScroll: true })
  }, [])
  return { ask, ref }
}
