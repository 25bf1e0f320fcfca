import '../../../editor/redline/live-redline.css'
import { ChevronDown, ChevronUp, EyeOff, GitCompareArrows, RotateCcw } from 'lucide-react'
import { call } from '../../../bridge/index.ts'
import { nextLiveChange, previousLiveChange, redlineKeys, revertBlock, revertHere, showRedline, type ArticleEditor, type RedlineStanding } from '../../../editor/index.ts'
import { notifyProblem, useApp, useCommand, useCommandProps, useNow, useStore } from '../../../state/index.ts'
import { Button, IconButton, Menu, MenuItem, MenuSeparator, speakInstant } from '../../../ui/index.ts'
import type { Session } from '../session/session.ts'
import { keyText } from './key-text.ts'
import styles from './redline-switch.module.css'

// Older ones are a step away, in the compare screen.
const offered = 8

/** Shows, while one writes, what differs from a revision; and takes a change back from there. */
export function RedlineSwitch({ session, editor, redline }: { readonly session: Session; readonly editor: ArticleEditor; readonly redline: RedlineStanding | null }) {
  const { revisions } = useStore(session.store)
  const now = useNow()
  const platform = useApp().info?.platform ?? ''
  const some = redline !== null && redline.count !== null && redline.count > 0
  useCommand('next-change', () => void editor.run(nextLiveChange), some)
  useCommand('previous-change', () => void editor.run(previousLiveChange), some)
  const here = redline?.here ?? null
  const next = useCommandProps('next-change')
  const previous = useCommandProps('previous-change')

  const showSince = async (number: number): Promise<void> => {
    const reply = await call('version.text', { id: session.id, version: { kind: 'revision', number } })
    if (!reply.ok) return notifyProblem(reply.problem)
    editor.run(showRedline({ label: reply.value.label, document: reply.value.article.document }))
  }
  const since = (
    <Menu
      align="end"
      trigger={
        <Button kind="quiet" className={styles.control} icon={<GitCompareArrows />}>
          {redline === null ? 'Show changes' : standing(redline)}
        </Button>
      }
    >
      {redline !== null && (
        <>
          <MenuItem icon={<RotateCcw />} shortcut={keyText(redlineKeys.revertBlock, platform)} onClick={() => editor.run(revertBlock)}>Revert all in this block</MenuItem>
          <MenuItem icon={<EyeOff />} onClick={() => editor.run(showRedline(null))}>Hide changes</MenuItem>
          <MenuSeparator />
        </>
      )}
      {revisions.toSorted((a, b) => b.number - a.number).slice(0, offered).map(({ number, time, note }) => (
        <MenuItem key={number} icon={<GitCompareArrows />} detail={[speakInstant(time, now), note].filter((part) => part !== '').join(': ')} onClick={() => void showSince(number)}>
          Since revision {number}
        </MenuItem>
      ))}
    </Menu>
  )
  return (
    <div className={styles.switch} role="group" aria-label="Changes since a revision">
      <span role="status" className={styles.here} title={redline?.problem ?? here?.words}>
        {redline?.problem ?? (here === null ? '' : <><span className={styles.position}>{here.position} of {redline?.count}</span> {here.words}</>)}
      </span>
      {here !== null && (
        <Button kind="quiet" className={styles.control} icon={<RotateCcw />} shortcut={keyText(redlineKeys.revertHere, platform)} hint="Take this change back" onClick={() => editor.run(revertHere)}>Revert</Button>
      )}
      {some && (
        <>
          <IconButton icon={<ChevronUp />} label="Previous change" className={styles.control} {...previous} />
          <IconButton icon={<ChevronDown />} label="Next change" className={styles.control} {...next} />
        </>
      )}
      {since}
    </div>
  )
}

function standing({ count, label }: RedlineStanding): string {
  const since = label.replace(/^R/, 'r')
  if (count === null) return `Comparing with ${since}…`
  return count === 0 ? `No change since ${since}` : `${count} ${count === 1 ? 'change' : 'changes'} since ${since}`
}
