import { Check, CheckCheck, Ellipsis, Keyboard, ListChecks, SpellCheck, Undo2, X } from 'lucide-react'
import { useState } from 'react'
import type { OpenedTopic } from '../../../preload/contract.ts'
import { groupName, type CompareSession, type RunningComparison } from '../../compare/index.ts'
import { CommandLayer, shortcutText, useApp, useCommand, useModalLayer, useStore } from '../../state/index.ts'
import { Button, IconButton, Menu, MenuGroup, MenuItem, MenuSeparator } from '../../ui/index.ts'
import { SaveDecisions } from './save-decisions.tsx'
import { whyNothingToSave, whyNotSaved, type Side } from './texts.ts'
import styles from './compare-screen.module.css'

/** What is decided so far, the decision on what one stands on, and the way to a revision. */
export function DecisionBar({ session, running, opened, before, after, labels, onSaved, onKeys }: {
  readonly session: CompareSession
  readonly running: RunningComparison
  readonly opened: OpenedTopic
  readonly before: Side
  readonly after: Side
  readonly labels: readonly [before: string, after: string]
  readonly onSaved: () => void
  /** Shows the keys. */
  readonly onKeys: () => void
}) {
  const { decisions, selected, current } = useStore(session.store)
  const [saving, setSaving] = useState(false)
  const layer = useModalLayer(saving)
  const total = session.drawing.changes.length
  const why = whyNotSaved(opened, before, after)
  const nothing = whyNothingToSave(after, decisions.now)
  // Said when all is decided: until then the next key may change it.
  const said = why ?? (decisions.now.size === total ? nothing : null)
  const canSave = why === null && nothing === null && decisions.now.size > 0
  const platform = useApp().info?.platform ?? ''
  useCommand('save-revision', () => setSaving(true), canSave)
  if (total === 0) return null
  const chosen = selected.size
  const visible = session.visible()
  const position = visible.findIndex(({ id }) => id === current) + 1
  const what = chosen > 1 ? `${chosen} changes` : 'this change'
  return (
    <div className={styles.decisions}>
      <div className={styles.decisionRow}>
        <Button icon={<Check />} shortcut="A" hint={`Accept ${what}`} disabled={current === null} onClick={() => session.decide('accepted')}>{chosen > 1 ? `Accept ${chosen}` : 'Accept'}</Button>
        <Button icon={<X />} shortcut="R" hint={`Reject ${what}`} disabled={current === null} onClick={() => session.decide('rejected')}>{chosen > 1 ? `Reject ${chosen}` : 'Reject'}</Button>
        <IconButton icon={<Undo2 />} label="Undo the last decision" shortcut="U" disabled={decisions.past.length === 0} onClick={session.undo} />
        <HeapMenu session={session} />
        <IconButton icon={<Keyboard />} label="Keys" shortcut="?" className={styles.last} onClick={onKeys} />
      </div>
      <div className={styles.progress} aria-hidden><span style={{ width: `${(100 * decisions.now.size) / total}%` }} /></div>
      <p className={styles.standing}>
        <span>{chosen > 1 ? `${chosen} chosen` : position === 0 ? '' : `${position} of ${visible.length}${visible.length < total ? ' shown' : ''}`}</span>
        <span title={`${decisions.now.size} of ${total} changes decided`}>{decisions.now.size === total ? 'all decided' : `${decisions.now.size} of ${total} decided`}</span>
      </p>
      {said === null ? (
        <Button kind="primary" shortcut={shortcutText('CmdOrCtrl+S', platform)} disabled={!canSave} title={nothing ?? undefined} onClick={() => setSaving(true)}>Save as a new revision…</Button>
      ) : (
        <p className={styles.why}>{said}</p>
      )}
      {saving && (
        <CommandLayer value={layer}>
          <SaveDecisions session={session} running={running} opened={opened} after={after} labels={labels} onClose={() => setSaving(false)} onSaved={onSaved} />
        </CommandLayer>
      )}
    </div>
  )
}

/** Decisions on many at once. Risky changes are in none of them: each is decided where it is seen, or chosen by hand. */
function HeapMenu({ session }: { readonly session: CompareSession }) {
  const { current } = useStore(session.store)
  const here = session.openInGroup()
  const shown = session.openShown()
  const spelling = session.openSpelling()
  const change = current === null ? undefined : session.byId.get(current)
  const platform = useApp().info?.platform ?? ''
  const place = change === undefined || change.risks.length > 0 ? 'this section' : groupName(change) === 'Lead' ? 'the lead' : `“${groupName(change)}”`
  return (
    <Menu align="end" trigger={<IconButton icon={<Ellipsis />} label="Decide on several" />}>
      <MenuGroup label={`Open in ${place}: ${here.length}`}>
        <MenuItem icon={<Check />} shortcut="Shift+A" disabled={here.length === 0} onClick={() => session.decideOpen(here, 'accepted')}>Accept what is open here</MenuItem>
        <MenuItem icon={<X />} shortcut="Shift+R" disabled={here.length === 0} onClick={() => session.decideOpen(here, 'rejected')}>Reject what is open here</MenuItem>
        <MenuItem icon={<SpellCheck />} shortcut="T" disabled={spelling.length === 0} onClick={() => session.decideOpen(spelling, 'accepted')}>Accept spelling and punctuation: {spelling.length}</MenuItem>
      </MenuGroup>
      <MenuSeparator />
      <MenuGroup label={`Shown, open and without risk: ${shown.length}`}>
        <MenuItem icon={<CheckCheck />} disabled={shown.length === 0} onClick={() => session.decideOpen(shown, 'accepted')}>Accept all of them</MenuItem>
        <MenuItem icon={<X />} disabled={shown.length === 0} onClick={() => session.decideOpen(shown, 'rejected')}>Reject all of them</MenuItem>
      </MenuGroup>
      <MenuSeparator />
      <MenuItem icon={<ListChecks />} shortcut={shortcutText('CmdOrCtrl+A', platform)} onClick={session.selectVisible}>Choose all that are shown</MenuItem>
    </Menu>
  )
}
