import { GitCompareArrows } from 'lucide-react'
import { useState } from 'react'
import type { OpenedTopic, VersionText } from '../../../preload/contract.ts'
import { call } from '../../bridge/index.ts'
import { go, notifyProblem, useCall, useEscape, useNow, useRoute, useShowTopicHeader } from '../../state/index.ts'
import { Button, EmptyState, ErrorNote } from '../../ui/index.ts'
import { firstSides, newestOf, sideOf, sideOptions, valueOf } from './texts.ts'
import { SideChoice } from './side-choice.tsx'
import { Texts } from './texts-view.tsx'
import styles from './compare-screen.module.css'

/** Any two versions of the topic, or one of them and a file: what changed, decided change by change. */
export function CompareScreen({ id }: { readonly id: string }) {
  const { asked, again } = useCall('topics.open', { id })
  // What was decided is kept, so nothing is lost by leaving.
  useEscape(() => void go({ screen: 'article', id }))
  const opened = asked.state === 'answered' ? asked.value : null
  useShowTopicHeader(
    opened === null
      ? null
      : { id, title: opened.row.title, state: opened.draftSavedAt === null ? { kind: 'revision', number: opened.base } : { kind: 'saved', at: opened.draftSavedAt } },
  )
  if (asked.state === 'failed') return <div className={styles.failed}><ErrorNote problem={asked.problem} onRetry={again} /></div>
  // A saved revision makes another topic of it: what can be chosen is asked anew.
  return opened === null ? null : <Compare key={`${opened.base} ${opened.revisions.length} ${opened.draftSavedAt ?? ''}`} opened={opened} onSaved={again} />
}

function Compare({ opened, onSaved }: { readonly opened: OpenedTopic; readonly onSaved: () => void }) {
  const route = useRoute()
  const [file, setFile] = useState<VersionText | null>(null)
  const [chosen, choose] = useState(() => firstSides(opened, route.screen === 'compare' ? route : {}))
  const options = sideOptions(opened, file, useNow())
  const before = sideOf(chosen.before, file)
  const after = sideOf(chosen.after, file)

  const chooseFile = async (): Promise<void> => {
    const reply = await call('version.chooseFile')
    if (!reply.ok) return notifyProblem(reply.problem)
    if (reply.value === null) return
    setFile(reply.value)
    choose({ before: opened.draftSavedAt === null ? String(newestOf(opened)) : 'draft', after: 'file' })
  }

  const bar = (
    <SideChoice
      options={options}
      before={chosen.before}
      after={chosen.after}
      onChange={choose}
      onFile={() => void chooseFile()}
    />
  )
  if (before === null || after === null || valueOf(before) === valueOf(after)) {
    const single = opened.revisions.length < 2 && opened.draftSavedAt === null && file === null
    return (
      <div className={styles.screen}>
        {bar}
        <EmptyState
          icon={<GitCompareArrows />}
          title={single ? 'There is one version so far' : 'Both sides are the same version'}
          actions={<Button onClick={() => void chooseFile()}>Compare with a file…</Button>}
        >
          {single ? 'Once you edit the article, what you changed shows here, word by word, beside what it was.' : 'Choose another version on one of the sides.'}
        </EmptyState>
      </div>
    )
  }
  return <Texts key={`${chosen.before} ${chosen.after} ${file?.label ?? ''}`} opened={opened} bar={bar} before={before} after={after} onSaved={onSaved} />
}
