import { useEffect, useState } from 'react'
import type { Metadata } from '../../../../content/article/index.ts'
import { checkArticle, type Finding } from '../../../../content/review/index.ts'
import type { ArticleEditor } from '../../../editor/index.ts'
import { useApp } from '../../../state/index.ts'
import type { Session } from '../session/session.ts'
import { dayOf } from './today.ts'

// Long enough that nobody is typing any more.
const pause = 900
const soon = 150

/** What the checks find in the text as it stands, in a pause of typing; null before the first time. */
export function useFindings(session: Session, metadata: Metadata, editor: ArticleEditor | null): readonly Finding[] | null {
  const { library } = useApp()
  const interval = library?.reviewIntervalMonths ?? null
  const [findings, setFindings] = useState<readonly Finding[] | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const check = (): void => setFindings(checkArticle({ metadata, document: session.text() }, { today: dayOf(new Date()), intervals: { chapter: null, library: interval }, triggers: [] }))
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
  }, [session, metadata, editor, interval])
  return findings
}
