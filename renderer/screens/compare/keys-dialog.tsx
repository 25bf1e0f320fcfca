import { compareKeys } from '../../compare/index.ts'
import { CommandLayer, useModalLayer } from '../../state/index.ts'
import { Dialog, KeyHint } from '../../ui/index.ts'
import styles from './compare-screen.module.css'

/** What the keys of the list and of the redline do. */
export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const layer = useModalLayer(open)
  return (
    <CommandLayer value={layer}>
      <Dialog open={open} onClose={onClose} title="Keys of the comparison" description="They act while the list of changes or the text has the focus. F8 and Shift+F8 go to the next and previous change from anywhere, Ctrl+S saves what is decided.">
        <dl className={styles.keys}>
          {compareKeys.map(({ keys, does }) => (
            <div key={does}>
              <dt>{keys.map((key) => <KeyHint key={key} shortcut={key} boxed />)}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </CommandLayer>
  )
}
