import { CalendarClock, ChevronDown, CopyPlus, FilePlus2, FolderOpen, LibraryBig } from 'lucide-react'
import type { LibraryInfo } from '../../../preload/contract.ts'
import { useCommandProps } from '../../state/index.ts'
import { Menu, MenuGroup, MenuItem, MenuSeparator } from '../../ui/index.ts'
import { openLibrary } from '../shell/shell-commands.tsx'
import styles from './library-menu.module.css'

/** The library's name, and the way to another one. */
export function LibraryMenu({ library }: { readonly library: LibraryInfo }) {
  const open = useCommandProps('open-library')
  const create = useCommandProps('new-library')
  const copy = useCommandProps('save-library-copy')
  const intervals = useCommandProps('review-intervals')
  const others = library.recent.filter(({ path }) => path !== library.path)
  return (
    <h1 className={styles.heading}>
      <Menu
        trigger={
          <button type="button" className={styles.trigger} title={library.path}>
            <LibraryBig aria-hidden />
            <span className={styles.name}>{library.name}</span>
            <ChevronDown aria-hidden className={styles.chevron} />
          </button>
        }
      >
        {others.length > 0 && (
          <>
            <MenuGroup label="Recent libraries">
              {others.map(({ name, path }) => (
                <MenuItem key={path} detail={path} onClick={() => void openLibrary(path)}>{name}</MenuItem>
              ))}
            </MenuGroup>
            <MenuSeparator />
          </>
        )}
        <MenuItem icon={<FolderOpen />} {...open}>Open a library…</MenuItem>
        <MenuItem icon={<FilePlus2 />} {...create}>New library…</MenuItem>
        <MenuItem icon={<CopyPlus />} {...copy}>Save a copy…</MenuItem>
        <MenuSeparator />
        <MenuItem icon={<CalendarClock />} {...intervals}>Review intervals…</MenuItem>
      </Menu>
    </h1>
  )
}
