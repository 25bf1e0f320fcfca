import { Download, FolderOpen, SquareArrowOutUpRight } from 'lucide-react'
import type { RedlineFormat, Version } from '../../../preload/contract.ts'
import { call } from '../../bridge/index.ts'
import { notify, notifyProblem, useJob } from '../../state/index.ts'
import { Button, Menu, MenuItem } from '../../ui/index.ts'
import { useEffect } from 'react'
import styles from './compare-screen.module.css'

const formats: readonly { readonly value: RedlineFormat; readonly label: string; readonly detail: string }[] = [
  { value: 'html', label: 'Redline as HTML page…', detail: 'One file with the list of changes, for mail and print' },
  { value: 'pdf', label: 'Redline as PDF…', detail: 'The same, for the file' },
  { value: 'json', label: 'Changes as data…', detail: 'JSON, as galley diff writes it' },
]

/** Takes the comparison out of Galley: for those who review on paper, and for the record. */
export function RedlineMenu({ id, before, after }: { readonly id: string; readonly before: Version; readonly after: Version }) {
  const { job, run, cancel, reset } = useJob<{ path: string }>()
  useEffect(() => {
    if (job.state === 'failed') notifyProblem(job.problem)
    if (job.state === 'done') {
      const { path } = job.value
      notify(`Saved as ${path}`, { label: 'Open', run: () => void open(path) })
    }
    if (job.state === 'failed' || job.state === 'done') reset()
  }, [job, reset])
  if (job.state === 'running') return <Button onClick={cancel}>Cancel: {job.doing}</Button>
  return (
    <Menu align="end" trigger={<Button icon={<Download />} className={styles.redline}>Redline</Button>}>
      {formats.map(({ value, label, detail }) => (
        <MenuItem key={value} icon={value === 'json' ? <FolderOpen /> : <SquareArrowOutUpRight />} detail={detail} onClick={() => void run('Writing the redline', (name) => call('export.redline', { id, before, after, format: value, job: name }))}>
          {label}
        </MenuItem>
      ))}
    </Menu>
  )
}

async function open(path: string): Promise<void> {
  const reply = await call('export.open', { path, how: 'open' })
  if (!reply.ok) notifyProblem(reply.problem)
}
