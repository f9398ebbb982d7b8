import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useFormats } from '@/composables/useFormats'
import { daysBetween, setBusinessTime } from '@/composables/useToday'
import { within } from './setup'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') })
  setBusinessTime('2026-05-06T12:00:00Z')
})
afterEach(() => void vi.useRealTimers())

describe('countdown', () => {
  it('counts from the day that the services live in', () => {
    const { countdown } = within(useFormats)

    expect(countdown('2026-05-06')).toBe('heute')
    expect(countdown('2026-05-07')).toBe('noch 1 Tag')
    expect(countdown('2026-05-26')).toBe('noch 20 Tage')
    expect(countdown('2026-05-05')).toBe('seit gestern vorbei')
    expect(countdown('2026-04-26')).toBe('seit 10 Tagen vorbei')
  })

  it('speaks English', () => {
    const { countdown } = within(useFormats, 'en')

    expect(countdown('2026-05-26')).toBe('20 days left')
    expect(countdown('2026-05-07')).toBe('1 day left')
  })

  it('counts calendar days over the change of the clocks', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  })
})

describe('since', () => {
  it('names the weekday within a week and the date before', () => {
    const { since } = within(useFormats)

    expect(since('2026-05-06T06:00:00Z')).toBe('heute')
    expect(since('2026-05-05T06:00:00Z')).toBe('gestern')
    expect(since('2026-05-02T06:00:00Z')).toBe('Samstag')
    expect(since('2026-04-01T06:00:00Z')).toBe('1. April 2026')
  })
})

describe('money', () => {
  it('follows the language', () => {
    expect(within(useFormats).money({ amount: 1234567, currency: 'EUR' })).toBe('1.234.567\u00a0€')
    expect(within(useFormats, 'en').money({ amount: 1234567.5, currency: 'EUR' })).toBe('€1,234,567.50')
  })
})
