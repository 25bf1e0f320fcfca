import { closeDialog, shortcutText, useApp } from '../../state/index.ts'
import { Dialog, KeyHint } from '../../ui/index.ts'
import { articleKeys } from '../article/key-list.ts'
import styles from './dialogs.module.css'

// Keys that are no commands: they act where the focus is.
const placeKeys: readonly { readonly place: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    place: 'In the list of topics',
    keys: [
      ['↑ ↓', 'Move between topics'],
      ['Enter', 'Open the topic'],
      ['/', 'Go to the search'],
      ['Letters', 'Go to the topic that begins with them'],
      ['Esc', 'Clear the search'],
    ],
  },
  {
    place: 'Everywhere',
    keys: [
      ['Tab', 'Next control'],
      ['F6', 'Go to the notices'],
      ['Esc', 'One step out'],
    ],
  },
]

/** Every key there is. */
export function KeysDialog() {
  const { info } = useApp()
  const commands = info?.commands.filter(({ accelerator }) => accelerator !== null) ?? []
  return (
    <Dialog open onClose={closeDialog} title="Keys" size="l">
      <div className={styles.keyColumns}>
        <section className={styles.keyGroup}>
          <h3 className={styles.group}>Commands</h3>
          <dl className={styles.keys}>
            {commands.map(({ id, label, accelerator }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd><KeyHint boxed shortcut={shortcutText(accelerator ?? '', info?.platform ?? '')} /></dd>
              </div>
            ))}
          </dl>
        </section>
        <div>
          {[...placeKeys, ...articleKeys(info?.platform ?? '')].map(({ place, keys }) => (
            <section key={place} className={styles.keyGroup}>
              <h3 className={styles.group}>{place}</h3>
              <dl className={styles.keys}>
                {keys.map(([key, does]) => (
                  <div key={key}>
                    <dt>{does}</dt>
                    <dd><KeyHint boxed shortcut={key} /></dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  )
}
