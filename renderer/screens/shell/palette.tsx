import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { FileText, Search } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import type { Command, TopicRow } from '../../../preload/contract.ts'
import { call } from '../../bridge/index.ts'
import { closeDialog, go, runCommand, shortcutText, useApp, useCommands } from '../../state/index.ts'
import { KeyHint } from '../../ui/index.ts'
import styles from './palette.module.css'

interface Entry {
  readonly key: string
  readonly label: string
  readonly detail: string | null
  readonly shortcut: string | null
  readonly run: () => void
}

interface EntryGroup {
  readonly value: string
  readonly items: readonly Entry[]
}

// As many topics as can be taken in at a glance.
const topicLimit = 7

/** Everything that can be done now, and every topic, by a few letters of its name. */
export function Palette() {
  const [text, setText] = useState('')
  const commands = useCommandEntries(text)
  const { topics, problem } = useTopicEntries(text)
  const groups: readonly EntryGroup[] = [
    { value: 'Topics', items: topics },
    { value: 'Commands', items: commands },
  ].filter(({ items }) => items.length > 0)
  return (
    <Dialog.Root open onOpenChange={(open) => !open && closeDialog()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup} aria-label="Palette">
          <Autocomplete.Root
            open
            inline
            mode="none"
            items={groups}
            value={text}
            onValueChange={setText}
            itemToStringValue={(entry: Entry) => entry.label}
            autoHighlight="always"
            keepHighlight
          >
            <div className={styles.field}>
              <Search aria-hidden />
              <Autocomplete.Input className={styles.input} aria-label="Find a command or a topic" placeholder="Find a command or a topic" />
            </div>
            <div className={styles.results}>
              <Autocomplete.Empty>
                <p className={styles.empty}>{problem ?? 'Nothing is called that. Try other letters of its name.'}</p>
              </Autocomplete.Empty>
              <Autocomplete.List>
                {(group: EntryGroup) => (
                  <Autocomplete.Group key={group.value} items={group.items}>
                    <Autocomplete.GroupLabel className={styles.group}>{group.value}</Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(entry: Entry) => (
                        <Autocomplete.Item key={entry.key} value={entry} className={styles.item} onClick={entry.run}>
                          {group.value === 'Topics' && <FileText aria-hidden />}
                          <span className={styles.label}>{entry.label}</span>
                          {entry.detail !== null && <span className={styles.detail}>{entry.detail}</span>}
                          {entry.shortcut !== null && <KeyHint shortcut={entry.shortcut} />}
                        </Autocomplete.Item>
                      )}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
            </div>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** Out of its menu a label needs the menu's word too. */
function wording({ id, label }: Command): string {
  const words = label.replace(/…$/, '')
  return id.startsWith('theme-') ? `Theme: ${words}` : id.startsWith('go-') ? `Go to ${words}` : words
}

function useCommandEntries(text: string): readonly Entry[] {
  const { info } = useApp()
  const commands = useCommands()
  return useMemo(() => {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean)
    return commands
      .filter(({ command, enabled }) => enabled && command.id !== 'palette' && words.every((word) => wording(command).toLowerCase().includes(word)))
      .map(({ command }) => ({
        key: command.id,
        label: wording(command),
        detail: null,
        shortcut: command.accelerator === null ? null : shortcutText(command.accelerator, info?.platform ?? ''),
        run: () => {
          closeDialog()
          runCommand(command.id)
        },
      }))
  }, [commands, info, text])
}

function useTopicEntries(text: string): { readonly topics: readonly Entry[]; readonly problem: string | null } {
  const { library } = useApp()
  const [found, setFound] = useState<{ readonly search: string; readonly rows: readonly TopicRow[]; readonly problem: string | null }>({ search: '', rows: [], problem: null })
  const search = text.trim()
  useEffect(() => {
    if (search === '' || library === null) return undefined
    let current = true
    // Long enough to let a word be typed, short enough to feel immediate.
    const timer = setTimeout(() => {
      void call('topics.query', { search, filter: 'all', sort: 'relevance', descending: false, offset: 0, limit: topicLimit }).then((reply) => {
        if (current) setFound({ search, rows: reply.ok ? reply.value.rows : [], problem: reply.ok ? null : reply.problem.message })
      })
    }, 80)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [search, library])
  // What an earlier word found stays until this one's answer is there.
  const topics = (search === '' ? [] : found.rows).map((row): Entry => ({
    key: row.id,
    label: row.title,
    detail: row.chapter,
    shortcut: null,
    run: () => {
      closeDialog()
      void go({ screen: 'article', id: row.id })
    },
  }))
  return { topics, problem: found.problem }
}
