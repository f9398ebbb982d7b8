import { describe, expect, it } from 'vitest'
import type { Enquiry } from '@/api/enquiries-client'
import { addressOf } from '@/api/plain'
import type { Partner, Relation } from '@/api/relation-types'
import { enquiryFormFrom, enquiryFrom, keepMail, takeMail } from '@/composables/enquiryForm'
import { partnerFormFrom, partnerFrom, positionProblems } from '@/composables/partnerForm'
import { relationFormFrom, relationFrom, relationProblems } from '@/composables/relationForm'

const says = { partner: 'Partner fehlt', amount: 'Betrag falsch' }

describe('the form of a relation', () => {
  it('sends a membership as it was', () => {
    const membership = {
      role: 'Mitglied',
      annualFee: { amount: 4900.5, currency: 'EUR' },
      noticeBy: '2026-09-30',
      bodies: [{ name: 'Vorstand', representative: 'A. Beispiel' }],
    }
    const reviewed = { ...membership, use: 'KEEP', reviewedOn: '2026-01-07' }
    const form = relationFormFrom({
      partner: 'p1',
      kind: 'NETWORK_MEMBERSHIP',
      membership: reviewed,
    } as unknown as Relation)

    // What the review of its use came to is no field: there is a verb for it.
    expect(relationFrom(form).membership).toEqual(membership)
    expect(relationFrom(form).project).toBeUndefined()
  })

  it('keeps who of civil society carries it', () => {
    const form = relationFormFrom({ partner: 'p1', kind: 'CONTACT', actors: ['a1', 'a2'] } as unknown as Relation)

    expect(relationFrom(form).actors).toEqual(['a1', 'a2'])
  })

  it('leaves out what belongs to another kind', () => {
    const form = {
      ...relationFormFrom(undefined, 'p1'),
      kind: 'CONTACT',
      programme: 'CERV',
      membershipRole: 'Mitglied',
    }

    expect(relationFrom(form)).toMatchObject({ partner: 'p1', membership: undefined, project: undefined })
  })

  it('says what is missing or wrong before it asks', () => {
    const form = { ...relationFormFrom(undefined), kind: 'EU_PROJECT', grant: { amount: 'viel', currency: 'EUR' } }

    expect(relationProblems(form, says).map(({ pointer }) => pointer)).toEqual(['#/partner', '#/project/grant/amount'])
  })

  it('names departments only for what is confidential', () => {
    const form = { ...relationFormFrom(undefined, 'p1'), visibleTo: ['kultur'] }

    expect(relationFrom(form).visibleTo).toEqual([])
    expect(relationFrom({ ...form, confidential: true }).visibleTo).toEqual(['kultur'])
  })
})

describe('the form of a partner', () => {
  const poznan = {
    kind: 'CITY',
    name: { de: 'Posen', en: 'Poznań' },
    otherNames: [
      { name: 'Poznań', language: 'pl', former: false },
      { name: 'Provinzialhauptstadt Posen', former: true },
    ],
    country: 'PL',
    position: { latitude: 52.41, longitude: 16.93 },
  } as Partner

  it('comes back as it went', () => {
    expect(partnerFrom(partnerFormFrom(poznan))).toEqual({ ...poznan, website: undefined })
  })

  it('takes degrees with a comma and refuses words', () => {
    const form = { ...partnerFormFrom(poznan), latitude: '52,5' }

    expect(partnerFrom(form).position?.latitude).toBe(52.5)
    expect(positionProblems({ ...form, longitude: '' }, 'Zahl fehlt')).toEqual([
      { pointer: '#/position/longitude', detail: 'Zahl fehlt' },
    ])
    expect(positionProblems({ ...form, latitude: '', longitude: '' }, 'Zahl fehlt')).toEqual([])
  })
})

describe('the form of an enquiry', () => {
  const mail = {
    subject: 'Besuch',
    text: 'Guten Tag',
    cut: false,
    kind: null,
    country: 'FR',
    sender: { name: null, email: 'anne@rennes.example', language: 'fr' },
    attachments: [],
  }

  it('is filled in from a mail, once', () => {
    keepMail(mail)

    expect(enquiryFormFrom({ ...takeMail(), channel: 'MAIL' }, '2026-05-06')).toMatchObject({
      subject: 'Besuch',
      kind: '',
      country: 'FR',
      channel: 'MAIL',
      receivedOn: '2026-05-06',
      email: 'anne@rennes.example',
    })
    expect(takeMail()).toBeUndefined()
  })

  it('names no sender where nobody is named', () => {
    const form = enquiryFormFrom({ subject: 'Anruf' } as Enquiry, '2026-05-06')

    expect(enquiryFrom(form).sender).toBeUndefined()
    expect(enquiryFrom({ ...form, name: 'Anne' }).sender).toEqual({ name: 'Anne' })
  })
})

describe('an address', () => {
  it('holds only what is set, a list once for each value', () => {
    expect(addressOf('/api/relations/map', { q: '', kind: ['A', 'B'], page: 0, x: undefined })).toBe(
      '/api/relations/map?kind=A&kind=B&page=0',
    )
    expect(addressOf('/api/relations/map', {})).toBe('/api/relations/map')
  })
})
