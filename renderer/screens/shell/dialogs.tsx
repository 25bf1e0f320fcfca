import { CommandLayer, useDialog, useModalLayer } from '../../state/index.ts'
import { IntervalsDialog } from '../intervals/intervals-dialog.tsx'
import { AboutDialog } from './about-dialog.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { NewTopicDialog } from './new-topic-dialog.tsx'
import { Palette } from './palette.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import { PersonDialog } from './person-dialog.tsx'
import { SettingsDialog } from './settings-dialog.tsx'

/** The dialogs that may lie over any screen. Each is mounted only while open, so that it starts afresh. */
export function Dialogs() {
  const open = useDialog()
  // The palette offers the commands of the screen beneath it.
  const layer = useModalLayer(open !== null && open !== 'palette')
  return (
    <CommandLayer value={layer}>
      {open === 'palette' && <Palette />}
      {open === 'settings' && <SettingsDialog />}
      {open === 'review-intervals' && <IntervalsDialog />}
      {open === 'about' && <AboutDialog />}
      {open === 'keys' && <KeysDialog />}
      {open === 'new-topic' && <NewTopicDialog />}
      {open === 'paste-topic' && <PasteDialog />}
      {open === 'person' && <PersonDialog />}
    </CommandLayer>
  )
}
