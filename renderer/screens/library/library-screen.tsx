import { ClipboardPaste, FileInput, Info, Plus } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { LibraryInfo } from '../../../preload/contract.ts'
import { useCommand, useCommandProps, useStore } from '../../state/index.ts'
import { Bar, Button, ErrorNote, SplitPanes } from '../../ui/index.ts'
import { FilterRail } from './filter-rail.tsx'
import { LibraryMenu } from './library-menu.tsx'
import { NoTopics } from './no-topics.tsx'
import { SearchField } from './search-field.tsx'
import { TopicTable, type TopicTableHandle } from './topic-table.tsx'
import { useTopicPages } from './topic-pages.ts'
import { firstView, searching, viewStore, type LibraryView } from './view.ts'
import styles from './library-screen.module.css'

/** All topics of the open library: found, filtered, sorted, opened. */
export function LibraryScreen({ library }: { readonly library: LibraryInfo }) {
  const view = useStore(viewStore)[library.path] ?? firstView
  const change = useCallback(
    (next: Partial<LibraryView>) => viewStore.update((all) => ({ ...all, [library.path]: { ...(all[library.path] ?? firstView), ...next } })),
    [library.path],
  )
  const search = useSettled(view.search.trim())
  const question = { search, filter: view.filter, ...(search === '' ? view.order : view.searchOrder) }
  const topics = useTopicPages(question, library)
  const settled = topics.current && search === view.search.trim()
  const field = useRef<HTMLInputElement>(null)
  const table = useRef<TopicTableHandle>(null)
  const focusSearch = useCallback(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  useCommand('find', focusSearch)

  // Enter in the search opens what the search finds, even if it was pressed before it was found.
  const asked = `${view.filter} ${view.search.trim()}`
  const [opening, setOpening] = useState<string | null>(null)
  const found = topics.total ?? 0
  useEffect(() => {
    if (opening === asked && settled && found > 0) table.current?.openActive()
  }, [opening, asked, settled, found])

  return (
    <Bar
      left={<LibraryMenu library={library} />}
      middle={
        <SearchField
          ref={field}
          value={view.search}
          found={search !== '' && settled ? topics.total : null}
          onChange={(text) => change(searching(view, text))}
          onLeave={() => table.current?.focus()}
          onOpen={() => setOpening(asked)}
        />
      }
      right={<AddButtons />}
    >
      <main className={styles.main}>
        {library.notices.map((notice) => (
          <p key={notice} className={styles.notice}>
            <Info aria-hidden />
            {notice}
          </p>
        ))}
        <SplitPanes
          id="library"
          className={styles.panes}
          panes={[
            {
              id: 'filters',
              label: 'filters',
              size: 200,
              min: 160,
              max: 320,
              children: <FilterRail filter={view.filter} counts={topics.counts} onChoose={(filter) => change({ filter, active: 0 })} />,
            },
            {
              id: 'topics',
              label: 'topics',
              min: 480,
              children: (
                <div className={styles.topics}>
                  {topics.problem !== null && (
                    <div className={styles.problem}>
                      <ErrorNote problem={topics.problem} onRetry={topics.again} />
                    </div>
                  )}
                  {topics.total === 0 ? (
                    <NoTopics
                      search={search}
                      filter={view.filter}
                      libraryIsEmpty={topics.counts?.all === 0}
                      onClearSearch={() => {
                        change({ search: '', active: 0 })
                        focusSearch()
                      }}
                      onAll={() => change({ filter: 'all', active: 0 })}
                    />
                  ) : (
                    topics.total !== null && (
                      <TopicTable ref={table} topics={topics} total={topics.total} question={question} view={view} onView={change} onSearch={focusSearch} />
                    )
                  )}
                </div>
              ),
            },
          ]}
        />
      </main>
    </Bar>
  )
}

function AddButtons() {
  const paste = useCommandProps('paste-topic')
  const files = useCommandProps('import')
  const create = useCommandProps('new-topic')
  return (
    <>
      <Button kind="quiet" icon={<ClipboardPaste />} {...paste}>Paste</Button>
      <Button icon={<FileInput />} {...files}>Import</Button>
      <Button icon={<Plus />} {...create}>New</Button>
    </>
  )
}

/** A text once it has not changed for a moment; emptied at once. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    // Long enough for the next key of quick typing, too short to be felt.
    const timer = setTimeout(() => setSettled(text), text === '' ? 0 : 120)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
