// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { callFrom, formFrom } from '@/composables/callForm'

describe('the form of a call', () => {
  it('sends nothing for fields left empty', () => {
    const call = callFrom({ ...formFrom(undefined), identifier: ' X-1 ', title: 'Titel' })

    expect(call).toMatchObject({
      identifier: 'X-1',
      programme: undefined,
      opensOn: undefined,
      budget: undefined,
      link: undefined,
    })
    expect(call.deadlines).toEqual([])
    expect(call.text).toEqual([])
  })

  it('reads an amount with a decimal comma', () => {
    expect(callFrom({ ...formFrom(undefined), amount: '1250000,50' }).budget).toEqual({
      amount: 1250000.5,
      currency: 'EUR',
    })
  })

  it('takes the separators that officials type, and does not guess what a wrong amount means', () => {
    expect(callFrom({ ...formFrom(undefined), amount: '1.250.000' }).budget?.amount).toBe(1250000)
    expect(callFrom({ ...formFrom(undefined), amount: '1.25.0' }).budget?.amount).toBeNaN()
  })

  it('keeps for whom it is and when it is expected', () => {
    const form = { ...formFrom(undefined), audiences: ['civil-society'], expectedMonth: '2027-02' }

    expect(callFrom(form)).toMatchObject({ audiences: ['civil-society'], expectedMonth: '2027-02' })
    expect(callFrom({ ...form, expectedMonth: '' }).expectedMonth).toBeUndefined()
  })
})
