import { useEffect, useState } from 'react'
import type { TopicRow } from '../../../../preload/contract.ts'
import { call } from '../../../bridge/index.ts'
import { removeCrossReference, setCrossReference, type ArticleEditor } from '../../../editor/index.ts'
import { TextArea, TextField } from '../../../ui/index.ts'
import styles from './dialogs.module.css'
import { WordsDialog } from './words-dialog.tsx'

// What can be taken in at a glance.
const suggestions = 5

/** Which topic words lead to. The sentence's own words stay as they are. */
export function ReferenceDialog({ editor, topic, onClose }: { readonly editor: ArticleEditor; readonly topic: string; readonly onClose: () => void }) {
  const { crossReference } = editor.snapshot()
  const words = editor.selectedText()
  const [target, setTarget] = useState(crossReference?.target ?? words)
  const [targetId, setTargetId] = useState(crossReference?.targetId ?? null)
  const [blurb, setBlurb] = useState(crossReference?.blurb ?? '')
  const [error, setError] = useState<string | null>(null)
  const { rows, problem } = useTopics(target, topic)
  const set = (): void => {
    if (target.trim() === '') return setError('Name the topic that is meant.')
    const attrs = { target: target.trim(), targetId, blurb: blurb.trim() === '' ? null : blurb.trim() }
    if (!editor.run(setCrossReference(attrs))) return setError('Select words within one paragraph first.')
    onClose()
  }
  return (
    <WordsDialog name="Cross reference" verb="Refer" words={words} isNew={crossReference === null} onSet={set} onRemove={() => editor.run(removeCrossReference)} onClose={onClose}>
      <TextField
        label="Topic"
        hint={targetId === null ? 'Not tied to a topic of this library' : 'A topic of this library'}
        value={target}
        onChange={(next) => {
          setTarget(next)
          setTargetId(null)
          setError(null)
        }}
        error={error ?? problem}
      />
      {rows.length > 0 && (
        <ul className={styles.suggestions} aria-label="Topics of this library">
          {rows.map((row) => (
            <li key={row.id}>
              <button
                type="button"
                className={styles.suggestion}
                aria-pressed={targetId === row.id}
                onClick={() => {
                  setTarget(row.title)
                  setTargetId(row.id)
                  setError(null)
                }}
              >
                {row.title}
                {row.chapter !== null && <span className={styles.chapter}>{row.chapter}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <TextArea label="Preview of the topic" hint="A sentence or two that readers see before they go there. May stay empty." rows={3} value={blurb} onChange={setBlurb} spellCheck />
    </WordsDialog>
  )
}

function useTopics(words: string, topic: string): { readonly rows: readonly TopicRow[]; readonly problem: string | null } {
  const [found, setFound] = useState<{ readonly rows: readonly TopicRow[]; readonly problem: string | null }>({ rows: [], problem: null })
  const search = words.trim()
  useEffect(() => {
    let current = true
    const timer = setTimeout(() => {
      if (search === '') return setFound({ rows: [], problem: null })
      void call('topics.query', { search, filter: 'all', sort: 'title', descending: false, offset: 0, limit: suggestions + 1 }).then((reply) => {
        if (!current) return
        // Nothing refers to itself.
        setFound(reply.ok ? { rows: reply.value.rows.filter(({ id }) => id !== topic).slice(0, suggestions), problem: null } : { rows: [], problem: reply.problem.message })
      })
    }, 120)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [search, topic])
  return found
}
