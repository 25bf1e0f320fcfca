import { Toolbar as Base } from '@base-ui/react/toolbar'
import {
  Bold, BookMarked, ChevronDown, Heading, IndentDecrease, IndentIncrease, Italic, Link2, List, ListChecks, ListOrdered, Milestone, Plus, Redo2, ScanText, Subscript, Superscript, Table, Undo2,
} from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { liftItem, nestItem, toggleBulletList, toggleKeyPoints, toggleOrderedList, focusSection, type ArticleEditor, type EditorSnapshot } from '../../../editor/index.ts'
import { useCommandProps } from '../../../state/index.ts'
import { Button, IconButton, Menu } from '../../../ui/index.ts'
import type { ArticleDialog } from '../dialogs/article-dialogs.tsx'
import { useKeyText } from './key-text.ts'
import { InsertMenu, SectionMenu, TableMenu } from './toolbar-menus.tsx'
import styles from './toolbar.module.css'

/** The tools of the text: one stop for Tab, arrow keys within; Alt+F10 leads here, Escape back. */
export function Toolbar({ editor, snapshot, onDialog }: { readonly editor: ArticleEditor | null; readonly snapshot: EditorSnapshot; readonly onDialog: (dialog: ArticleDialog) => void }) {
  const key = useKeyText()
  const bold = useCommandProps('bold')
  const italic = useCommandProps('italic')
  const subscript = useCommandProps('subscript')
  const superscript = useCommandProps('superscript')
  const undo = useCommandProps('undo')
  const redo = useCommandProps('redo')
  const link = useCommandProps('link')
  const reference = useCommandProps('cross-reference')
  const current = snapshot.path.at(-1)
  const alone = snapshot.focusedSection !== null
  return (
    <Base.Root
      className={styles.toolbar}
      aria-label="Tools of the text"
      // The selection stays in the text while the mouse is here.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        // Its menus have an Escape of their own.
        if (event.key !== 'Escape' || !event.currentTarget.contains(event.currentTarget.ownerDocument.activeElement)) return
        event.preventDefault()
        editor?.focus()
      }}
    >
      <div className={styles.groups}>
        <Base.Group className={styles.group}>
          <MenuTool label="Section" icon={<Heading />}>{editor !== null && <SectionMenu editor={editor} />}</MenuTool>
        </Base.Group>
        <Base.Group className={styles.group}>
          <Tool icon={<Bold />} label="Bold" pressed={snapshot.strong} {...bold} />
          <Tool icon={<Italic />} label="Italic" pressed={snapshot.emphasis} {...italic} />
          <Tool icon={<Subscript />} label="Subscript" pressed={snapshot.subscript} {...subscript} />
          <Tool icon={<Superscript />} label="Superscript" pressed={snapshot.superscript} {...superscript} />
        </Base.Group>
        <Base.Group className={styles.group}>
          <Tool icon={<Link2 />} label="Link" pressed={snapshot.link !== null} {...link} />
          <Tool icon={<Milestone />} label="Cross reference" pressed={snapshot.crossReference !== null} {...reference} />
        </Base.Group>
        <Base.Group className={styles.group}>
          <Tool icon={<List />} label="Bulleted list" shortcut={key('bulletList')} pressed={snapshot.list === 'bulletList'} onClick={() => editor?.run(toggleBulletList)} />
          <Tool icon={<ListOrdered />} label="Numbered list" shortcut={key('orderedList')} pressed={snapshot.list === 'orderedList'} onClick={() => editor?.run(toggleOrderedList)} />
          <Tool icon={<ListChecks />} label="Key points" shortcut={key('keyPoints')} pressed={snapshot.list === 'keyPoints'} onClick={() => editor?.run(toggleKeyPoints)} />
          <Tool icon={<IndentDecrease />} label="One level up" shortcut={key('lift')} disabled={snapshot.list === null} onClick={() => editor?.run(liftItem)} />
          <Tool icon={<IndentIncrease />} label="One level deeper" shortcut={key('nest')} disabled={snapshot.list === null} onClick={() => editor?.run(nestItem)} />
        </Base.Group>
        <Base.Group className={styles.group}>
          <MenuTool label="Insert" icon={<Plus />}>{editor !== null && <InsertMenu editor={editor} onDialog={onDialog} />}</MenuTool>
          {snapshot.inTable && <MenuTool label="Table" icon={<Table />}>{editor !== null && <TableMenu editor={editor} />}</MenuTool>}
          {snapshot.figure !== null && <TextTool icon={<BookMarked />} label="Figure…" onClick={() => onDialog('figure')} />}
        </Base.Group>
        <Base.Group className={styles.group}>
          <Tool icon={<Undo2 />} label="Undo" {...undo} />
          <Tool icon={<Redo2 />} label="Redo" {...redo} />
        </Base.Group>
        <Base.Group className={styles.last}>
          <Tool
            icon={<ScanText />}
            label={alone ? 'Show the whole article' : 'Show this section only'}
            pressed={alone}
            disabled={!alone && current === undefined}
            onClick={() => editor?.run(focusSection(alone ? null : (current ?? null)))}
          />
        </Base.Group>
      </div>
    </Base.Root>
  )
}

function Tool({ disabled = false, ...rest }: { readonly icon: ReactNode; readonly label: string; readonly shortcut?: string | null; readonly pressed?: boolean; readonly disabled?: boolean; readonly onClick: () => void }) {
  return <Base.Button disabled={disabled} render={<IconButton {...rest} />} />
}

function TextTool({ icon, label, onClick }: { readonly icon: ReactNode; readonly label: string; readonly onClick: () => void }) {
  return <Base.Button render={<Button kind="quiet" icon={icon} onClick={onClick}>{label}</Button>} />
}

function MenuTool({ label, icon, children }: { readonly label: string; readonly icon: ReactElement; readonly children: ReactNode }) {
  return (
    <Menu
      trigger={
        <Base.Button
          className={styles.menuButton}
          render={
            <Button kind="quiet" icon={icon}>
              <span className={styles.menuLabel}>{label}<ChevronDown aria-hidden /></span>
            </Button>
          }
        />
      }
    >
      {children}
    </Menu>
  )
}
