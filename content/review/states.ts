/** Where a topic stands on its way to readers. The last published revision stays published while a new draft is made. */
export const topicStatuses = ['draft', 'in-review', 'changes-requested', 'approved', 'published', 'retired'] as const
export type TopicStatus = (typeof topicStatuses)[number]

/** What moves a topic from one status to another. `edit` is any change to the text or metadata. */
export const topicActions = ['edit', 'submit', 'withdraw', 'request-changes', 'approve', 'publish', 'retire', 'revive'] as const
export type TopicAction = (typeof topicActions)[number]

// Editing what was approved voids the approval: what readers get is exactly what was signed.
const moves: Readonly<Record<TopicAction, Readonly<Partial<Record<TopicStatus, TopicStatus>>>>> = {
  edit: { draft: 'draft', 'changes-requested': 'changes-requested', approved: 'draft', published: 'draft' },
  submit: { draft: 'in-review', 'changes-requested': 'in-review' },
  withdraw: { 'in-review': 'draft' },
  'request-changes': { 'in-review': 'changes-requested' },
  approve: { 'in-review': 'approved' },
  publish: { approved: 'published' },
  retire: { published: 'retired' },
  revive: { retired: 'draft' },
}

/** The status after an action; null when the action is not open in that status (a text in review is not edited under the reviewer's eyes). */
export function statusAfter(status: TopicStatus, action: TopicAction): TopicStatus | null {
  return moves[action][status] ?? null
}

/** What can be done in a status, in the order of `topicActions`. */
export function openActions(status: TopicStatus): readonly TopicAction[] {
  return topicActions.filter((action) => statusAfter(status, action) !== null)
}

/** Whether a text in this status may leave the house as the real thing; anything else is a proof. */
export function mayPublish(status: TopicStatus): boolean {
  return status === 'approved' || status === 'published'
}
