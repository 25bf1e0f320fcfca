import { Toast } from '@base-ui/react/toast'
import type { Problem } from '../../preload/contract.ts'

/** What can still be done about a notice: `Undo`, `Open`, `Try again`. */
export interface NoticeAction {
  readonly label: string
  readonly run: () => void
}

/** The queue of notices; the shell draws it. */
export const noticeManager = Toast.createToastManager()

// Long enough to read a sentence and reach for Undo; the clock stops while the pointer or the focus is on it.
const passing = 8000

/** Says in passing what has been done; `action` is usually its undo. */
export function notify(message: string, action: NoticeAction | null = null): void {
  add('done', message, action, passing)
}

/** Says what went wrong; stays until it is closed. */
export function notifyProblem(problem: Problem, action: NoticeAction | null = null): void {
  add('problem', problem.message, action, 0)
}

function add(type: 'done' | 'problem', message: string, action: NoticeAction | null, timeout: number): void {
  // The sentence is the id, so that the same one twice is one notice.
  const id = message
  noticeManager.add({
    id,
    type,
    description: message,
    timeout,
    priority: type === 'problem' ? 'high' : 'low',
    ...(action === null
      ? {}
      : {
          actionProps: {
            children: action.label,
            onClick: () => {
              noticeManager.close(id)
              action.run()
            },
          },
        }),
  })
}
