// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Reason } from '@/api/types'
import { groupBySubject } from '@/composables/grouping'
import { nextWeek, onlyRule, putOffWhat, tomorrow } from '@/composables/later'
import { anyNotification } from './grouping.test'

const reason = (subscriptionId: string | null): Reason => ({
  type: subscriptionId ? 'SUBSCRIPTION' : 'ADDRESSEE',
  subscriptionId,
  subscriptionName: subscriptionId,
  department: null,
  defaultName: null,
  criteria: [],
})

describe('a day to come back on', () => {
  it('is tomorrow also at the end of a year', () => {
    expect(tomorrow('2026-12-31')).toBe('2027-01-01')
  })

  it('is the Monday after today', () => {
    expect(nextWeek('2026-05-06')).toBe('2026-05-11')
    expect(nextWeek('2026-05-11')).toBe('2026-05-18')
    expect(nextWeek('2026-05-10')).toBe('2026-05-11')
  })
})

describe('a rule can be put off', () => {
  it('where it is the only reason', () => {
    expect(onlyRule(anyNotification({ reasons: [reason('a')] }))).toEqual({ id: 'a', name: 'a' })
  })

  it('not where there is another reason, or none', () => {
    expect(onlyRule(anyNotification({ reasons: [reason('a'), reason('b')] }))).toBeUndefined()
    expect(onlyRule(anyNotification({ reasons: [reason('a'), reason(null)] }))).toBeUndefined()
    expect(onlyRule(anyNotification())).toBeUndefined()
  })
})

it('all entries of a group are put off, of a subject or a rule the service knows them itself', () => {
  const [group] = groupBySubject([anyNotification({ id: 'a' }), anyNotification({ id: 'b' })])

  expect(putOffWhat(group!, 'ENTRY')).toHaveLength(2)
  expect(putOffWhat(group!, 'SUBJECT').map(({ id }) => id)).toEqual([group!.newest.id])
})
