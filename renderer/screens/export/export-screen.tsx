import { FolderOpen, SquareArrowOutUpRight } from 'lucide-react'
import { useCallback, useState } from 'react'
import type { ExportFormat, OpenedTopic, Version } from '../../../preload/contract.ts'
import { call } from '../../bridge/index.ts'
import { go, notifyProblem, useCall, useEscape, useJob, useNow, useRoute, useShowTopicHeader, useSubmitKey } from '../../state/index.ts'
import { Button, ErrorNote, HtmlPreview, Note, Progress, RadioList, Select, SplitPanes } from '../../ui/index.ts'
import { formats, versionOf, versionOptions } from './choices.ts'
import styles from './export-screen.module.css'

/** Publishes a version of the topic as a file, and shows beforehand what readers will see. */
export function ExportScreen({ id }: { readonly id: string }) {
  const { asked, again } = useCall('topics.open', { id })
  useEscape(() => void go({ screen: 'article', id }))
  const opened = asked.state === 'answered' ? asked.value : null
  useShowTopicHeader(
    opened === null
      ? null
      : { id, title: opened.row.title, state: opened.draftSavedAt === null ? { kind: 'revision', number: opened.base } : { kind: 'saved', at: opened.draftSavedAt } },
  )
  if (asked.state === 'failed') {
    return (
      <div className={styles.failed}>
        <ErrorNote problem={asked.problem} onRetry={again} />
      </div>
    )
  }
  return opened === null ? null : <Export opened={opened} />
}

function Export({ opened }: { readonly opened: OpenedTopic }) {
  const { id } = opened.row
  const route = useRoute()
  const options = versionOptions(opened, useNow())
  const wanted = route.screen === 'export' ? route.version : undefined
  const [chosen, choose] = useState(() => (wanted === undefined ? options[0]?.value : options.find((option) => sameVersion(versionOf(option.value), wanted))?.value) ?? '')
  const [format, setFormat] = useState<ExportFormat>('html')
  const version = versionOf(chosen)
  const { asked: preview, again } = useCall('export.preview', { id, version })
  // The last page stays until the next one is there, so that nothing flickers.
  const [last, setLast] = useState<{ readonly html: string; readonly proof: boolean } | null>(null)
  if (preview.state === 'answered' && preview.value !== last) setLast(preview.value)
  const proof = last?.proof ?? false

  return (
    <SplitPanes
      id="export"
      panes={[
        {
          id: 'choices',
          label: 'choices',
          size: 320,
          min: 260,
          max: 440,
          children: (
            <div className={styles.choices}>
              <Select label="Version" options={options} value={chosen} onChange={choose} />
              <RadioList label="Format" options={formats} value={format} onChange={setFormat} />
              {proof && (
                <Note title="This will be a proof">
                  Nobody has approved this version yet. So every page is marked as a proof, it names no reviewer, and exporting it moves no date.
                </Note>
              )}
              <Write key={`${chosen} ${format}`} id={id} version={version} format={format} ready={preview.state === 'answered'} proof={proof} />
            </div>
          ),
        },
        {
          id: 'preview',
          label: 'preview',
          min: 360,
          children: (
            <section aria-label="Preview" className={styles.preview}>
              <Preview asked={preview} last={last?.html ?? null} onRetry={again} />
            </section>
          ),
        },
      ]}
    />
  )
}

function Preview({ asked, last, onRetry }: { readonly asked: ReturnType<typeof useCall<'export.preview'>>['asked']; readonly last: string | null; readonly onRetry: () => void }) {
  // A link in the proof leads where it will lead its readers; main asks before it opens anything.
  const follow = useCallback((url: string) => {
    void call('app.openExternal', { url }).then((reply) => !reply.ok && notifyProblem(reply.problem))
  }, [])
  if (asked.state === 'failed') {
    return (
      <div className={styles.failed}>
        <ErrorNote problem={asked.problem} onRetry={onRetry} />
      </div>
    )
  }
  return last === null ? null : <HtmlPreview html={last} title="Preview of the page" onLink={follow} />
}

function Write({ id, version, format, ready, proof }: { readonly id: string; readonly version: Version; readonly format: ExportFormat; readonly ready: boolean; readonly proof: boolean }) {
  const { job, run, cancel } = useJob<{ path: string }>()
  const name = formats.find(({ value }) => value === format)?.short ?? ''
  const open = async (path: string, how: 'open' | 'show'): Promise<void> => {
    const reply = await call('export.open', { path, how })
    if (!reply.ok) notifyProblem(reply.problem)
  }
  const write = (): void => void run(`Writing the ${name}`, (job) => call('export.write', { id, version, format, job }))
  const key = useSubmitKey(write, ready && job.state !== 'running')
  return (
    <div className={styles.write} aria-live="polite">
      {job.state === 'running' ? (
        <>
          <Progress doing={job.doing} done={job.done} />
          <Button onClick={cancel}>Cancel</Button>
        </>
      ) : (
        <Button kind={job.state === 'done' ? 'plain' : 'primary'} disabled={!ready} shortcut={key} onClick={write}>{proof && format !== 'article.json' ? `Export proof as ${name}…` : `Export as ${name}…`}</Button>
      )}
      {job.state === 'failed' && <ErrorNote problem={job.problem} />}
      {job.state === 'done' && (
        <div className={styles.result}>
          <p>Saved as <strong className={styles.path}>{job.value.path}</strong></p>
          <div className={styles.buttons}>
            <Button kind="primary" icon={<SquareArrowOutUpRight />} onClick={() => void open(job.value.path, 'open')}>Open</Button>
            <Button icon={<FolderOpen />} onClick={() => void open(job.value.path, 'show')}>Show in folder</Button>
          </div>
        </div>
      )}
    </div>
  )
}

function sameVersion(a: Version, b: Version): boolean {
  return a.kind === 'draft' ? b.kind === 'draft' : b.kind === 'revision' && a.number === b.number
}
