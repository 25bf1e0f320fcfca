import { useMemo, type MouseEvent } from 'react'
import { useStore } from '../state/index.ts'
import { classNames } from '../ui/index.ts'
import { overviewPlaces } from './overview-places.ts'
import type { CompareSession } from './session.ts'
import styles from './overview-strip.module.css'

/** Where in the text the changes lie. For the pointer only: keys and screen readers have the list. */
export function OverviewStrip({ session, folds, onChoose }: { readonly session: CompareSession; readonly folds: boolean; readonly onChoose: (id: string) => void }) {
  const places = useMemo(() => overviewPlaces(session, folds), [session, folds])
  const { current } = useStore(session.store)
  const marks = useMemo(
    () => places.map((place) => <span key={place.id} className={classNames(styles.place, styles[place.kind], place.risky && styles.risky)} style={{ top: `${place.at * 100}%` }} />),
    [places],
  )
  const here = places.find(({ id }) => id === current)
  const goNear = (event: MouseEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect()
    const at = (event.clientY - box.top) / box.height
    const nearest = places.reduce<(typeof places)[number] | null>((best, place) => (best === null || Math.abs(place.at - at) < Math.abs(best.at - at) ? place : best), null)
    if (nearest !== null) onChoose(nearest.id)
  }
  return (
    <div className={styles.strip} aria-hidden onClick={goNear}>
      {marks}
      {here !== undefined && <span className={styles.current} style={{ top: `${here.at * 100}%` }} />}
    </div>
  )
}
