import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { ApiError } from '@/api/http'
import type { Criteria, PreviewExample, Subscription } from '@/api/types'

const previewRule = vi.fn()
vi.mock('@/api/subscriptions-client', () => ({ previewRule, fetchEventKinds: () => new Promise(() => {}) }))
vi.mock('@/api/departments-client', () => ({
  fetchDepartments: () => new Promise(() => {}),
  fetchMyCoordination: () => new Promise(() => {}),
}))

const { asksForNothing, ruleChangeOf, ruleFormOf, wordsOfExample } = await import('@/composables/ruleForm')
const { useRulePreview } = await import('@/composables/useRulePreview')
const { useRuleText } = await import('@/composables/useRuleText')
const { useReasonText } = await import('@/composables/useReasonText')
const { within } = await import('./setup')

const subscription = {
  id: 's1',
  name: 'Klima',
  owner: { type: 'DEPARTMENT', id: 'umwelt' },
  criteria: { keywords: ['Klima'], excludedKeywords: ['Klimaanlage'] },
  routing: { standard: false, outlets: ['o1'] },
  pausedUntil: null,
} as unknown as Subscription

describe('the form of a rule', () => {
  it('goes out by the usual outlets until something else is said', () => {
    expect(ruleFormOf().routing).toEqual({ standard: true, outlets: [] })
  })

  it('sends what it was filled with', () => {
    expect(ruleChangeOf(ruleFormOf(subscription))).toMatchObject({
      name: 'Klima',
      department: 'umwelt',
      criteria: { keywords: ['Klima'], excludedKeywords: ['Klimaanlage'], themes: [] },
      routing: { standard: false, outlets: ['o1'] },
    })
  })

  it('asks for nothing by exclusion alone', () => {
    expect(asksForNothing({ excludedKeywords: ['a'] })).toBe(true)
    expect(asksForNothing({ themes: ['t'] })).toBe(false)
  })
})

describe('an example of the preview', () => {
  it('is marked by the words as they stand there', () => {
    const criteria = [
      { criterion: 'programmes', value: 'CERV' },
      { criterion: 'keywords', value: 'Stadt', word: 'Städte' },
      { criterion: 'keywords', value: 'town', word: null },
    ]
    expect(wordsOfExample({ criteria } as unknown as PreviewExample)).toEqual(['Städte', 'town'])
  })
})

describe('the preview', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    previewRule.mockReset()
  })
  afterEach(() => vi.useRealTimers())

  it('waits until nothing is typed any more, and asks once', async () => {
    previewRule.mockResolvedValue({ since: '', count: 3, examples: [] })
    const criteria = ref<Criteria>({ keywords: ['a'] })
    const { preview } = within(() => useRulePreview(() => criteria.value))
    await vi.advanceTimersByTimeAsync(200)
    criteria.value = { keywords: ['a', 'b'] }
    await vi.advanceTimersByTimeAsync(399)
    expect(previewRule).not.toHaveBeenCalled()

    await vi.advanceTimersByTimeAsync(1)
    await flushPromises()

    expect(previewRule).toHaveBeenCalledExactlyOnceWith({ keywords: ['a', 'b'] })
    expect(preview.value?.count).toBe(3)
  })

  it('does not ask for a rule without criteria', async () => {
    within(() => useRulePreview(() => ({ excludedKeywords: ['a'] })))
    await vi.advanceTimersByTimeAsync(1_000)

    expect(previewRule).not.toHaveBeenCalled()
  })

  it('forgets a slower answer to an older rule', async () => {
    let answerFirst: (answer: unknown) => void = () => {}
    previewRule.mockReturnValueOnce(new Promise((resolve) => (answerFirst = resolve)))
    previewRule.mockResolvedValueOnce({ since: '', count: 2, examples: [] })
    const criteria = ref<Criteria>({ keywords: ['a'] })
    const { preview } = within(() => useRulePreview(() => criteria.value))
    await vi.advanceTimersByTimeAsync(400)
    criteria.value = { keywords: ['b'] }
    await vi.advanceTimersByTimeAsync(400)

    answerFirst({ since: '', count: 1, examples: [] })
    await flushPromises()

    expect(preview.value?.count).toBe(2)
  })

  it('says why there is none', async () => {
    previewRule.mockRejectedValue(new ApiError({ status: 400 }))
    const { preview, error } = within(() => useRulePreview(() => ({ countries: ['XX'] })))
    await vi.advanceTimersByTimeAsync(400)

    expect(preview.value).toBeUndefined()
    expect(error.value?.status).toBe(400)
  })
})

describe('words', () => {
  it('say what is excluded, and that exclusion alone is nothing', () => {
    const { ruleText } = within(useRuleText)

    expect(ruleText({ keywords: ['Klima'], excludedKeywords: ['Klimaanlage', 'Kälte'] })).toBe(
      'Sie erhalten eine Nachricht, wenn das Stichwort „Klima“ vorkommt und ' +
        'keines der Stichwörter „Klimaanlage“ oder „Kälte“ vorkommt.',
    )
    expect(ruleText({ excludedKeywords: ['Kälte'] })).toContain('Noch ist nichts gewählt')
  })

  it('name the department of a rule that comes by itself as one’s own', () => {
    expect(within(useRuleText).ruleText({ departments: ['{department}'] })).toContain('„Ihr eigenes“')
  })

  it('say that an entry comes by itself', () => {
    const reason = {
      type: 'DEFAULT' as const,
      subscriptionId: null,
      subscriptionName: null,
      defaultName: { de: 'Maßnahmen meines Amtes', en: 'Measures of my department' },
      department: 'umwelt',
      criteria: [{ criterion: 'measures', value: '1.1' }],
    }
    expect(within(useReasonText).reasonText(reason)).toBe('Kommt von selbst: Maßnahmen meines Amtes: Maßnahme „1.1“')
  })
})
