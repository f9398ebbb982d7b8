import { describe, expect, it, vi } from 'vitest'

vi.mock('@/api/departments-client', () => ({
  fetchDepartments: () => new Promise(() => {}),
  fetchMyCoordination: () => new Promise(() => {}),
}))
vi.mock('@/api/subscriptions-client', () => ({ fetchEventKinds: () => new Promise(() => {}) }))

const { useReasonText } = await import('@/composables/useReasonText')
const { useRuleText } = await import('@/composables/useRuleText')
const { within } = await import('./setup')

const reason = {
  type: 'SUBSCRIPTION' as const,
  subscriptionId: 's1',
  subscriptionName: 'Städtepartnerschaften',
  defaultName: null,
  department: null,
  criteria: [{ criterion: 'keywords', value: 'town twinning' }],
}

describe('the reason of an entry', () => {
  it('names the subscription and what matched', () => {
    const german = within(useReasonText).reasonText(reason)
    const english = within(useReasonText, 'en').reasonText(reason)

    expect(german).toBe('Abonnement „Städtepartnerschaften“: Stichwort „town twinning“')
    expect(english).toBe('Subscription “Städtepartnerschaften”: key word “town twinning”')
  })

  it('shows a criterion that it does not know as it stands', () => {
    const { reasonText } = within(useReasonText)

    expect(reasonText({ ...reason, criteria: [{ criterion: 'moons', value: 'Europa' }] })).toContain('Europa')
  })
})

describe('a rule in words', () => {
  it('joins criteria with "und" and values with "oder"', () => {
    const { ruleText } = within(useRuleText)

    expect(ruleText({ programmes: ['CERV', 'LIFE'], keywords: ['town twinning'], countries: ['FR'] })).toBe(
      'Sie erhalten eine Nachricht, wenn es zu einem der Programme CERV oder LIFE gehört, ' +
        'das Stichwort „town twinning“ vorkommt und es Frankreich betrifft.',
    )
  })

  it('says that an empty rule means nothing yet', () => {
    expect(within(useRuleText, 'en').ruleText({})).toContain('at least one criterion')
  })
})
