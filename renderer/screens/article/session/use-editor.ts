import { useEffect, useRef, useState, useSyncExternalStore, type RefCallback } from 'react'
import { createArticleEditor, emptySnapshot, type ArticleEditor, type EditorOptions, type EditorSnapshot } from '../../../editor/index.ts'
import { stableHash } from '../../../../content/schema/index.ts'

/** A block id that no other block has. */
export function newBlockId(): string {
  return stableHash(crypto.randomUUID())
}

/** A ref for the element that the text goes into; `onEditor` gets the editor, and null when it is gone. */
export function useEditorPlace(options: () => EditorOptions, onEditor: (editor: ArticleEditor | null) => void): RefCallback<HTMLElement> {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const latest = useRef({ options, onEditor })
  useEffect(() => {
    latest.current = { options, onEditor }
  })
  // The editor lives as long as its element; later options reach it through its own methods.
  useEffect(() => {
    if (place === null) return undefined
    const editor = createArticleEditor(place, latest.current.options())
    latest.current.onEditor(editor)
    return () => {
      latest.current.onEditor(null)
      editor.destroy()
    }
  }, [place])
  return setPlace
}

const never = (): (() => void) => () => undefined

/** What the editor shows of itself; changes after the text has been painted. */
export function useSnapshot(editor: ArticleEditor | null): EditorSnapshot {
  return useSyncExternalStore(editor?.subscribe ?? never, editor?.snapshot ?? nothing)
}

function nothing(): EditorSnapshot {
  return emptySnapshot
}
