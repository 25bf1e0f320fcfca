import { useState } from 'react'
import type { ChapterInterval, LibraryInfo, Problem } from '../../../preload/contract.ts'
import { call } from '../../bridge/index.ts'
import { closeDialog, notify, setLibrary, useApp, useCall } from '../../state/index.ts'
import { Button, Dialog, ErrorNote, TextField } from '../../ui/index.ts'
import { readInterval } from './read-interval.ts'
import styles from './intervals-dialog.module.css'

/** How long a topic may go without a full review: what the library says, and where a chapter says otherwise. */
export function IntervalsDialog() {
  const { library } = useApp()
  const { asked, again } = useCall('library.chapters')
  if (library === null) return null
  if (asked.state !== 'answered') {
    return (
      <Dialog open onClose={closeDialog} title="Review intervals">
        {asked.state === 'failed' ? <ErrorNote problem={asked.problem} onRetry={again} /> : <p role="status">Asking for the chapters…</p>}
      </Dialog>
    )
  }
  return <Intervals library={library} chapters={asked.value} />
}

// More fields than anybody looks through; the search finds the others.
const mostShown = 60
const worthSearching = 12

function Intervals({ library, chapters }: { readonly library: LibraryInfo; readonly chapters: readonly ChapterInterval[] }) {
  const [whole, setWhole] = useState(String(library.reviewIntervalMonths))
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map())
  const [sought, setSought] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const read = readInterval(whole, null)
  const inherits = 'problem' in read ? 'the library’s' : `the library’s ${whole.trim()} months`
  const textOf = ({ chapter, months }: ChapterInterval): string => typed.get(chapter) ?? (months === null ? '' : String(months))
  const errorOf = (one: ChapterInterval): string | null => {
    const own = readInterval(textOf(one), inherits)
    return 'problem' in own ? own.problem : null
  }
  const found = chapters.filter(({ chapter }) => chapter.toLowerCase().includes(sought.trim().toLowerCase()))
  const shown = found.slice(0, mostShown)

  const save = async (): Promise<void> => {
    if ('problem' in read || read.months === null) return
    const changed = chapters.filter(({ chapter }) => typed.has(chapter))
    const wrong = changed.find((one) => errorOf(one) !== null)
    // Where it cannot be seen now, it is brought into sight.
    if (wrong !== undefined) return setSought(shown.includes(wrong) ? sought : wrong.chapter)
    const own = changed.flatMap((one) => {
      const interval = readInterval(textOf(one), inherits)
      return 'problem' in interval ? [] : [{ chapter: one.chapter, months: interval.months }]
    })
    const reply = await call('library.setIntervals', { library: read.months, chapters: own })
    if (!reply.ok) return setProblem(reply.problem)
    setLibrary(reply.value)
    closeDialog()
    notify('The review intervals were saved; every due date follows them.')
  }
  return (
    <Dialog
      open
      onSubmit={() => void save()}
      onClose={closeDialog}
      title="Review intervals"
      description="A topic is due this long after its last full review. The topic’s own interval counts before its chapter’s, and that before the library’s."
      actions={
        <>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button kind="primary" submit>Save</Button>
        </>
      }
    >
      {problem !== null && <ErrorNote problem={problem} />}
      <TextField
        label={`Library “${library.name}”, in months`}
        value={whole}
        onChange={setWhole}
        inputMode="numeric"
        error={'problem' in read ? read.problem : null}
        hint="Three years (36) is the common cycle."
        className={styles.short}
      />
      <section aria-label="Chapters" className={styles.chapters}>
        <div className={styles.head}>
          <h3 className={styles.title}>Chapters</h3>
          {chapters.length > worthSearching && <TextField label="Search chapters" labelHidden placeholder="Search chapters" value={sought} onChange={setSought} className={styles.search} />}
        </div>
        {chapters.length === 0 && <p className={styles.none}>No topic names a chapter yet. A topic’s chapter is set in its inspector.</p>}
        {chapters.length > 0 && found.length === 0 && <p className={styles.none} role="status">No chapter has that in its name.</p>}
        <ul>
          {shown.map((one) => (
            <li key={one.chapter} className={styles.row}>
              <span className={styles.name}>
                {one.chapter}
                <span className={styles.count}>{one.topics === 0 ? 'no topics now' : one.topics === 1 ? '1 topic' : `${one.topics.toLocaleString('en-GB')} topics`}</span>
              </span>
              <TextField
                label={`${one.chapter}, in months`}
                labelHidden
                value={textOf(one)}
                placeholder={'problem' in read ? '' : whole.trim()}
                onChange={(text) => setTyped((now) => new Map([...now, [one.chapter, text]]))}
                inputMode="numeric"
                error={errorOf(one)}
                className={styles.months}
              />
            </li>
          ))}
        </ul>
        {found.length > shown.length && <p className={styles.none}>{found.length - shown.length} more; search for them by name.</p>}
      </section>
    </Dialog>
  )
}
