import { describe, expect, test } from 'vitest'
import { mayPublish, openActions, statusAfter, topicStatuses, type TopicAction, type TopicStatus } from '../../../content/review/index.ts'

describe('the way to readers', () => {
  const table: [path: TopicAction[], end: TopicStatus | null][] = [
    [['submit', 'approve', 'publish'], 'published'],
    [['submit', 'request-changes', 'edit', 'submit', 'approve', 'publish', 'retire', 'revive'], 'draft'],
    [['submit', 'withdraw', 'edit'], 'draft'],
    [['submit', 'approve', 'edit'], 'draft'],
    [['submit', 'approve', 'publish', 'edit', 'submit'], 'in-review'],
    [['publish'], null],
    [['approve'], null],
    [['submit', 'publish'], null],
    [['submit', 'edit'], null],
    [['submit', 'request-changes', 'approve'], null],
    [['submit', 'approve', 'edit', 'publish'], null],
  ]
  test.each(table)('draft %j: %s', (path, end) => {
    const walk = path.reduce<TopicStatus | null>((status, action) => (status === null ? null : statusAfter(status, action)), 'draft')
    expect(walk).toBe(end)
  })

  test('only what is approved or published leaves the house', () => {
    expect(topicStatuses.filter(mayPublish)).toEqual(['approved', 'published'])
  })

  test('every status can be left', () => {
    for (const status of topicStatuses) expect(openActions(status)).not.toEqual([])
  })
})
