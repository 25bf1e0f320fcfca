import { useEffect, useState } from 'react'
import type { ArticleEditor } from '../../editor/index.ts'
import { go, useEscape } from '../../state/index.ts'

/**
 * Escape, step by step: from what stands in the text's place or beside the text to the text, from the text to the library.
 * The last step is taken by a second Escape, since leaving ends the undo history; gives back whether that one is awaited.
 */
export function useWayOut({ editor, nearer }: {
  readonly editor: ArticleEditor | null
  /** Closes what is open over or above the text; false where nothing is. */
  readonly nearer: () => boolean
}): boolean {
  const [asked, setAsked] = useState(false)
  useEscape(() => {
    if (nearer()) return
    if (editor !== null && !editor.hasFocus()) return editor.focus()
    if (!asked) return setAsked(true)
    void go({ screen: 'library' })
  })
  // Whoever goes on working has not asked.
  useEffect(() => {
    if (!asked) return undefined
    const forget = (event: Event): void => {
      if (!(event instanceof KeyboardEvent && event.key === 'Escape')) setAsked(false)
    }
    const events = ['keydown', 'pointerdown', 'focusin'] as const
    for (const event of events) window.addEventListener(event, forget, true)
    return () => {
      for (const event of events) window.removeEventListener(event, forget, true)
    }
  }, [asked])
  return asked
}
