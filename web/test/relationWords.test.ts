import { describe, expect, it, vi } from 'vitest'

vi.mock('@/api/relations-client', () => ({ fetchCatalogue: () => new Promise(() => {}) }))

const { useRelationWords } = await import('@/composables/useRelationWords')
const { within } = await import('./setup')

const reason = { code: 'SILENT_TOO_LONG', on: '2024-02-01', days: 825 }

describe('the reason of upkeep', () => {
  it('says how long and since when, in both languages', () => {
    expect(within(useRelationWords).reasonText(reason)).toBe('Seit 2 Jahren kein Austausch (zuletzt 01.02.2024).')
    expect(within(useRelationWords, 'en').reasonText(reason)).toBe('No exchange for 2 years (last on 1 Feb 2024).')
  })

  it('needs no day', () => {
    expect(within(useRelationWords).reasonText({ code: 'NEVER_INTERACTED' })).toBe('Noch kein Austausch notiert.')
  })

  it('counts in days, months and years', () => {
    const { reasonText } = within(useRelationWords)
    const ends = (days: number) => reasonText({ code: 'AGREEMENT_ENDS', on: '2026-06-01', days })

    expect(ends(1)).toContain('in 1 Tag')
    expect(ends(26)).toContain('in 26 Tagen')
    expect(ends(365)).toContain('in 12 Monaten')
  })

  it('shows a code that it does not know as it stands', () => {
    expect(within(useRelationWords).reasonText({ code: 'NEW_ONE' })).toBe('NEW_ONE')
  })
})

describe('what is known of a relation', () => {
  it('is a year where only that is known', () => {
    const { sinceText } = within(useRelationWords)

    expect(sinceText({ since: '1947-01-01', sinceYearOnly: true })).toBe('1947')
    expect(sinceText({ since: '2014-12-01', sinceYearOnly: false })).toBe('01.12.2014')
    expect(sinceText({})).toBeUndefined()
  })
})
