import { TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import { useStore } from '../../state/index.ts'
import { Select, type Option } from '../../ui/index.ts'
import { changeGroups, type ChangeFilter } from '../filter.ts'
import type { CompareSession } from '../session.ts'
import { FilterToggle } from './filter-toggle.tsx'
import styles from './filter-bar.module.css'

const everywhere = '\u0000everywhere'

const groups: readonly Option<ChangeFilter['group']>[] = [
  { value: 'all', label: 'All kinds' },
  { value: 'words', label: changeGroups.words.label },
  { value: 'spelling', label: 'Spelling and punctuation' },
  { value: 'moves', label: changeGroups.moves.label },
  { value: 'tables', label: changeGroups.tables.label },
  { value: 'links', label: changeGroups.links.label },
  { value: 'formatting', label: changeGroups.formatting.label },
  { value: 'properties', label: changeGroups.properties.label },
]

/** What the list shows: by kind, by section, only the risky, only the open. */
export function FilterBar({ session }: { readonly session: CompareSession }) {
  const { filter } = useStore(session.store)
  const sections = useMemo((): readonly Option<string>[] => {
    const headings = new Set(session.drawing.changes.filter(({ kind }) => kind !== 'metadata').map(({ section }) => section ?? ''))
    return [{ value: everywhere, label: 'All sections' }, ...[...headings].map((heading) => ({ value: heading, label: heading === '' ? 'Lead' : heading }))]
  }, [session])
  const risky = session.drawing.changes.filter(({ risks }) => risks.length > 0).length
  return (
    <div className={styles.bar} role="group" aria-label="Filter changes">
      <Select label="Kind" labelHidden options={groups} value={filter.group} onChange={(group) => session.setFilter({ group })} className={styles.select} />
      <Select label="Section" labelHidden options={sections} value={filter.section ?? everywhere} onChange={(section) => session.setFilter({ section: section === everywhere ? null : section })} className={styles.select} />
      <div className={styles.toggles}>
        {risky > 0 && (
          <FilterToggle pressed={filter.riskyOnly} onChange={(riskyOnly) => session.setFilter({ riskyOnly })}>
            <TriangleAlert aria-hidden /> Risky
          </FilterToggle>
        )}
        <FilterToggle pressed={filter.openOnly} onChange={(openOnly) => session.setFilter({ openOnly })}>Open</FilterToggle>
        <FilterToggle pressed={filter.hideFormatting} onChange={(hideFormatting) => session.setFilter({ hideFormatting })}>Hide formatting</FilterToggle>
      </div>
    </div>
  )
}
