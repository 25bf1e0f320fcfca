import { createContext, useContext, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import styles from './bar.module.css'

const BarActionsPlace = createContext<HTMLElement | null>(null)

/** The bar over a screen: where one is at the left, the view in the middle, actions at the right. */
export function Bar({ left, middle, right, children }: { readonly left: ReactNode; readonly middle?: ReactNode; readonly right?: ReactNode; readonly children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  return (
    <BarActionsPlace value={place}>
      <header className={styles.bar}>
        <div className={styles.left}>{left}</div>
        {middle !== undefined && <div className={styles.middle}>{middle}</div>}
        <div className={styles.right}>
          <div ref={setPlace} className={styles.place} />
          {right}
        </div>
      </header>
      {children}
    </BarActionsPlace>
  )
}

/** Puts a screen's own buttons at the right end of the bar above it. */
export function BarActions({ children }: { readonly children: ReactNode }) {
  const place = useContext(BarActionsPlace)
  return place === null ? null : createPortal(children, place)
}
