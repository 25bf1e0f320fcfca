import type { Mark } from 'prosemirror-model'
import type { RedlineRun } from '../../../content/revisions/index.ts'
import type { DrawnMark, DrawnRun } from '../drawing.ts'

export function drawRun(run: RedlineRun): DrawnRun {
  return {
    state: run.state,
    text: run.text,
    isBreak: run.atom !== null,
    before: run.before?.map(drawMark) ?? null,
    after: run.after?.map(drawMark) ?? null,
    changes: run.changes,
  }
}

export function drawMark(mark: Mark): DrawnMark {
  return { name: mark.type.name, target: targetOf([mark]) }
}

/** Where the first of these marks leads; '' where it leads nowhere. */
export function targetOf(marks: readonly Mark[] | undefined): string {
  const attrs = marks?.[0]?.attrs
  const target: unknown = attrs?.['href'] ?? attrs?.['target']
  return typeof target === 'string' ? target : ''
}
