import { PanelLeft, PanelRight, Save } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { OpenedTopic, Version } from '../../../preload/contract.ts'
import { call } from '../../bridge/index.ts'
import { focusSection, type ArticleEditor } from '../../editor/index.ts'
import { go, notify, notifyProblem, useCommandProps, useFlush, useShowTopicHeader, useStore } from '../../state/index.ts'
import { BarActions, Button, IconButton, SplitPanes } from '../../ui/index.ts'
import { ArticleDialogs, type ArticleDialog } from './dialogs/article-dialogs.tsx'
import { EditorCommands } from './editor-commands.tsx'
import { Inspector } from './inspector/inspector.tsx'
import { OutlinePane } from './outline/outline-pane.tsx'
import { usePaneKeys } from './pane-keys.ts'
import { panesStore } from './panes.ts'
import { noTitle } from './session/title.ts'
import { RevisionView } from './revision-view.tsx'
import { ArticleNotes } from './session/article-notes.tsx'
import { openSession } from './session/session.ts'
import { useSnapshot } from './session/use-editor.ts'
import { focusTitle } from './text/article-head.tsx'
import { TextPane } from './text/text-pane.tsx'
import { useWayOut } from './way-out.ts'
import styles from './article-screen.module.css'

/** The screen of an article that is open. */
export function OpenArticle({ opened, onReopen }: { readonly opened: OpenedTopic; readonly onReopen: (opened: OpenedTopic) => void }) {
  const [session] = useState(() => openSession(opened))
  const state = useStore(session.store)
  const panes = useStore(panesStore)
  const [editor, setEditor] = useState<ArticleEditor | null>(null)
  const [dialog, setDialog] = useState<ArticleDialog | null>(null)
  const [finding, setFinding] = useState(false)
  const [looking, setLooking] = useState<number | null>(null)
  const snapshot = useSnapshot(editor)

  const leaving = useWayOut({
    editor: looking === null ? editor : null,
    nearer: () => {
      if (looking !== null) setLooking(null)
      else if (finding) setFinding(false)
      else return false
      // Once it is shown again.
      requestAnimationFrame(() => editor?.focus())
      return true
    },
  })
  // Why a revision cannot be saved is said before anything is asked about it.
  const ask = (next: ArticleDialog): void => {
    const problem = next === 'save-revision' ? noTitle(state.metadata.title) : null
    if (problem === null) return setDialog(next)
    notifyProblem({ code: 'no-title', message: problem })
    setLooking(null)
    editor?.run(focusSection(null), { focus: false })
    requestAnimationFrame(focusTitle)
  }

  useFlush(session.flush)
  usePaneKeys(looking === null ? editor : null)
  useEffect(() => () => session.stop(), [session])
  useShowTopicHeader({ id: session.id, title: state.metadata.title, state: state.save })

  const compareWith = (number: number): void => {
    const before: Version = { kind: 'revision', number }
    const after: Version = state.hasDraft ? { kind: 'draft' } : { kind: 'revision', number: state.base }
    void go({ screen: 'compare', id: session.id, before, after })
  }
  const discard = async (): Promise<void> => {
    const unsaved = await session.flush()
    if (unsaved !== null) return notifyProblem({ code: 'not-saved', message: unsaved })
    const reply = await call('draft.discard', { id: session.id })
    if (!reply.ok) return notifyProblem(reply.problem)
    onReopen(reply.value)
    notify(`The draft was discarded; the text is revision ${reply.value.base} again.`, { label: 'Undo', run: () => void restore() })
  }
  const restore = async (): Promise<void> => {
    const reply = await call('draft.restore', { id: session.id })
    if (reply.ok) onReopen(reply.value)
    else notifyProblem(reply.problem)
  }
  const lookAt = (number: number | null): void => setLooking(number)

  return (
    <>
      <Actions />
      <EditorCommands editor={looking === null ? editor : null} snapshot={snapshot} canSave={state.hasDraft} onDialog={ask} onFind={() => setFinding(true)} />
      <SplitPanes
        id="article"
        className={styles.panes}
        panes={[
          ...(panes.outline
            ? [{ id: 'outline', label: 'outline', size: 232, min: 160, max: 400, children: <OutlinePane editor={editor} snapshot={snapshot} topic={state.metadata.title} /> }]
            : []),
          {
            id: 'text',
            label: 'text',
            min: 400,
            children: (
              <div className={styles.center}>
                <ArticleNotes state={state} onRetry={() => void session.flush()} onCompare={compareWith} onDiscard={() => void discard()} onSeen={session.seenRecovery} onRebase={session.rebase} />
                {looking !== null && (
                  <RevisionView id={session.id} number={looking} onClose={() => lookAt(null)} onCompare={compareWith} />
                )}
                <TextPane
                  session={session}
                  metadata={state.metadata}
                  editor={editor}
                  snapshot={snapshot}
                  hidden={looking !== null}
                  finding={finding}
                  leaving={leaving}
                  onEditor={setEditor}
                  onDialog={setDialog}
                  onFindClosed={() => setFinding(false)}
                />
              </div>
            ),
          },
          ...(panes.inspector
            ? [
                {
                  id: 'inspector',
                  label: 'inspector',
                  size: 328,
                  min: 248,
                  max: 480,
                  children: (
                    <Inspector session={session} state={state} editor={editor} looking={looking} onLookAt={lookAt} onCompare={compareWith} onDiscard={() => void discard()} />
                  ),
                },
              ]
            : []),
        ]}
      />
      {editor !== null && dialog !== null && (
        <ArticleDialogs dialog={dialog} editor={editor} session={session} onClose={() => setDialog(null)} onCompare={compareWith} />
      )}
    </>
  )
}

function Actions() {
  const panes = useStore(panesStore)
  const outline = useCommandProps('toggle-outline')
  const inspector = useCommandProps('toggle-inspector')
  const save = useCommandProps('save-revision')
  return (
    <BarActions>
      <IconButton icon={<PanelLeft />} label={panes.outline ? 'Hide outline' : 'Show outline'} pressed={panes.outline} {...outline} />
      <IconButton icon={<PanelRight />} label={panes.inspector ? 'Hide inspector' : 'Show inspector'} pressed={panes.inspector} {...inspector} />
      <Button kind="primary" icon={<Save />} {...save}>Save revision</Button>
    </BarActions>
  )
}

