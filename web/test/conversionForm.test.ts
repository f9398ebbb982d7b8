import { describe, expect, it } from 'vitest'
import type { Enquiry } from '@/api/enquiries-client'
import { conversionFormFrom, conversionFrom } from '@/composables/conversionForm'

const visit = {
  subject: 'Besuch im Mai',
  organisation: 'Miasto Poznań',
  partner: 'p1',
  themes: ['youth'],
  routing: { departments: ['kultur', 'umwelt'], replyBy: '2026-05-20' },
} as unknown as Enquiry

describe('what an enquiry becomes', () => {
  it('is an activity where its kind mostly becomes one, filled with what is known', () => {
    const form = conversionFormFrom(visit, 'incoming-delegation', '2026-05-06')

    expect(conversionFrom(form)).toEqual({
      activity: {
        kind: 'incoming-delegation',
        title: { de: 'Besuch im Mai' },
        place: undefined,
        begins: '2026-05-06',
        ends: undefined,
        departments: ['kultur', 'umwelt'],
      },
      partner: 'p1',
    })
  })

  it('is a relation otherwise, with who was asked first', () => {
    const form = conversionFormFrom(visit, undefined, '2026-05-06')

    expect(conversionFrom(form)).toEqual({
      relation: { kind: 'COOPERATION', responsible: 'kultur' },
      partner: 'p1',
    })
  })

  it('takes a new partner in place of a known one', () => {
    const form = { ...conversionFormFrom(visit, undefined, '2026-05-06'), asNew: true, confirmed: true }

    expect(conversionFrom(form)).toMatchObject({
      newPartner: { kind: 'CITY', name: { de: 'Miasto Poznań' } },
      confirmed: true,
    })
    expect(conversionFrom(form)).not.toHaveProperty('partner')
  })

  it('stays what was begun', () => {
    const begun = { ...visit, conversion: { to: 'RELATION', id: 'r1', done: false } } as Enquiry

    expect(conversionFormFrom(begun, 'incoming-delegation', '2026-05-06').to).toBe('RELATION')
  })
})
