import { FileText, SearchX } from 'lucide-react'
import type { TopicFilter } from '../../../preload/contract.ts'
import { useCommandProps } from '../../state/index.ts'
import { Button, EmptyState } from '../../ui/index.ts'

const nothing: Readonly<Record<TopicFilter, { readonly title: string; readonly words: string }>> = {
  all: { title: 'No topics', words: '' },
  overdue: { title: 'Nothing is overdue', words: 'Every topic with a review date is within its interval.' },
  'due-soon': { title: 'Nothing is due soon', words: 'No topic falls due for its full review in the coming months.' },
  drafts: { title: 'No drafts', words: 'Every topic stands as its newest revision. A draft begins with the first change to a topic.' },
  'unknown-date': { title: 'Every topic has a review date', words: 'Nothing is left out of the review calendar.' },
}

/** Why the list is empty, and what to do about it. */
export function NoTopics({ search, filter, libraryIsEmpty, onClearSearch, onAll }: {
  readonly search: string
  readonly filter: TopicFilter
  readonly libraryIsEmpty: boolean
  readonly onClearSearch: () => void
  readonly onAll: () => void
}) {
  if (libraryIsEmpty) return <EmptyLibrary />
  if (search !== '') {
    return (
      <EmptyState icon={<SearchX />} title={`Nothing matches “${search}”`} actions={<><Button onClick={onClearSearch} shortcut="Esc">Clear the search</Button>{filter !== 'all' && <Button onClick={onAll}>Search all topics</Button>}</>}>
        Titles, synonyms and the text of every topic were searched. Try fewer words, or the beginning of one.
      </EmptyState>
    )
  }
  return (
    <EmptyState title={nothing[filter].title} actions={<Button onClick={onAll}>Show all topics</Button>}>
      {nothing[filter].words}
    </EmptyState>
  )
}

function EmptyLibrary() {
  const files = useCommandProps('import')
  const paste = useCommandProps('paste-topic')
  const create = useCommandProps('new-topic')
  return (
    <EmptyState
      icon={<FileText />}
      title="This library has no topics yet"
      actions={
        <>
          <Button kind="primary" {...files}>Import files</Button>
          <Button {...paste}>Paste text</Button>
          <Button {...create}>New topic</Button>
        </>
      }
    >
      Bring in the text of a topic page, a file or a selection from your browser. Galley shows what it read, what it left out and what it doubts before anything is added.
    </EmptyState>
  )
}
