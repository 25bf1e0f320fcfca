import { useEffect, useState } from 'react'
import type { Metadata } from '../../../../content/article/index.ts'
import { checkArticle, type Finding } from '../../../../content/review/index.ts'
import { useApp } from '../../../state/index.ts'
import { inheritedChain } from '../../intervals/inherited.ts'
import type { Session } from '../session/session.ts'
import { dayOf } from './today.ts'

// Long enough that nobody is typing any more; milliseconds.
const pause = 900
// About 20,000 words. A longer text takes a tenth of a second or more to check, so that is done only for who looks.
const large = 120_000
const soon = 150

/** What the checks find in the text as it stands, in a pause of typing; null before the first time. `looking`: whether they are on the screen. */
export function useFindings(session: Session, metadata: Metadata, looking: boolean): readonly Finding[] | null {
  const { library } = useApp()
  const { chapter, library: whole } = inheritedChain(library, metadata.chapter)
  const [findings, setFindings] = useState<readonly Finding[] | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const check = (): void => {
      const document = session.text()
      if (document.content.size > large && !looking) return setFindings(null)
      setFindings(checkArticle({ metadata, document }, { today: dayOf(new Date()), intervals: { chapter, library: whole }, triggers: [] }))
    }
    const later = (): void => {
      clearTimeout(timer)
      timer = setTimeout(check, pause)
    }
    const stop = session.onEdit(later)
    // The text is shown first.
    timer = setTimeout(check, soon)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [session, metadata, chapter, whole, looking])
  return findings
}
