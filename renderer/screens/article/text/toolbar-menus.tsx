import {
  addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, addTableNote, clearFormatting, deleteColumn, deleteObject, deleteRow, deleteSection, editCalloutTitle, editCaption, indentSection,
  insertParagraphBelow, insertReferences, insertResources, insertSection, insertSubsection, insertTable, mergeCells, mergeSection, moveSectionDown, moveSectionUp, outdentSection, splitCell, startSection,
  startSubsection, toggleCallout, toggleHeaderColumn, toggleHeaderRow, toggleReferences, toggleResources, unwrapCallout, type ArticleEditor, type EditorKey,
} from '../../../editor/index.ts'
import { MenuGroup, MenuItem, MenuSeparator } from '../../../ui/index.ts'
import type { ArticleDialog } from '../dialogs/article-dialogs.tsx'
import { useKeyText } from './key-text.ts'

type EditorCommand = Parameters<ArticleEditor['run']>[0]

/** An entry that carries a command out, greyed where the command cannot act. */
function Do({ editor, command, shortcut, children }: { readonly editor: ArticleEditor; readonly command: EditorCommand; readonly shortcut?: EditorKey; readonly children: string }) {
  const key = useKeyText()
  return (
    <MenuItem disabled={!editor.can(command)} shortcut={shortcut === undefined ? null : key(shortcut)} onClick={() => editor.run(command)}>
      {children}
    </MenuItem>
  )
}

export function SectionMenu({ editor }: { readonly editor: ArticleEditor }) {
  return (
    <>
      <MenuGroup label="This paragraph">
        <Do editor={editor} command={startSection} shortcut="startSection">Make it a section heading</Do>
        <Do editor={editor} command={startSubsection} shortcut="startSubsection">Make it a subsection heading</Do>
      </MenuGroup>
      <MenuSeparator />
      <MenuGroup label="This section">
        <Do editor={editor} command={moveSectionUp} shortcut="moveSectionUp">Move up</Do>
        <Do editor={editor} command={moveSectionDown} shortcut="moveSectionDown">Move down</Do>
        <Do editor={editor} command={indentSection} shortcut="indentSection">Make it a subsection</Do>
        <Do editor={editor} command={outdentSection} shortcut="outdentSection">Take it up a level</Do>
        <Do editor={editor} command={mergeSection} shortcut="mergeSection">Merge with what comes before</Do>
        <Do editor={editor} command={deleteSection}>Delete with its text</Do>
      </MenuGroup>
      <MenuSeparator />
      <MenuGroup label="New">
        <Do editor={editor} command={insertSection} shortcut="insertSection">Section after this one</Do>
        <Do editor={editor} command={insertSubsection}>Subsection in this one</Do>
      </MenuGroup>
    </>
  )
}

const newTable = insertTable(3, 3)
const note = toggleCallout('note')
const warning = toggleCallout('warning')
const fact = toggleCallout('fact')

export function InsertMenu({ editor, onDialog }: { readonly editor: ArticleEditor; readonly onDialog: (dialog: ArticleDialog) => void }) {
  return (
    <>
      <Do editor={editor} command={newTable}>Table</Do>
      <MenuItem onClick={() => onDialog('new-figure')}>Figure…</MenuItem>
      <Do editor={editor} command={editCaption}>Caption</Do>
      <MenuSeparator />
      <MenuGroup label="Set apart">
        <Do editor={editor} command={note}>Note</Do>
        <Do editor={editor} command={warning}>Warning</Do>
        <Do editor={editor} command={fact}>Fact (“Did you know”)</Do>
        <Do editor={editor} command={editCalloutTitle}>Its title</Do>
        <Do editor={editor} command={unwrapCallout}>Back into the text</Do>
      </MenuGroup>
      <MenuSeparator />
      <MenuGroup label="Sources">
        <Do editor={editor} command={insertReferences}>References</Do>
        <Do editor={editor} command={insertResources}>More information</Do>
        <Do editor={editor} command={toggleReferences}>This list as references</Do>
        <Do editor={editor} command={toggleResources}>This list as more information</Do>
      </MenuGroup>
      <MenuSeparator />
      <Do editor={editor} command={insertParagraphBelow} shortcut="paragraphBelow">Paragraph below</Do>
      <Do editor={editor} command={clearFormatting}>Clear formatting</Do>
    </>
  )
}

export function TableMenu({ editor }: { readonly editor: ArticleEditor }) {
  return (
    <>
      <Do editor={editor} command={addRowBefore}>Row above</Do>
      <Do editor={editor} command={addRowAfter}>Row below</Do>
      <Do editor={editor} command={addColumnBefore}>Column at the left</Do>
      <Do editor={editor} command={addColumnAfter}>Column at the right</Do>
      <MenuSeparator />
      <Do editor={editor} command={toggleHeaderRow}>Header row on or off</Do>
      <Do editor={editor} command={toggleHeaderColumn}>Header column on or off</Do>
      <Do editor={editor} command={mergeCells}>Merge cells</Do>
      <Do editor={editor} command={splitCell}>Split cell</Do>
      <MenuSeparator />
      <Do editor={editor} command={editCaption}>Caption</Do>
      <Do editor={editor} command={addTableNote}>Note under the table</Do>
      <MenuSeparator />
      <Do editor={editor} command={deleteRow}>Delete row</Do>
      <Do editor={editor} command={deleteColumn}>Delete column</Do>
      <Do editor={editor} command={deleteObject}>Delete table</Do>
    </>
  )
}
