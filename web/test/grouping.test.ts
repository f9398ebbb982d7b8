// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Notification } from '@/api/types'
import { groupBySubject } from '@/composables/grouping'

export function anyNotification(part: Partial<Notification> = {}): Notification {
  return {
    id: 'n1',
    eventId: 'e1',
    eventType: 'call.published',
    subject: 'call-1',
    title: { de: 'Neuer Aufruf', en: 'New call' },
    link: '/funding/call-1',
    occurredAt: '2026-05-06T08:00:00Z',
    arrivedAt: '2026-05-06T08:00:01Z',
    read: false,
    reasons: [],
    later: null,
    back: false,
    ...part,
  }
}

describe('groupBySubject', () => {
  it('puts entries about one matter together, newest first', () => {
    const groups = groupBySubject([
      anyNotification({ id: 'a', subject: 'x', arrivedAt: '2026-05-01T00:00:00Z' }),
      anyNotification({ id: 'b', subject: 'y', arrivedAt: '2026-05-02T00:00:00Z' }),
      anyNotification({ id: 'c', subject: 'x', arrivedAt: '2026-05-03T00:00:00Z', read: true }),
    ])

    expect(groups.map((group) => group.subject)).toEqual(['x', 'y'])
    expect(groups[0]?.newest.id).toBe('c')
    expect(groups[0]?.older.map((entry) => entry.id)).toEqual(['a'])
  })

  it('counts what is unread in the whole group', () => {
    const [group] = groupBySubject([
      anyNotification({ id: 'a' }),
      anyNotification({ id: 'b', read: true }),
      anyNotification({ id: 'c' }),
    ])

    expect(group?.unread).toBe(2)
  })

  it('keeps a fixed order for entries of the same moment', () => {
    const a = anyNotification({ id: 'a', subject: 'x' })
    const b = anyNotification({ id: 'b', subject: 'y' })

    expect(groupBySubject([a, b])).toEqual(groupBySubject([b, a]))
  })

  it('puts what came back on top until it is read', () => {
    const entries = [
      anyNotification({ id: 'a', subject: 'x', arrivedAt: '2026-05-01T00:00:00Z', back: true }),
      anyNotification({ id: 'b', subject: 'y', arrivedAt: '2026-05-02T00:00:00Z' }),
    ]

    expect(groupBySubject(entries).map((group) => group.subject)).toEqual(['x', 'y'])
    expect(groupBySubject([{ ...entries[0]!, read: true }, entries[1]!]).map((group) => group.subject)).toEqual([
      'y',
      'x',
    ])
  })
})
