import { Children, type ReactNode } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import { classNames } from './class-names.ts'
import styles from './split-panes.module.css'

/** Panes beside each other with borders that pointer and arrow keys move; the widths are remembered under `id`. */
export function SplitPanes({ id, panes, className }: { readonly id: string; readonly panes: readonly PaneProps[]; readonly className?: string | undefined }) {
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({ id, panelIds: panes.map((pane) => pane.id), storage: localStorage })
  return (
    <Group id={id} className={classNames(styles.group, className)} defaultLayout={defaultLayout} onLayoutChanged={onLayoutChanged}>
      {Children.toArray(
        panes.flatMap((pane, index) => [
          ...(index === 0 ? [] : [<Separator key={`${pane.id}-border`} className={styles.separator} aria-label={`Width of ${panes[index - 1]?.label ?? ''}`} />]),
          <Panel key={pane.id} id={pane.id} minSize={pane.min} maxSize={pane.max} defaultSize={pane.size} groupResizeBehavior={pane.size === undefined ? 'preserve-relative-size' : 'preserve-pixel-size'} className={styles.pane}>
            {pane.children}
          </Panel>,
        ]),
      )}
    </Group>
  )
}

export interface PaneProps {
  readonly id: string
  /** What is in it, for the border's name. */
  readonly label: string
  /** Pixels. The pane without a size takes what is left. */
  readonly size?: number
  readonly min: number
  readonly max?: number
  readonly children: ReactNode
}
