import { useEffect, useMemo, useRef, useState } from 'react'
import {
  focusSection, indentSection, inSection, moveSection, moveSectionDown, moveSectionUp, outdentSection, type ArticleEditor, type EditorSnapshot, type Where,
} from '../../../editor/index.ts'
import { OutlineItem } from './outline-item.tsx'
import { currentRow, rowsOf, shortTitle, type OutlineRow } from './rows.ts'
import styles from './outline-pane.module.css'

/** The article's sections. Arrow keys and clicks lead there; Alt+arrows and dragging move them. */
export function OutlinePane({ editor, snapshot, topic }: { readonly editor: ArticleEditor | null; readonly snapshot: EditorSnapshot; readonly topic: string }) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [active, setActive] = useState<string | null | undefined>(undefined)
  const [drop, setDrop] = useState<{ readonly id: string; readonly where: Where } | null>(null)
  const dragged = useRef<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const rows = useMemo(() => rowsOf(snapshot.outline, folded), [snapshot.outline, folded])
  const current = currentRow(rows, snapshot.path)
  const stop = rows.find(({ id }) => id === active) ?? current

  const focusRow = (row: OutlineRow | undefined): void => {
    if (row === undefined) return
    setActive(row.id)
    list.current?.querySelector<HTMLElement>(`[data-row="${row.id ?? ''}"]`)?.focus()
    editor?.reveal(row.id)
  }
  const enter = (row: OutlineRow): void => {
    setActive(row.id)
    if (row.id === null) editor?.goToStart()
    else editor?.goTo(row.id)
  }
  const fold = (row: OutlineRow, away: boolean): void => {
    const { id } = row
    if (id === null) return
    setFolded((now) => (away ? new Set([...now, id]) : new Set([...now].filter((other) => other !== id))))
  }
  const act = (row: OutlineRow, command: Parameters<ArticleEditor['run']>[0]): void => {
    if (row.id !== null && row.kind === 'section') editor?.run(inSection(row.id, command), { focus: false })
  }
  // A long outline follows the cursor.
  const here = current?.id ?? ''
  useEffect(() => {
    list.current?.querySelector(`[data-row="${here}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [here])
  // A moved section keeps the focus, though its element is drawn anew.
  useEffect(() => {
    if (active === undefined || !list.current?.contains(document.activeElement)) return
    list.current.querySelector<HTMLElement>(`[data-row="${active ?? ''}"]`)?.focus()
  }, [rows, active])

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const row = rows.find(({ id }) => (id ?? '') === (event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined))
    if (row === undefined) return
    const at = rows.indexOf(row)
    const parent = (): OutlineRow | undefined => rows.slice(0, at).findLast(({ level }) => level < row.level)
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focusRow(rows[at + 1]),
      ArrowUp: () => focusRow(rows[at - 1]),
      Home: () => focusRow(rows[0]),
      End: () => focusRow(rows.at(-1)),
      ArrowRight: () => (row.expanded === false ? fold(row, false) : row.expanded === true ? focusRow(rows[at + 1]) : undefined),
      ArrowLeft: () => (row.expanded === true ? fold(row, true) : focusRow(parent())),
      Enter: () => enter(row),
      ' ': () => enter(row),
      Escape: () => editor?.focus(),
      'Alt+ArrowUp': () => act(row, moveSectionUp),
      'Alt+ArrowDown': () => act(row, moveSectionDown),
      'Alt+ArrowRight': () => act(row, indentSection),
      'Alt+ArrowLeft': () => act(row, outdentSection),
      'Shift+Enter': () => only(row),
    }
    const key = keys[`${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.key}`]
    if (key === undefined || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    key()
  }
  const only = (row: OutlineRow): void => {
    if (row.kind !== 'section') return
    editor?.run(focusSection(snapshot.focusedSection === row.id ? null : row.id))
  }

  return (
    <nav className={styles.pane} aria-label="Outline">
      <h2 className={styles.title}>Outline</h2>
      <ul ref={list} className={styles.list} role="tree" aria-label="Sections" onKeyDown={onKeyDown} onDragLeave={() => setDrop(null)}>
        {rows.map((row) => (
          <OutlineItem
            key={row.id ?? ''}
            row={row}
            shown={shortTitle(row.title, topic)}
            current={row === current}
            tabStop={row === stop}
            only={row.id !== null && snapshot.focusedSection === row.id}
            drop={drop !== null && drop.id === row.id ? drop.where : null}
            onEnter={() => enter(row)}
            onFold={(away) => fold(row, away)}
            onOnly={() => only(row)}
            onDragStart={() => (dragged.current = row.id)}
            onDragOver={(where) => {
              if (row.id === null || dragged.current === null || editor?.can(moveSection(dragged.current, row.id, where)) !== true) return false
              setDrop({ id: row.id, where })
              return true
            }}
            onDrop={() => {
              if (drop !== null && dragged.current !== null) editor?.run(moveSection(dragged.current, drop.id, drop.where), { focus: false })
              setDrop(null)
              dragged.current = null
            }}
          />
        ))}
      </ul>
    </nav>
  )
}
