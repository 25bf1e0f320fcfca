/** How a topic stands to its next review. `unknown`: it has no date of a full review, or no interval. */
export const dueStates = ['overdue', 'due-soon', 'ok', 'unknown'] as const
export type DueState = (typeof dueStates)[number]
