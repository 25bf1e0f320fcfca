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
  const target: unknown = mark.attrs['href'] ?? mark.attrs['target']
  return { name: mark.type.name, target: typeof target === 'string' ? target : '' }
}
