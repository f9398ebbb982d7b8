import { describe, expect, it } from 'vitest'
import type { AdvancedOutlet } from '@/api/outlets-advanced-client'
import { emptyForm, faultKey, formOf, requestOf, verbsOf } from '@/composables/outletAdvanced'
import de from '@/locales/de.json'
import en from '@/locales/en.json'

const webhook: AdvancedOutlet = {
  id: '1',
  version: 3,
  owner: { type: 'DEPARTMENT', id: 'kultur' },
  kind: 'WEBHOOK',
  name: 'Records',
  standard: false,
  state: 'ACTIVE',
  fault: null,
  createdAt: '2026-05-06T10:00:00Z',
  webhook: { url: 'https://records.example/in', previousUntil: null },
  feed: null,
  secret: null,
}

describe('a form of a webhook, feed or calendar', () => {
  it('sends only the settings of its kind', () => {
    expect(
      requestOf({ ...emptyForm('WEBHOOK'), name: ' Records ', url: ' https://a.example ', language: 'en' }),
    ).toEqual({ kind: 'WEBHOOK', name: 'Records', standard: true, webhook: { url: 'https://a.example' } })
    expect(requestOf({ ...emptyForm('FEED'), name: 'News', url: 'x', language: 'en' })).toEqual({
      kind: 'FEED',
      name: 'News',
      standard: true,
      feed: { language: 'en' },
    })
  })

  it('leaves the language to the reader and the owner to the caller when nothing is chosen', () => {
    expect(requestOf({ ...emptyForm('CALENDAR'), name: 'Dates' })).toEqual({
      kind: 'CALENDAR',
      name: 'Dates',
      standard: true,
    })
  })

  it('begins with what is there', () => {
    expect(requestOf(formOf(webhook))).toEqual({
      kind: 'WEBHOOK',
      name: 'Records',
      department: 'kultur',
      standard: false,
      webhook: { url: 'https://records.example/in' },
    })
  })
})

describe('what can be done', () => {
  it('is a test first, and no resuming while it works', () => {
    expect(verbsOf(webhook)).toEqual(['test', 'edit', 'renew', 'replay', 'pause', 'end'])
  })

  it('is resuming first where it has stopped', () => {
    expect(verbsOf({ kind: 'WEBHOOK', state: 'FAILED' })[0]).toBe('resume')
    expect(verbsOf({ kind: 'FEED', state: 'PAUSED' })).toEqual(['resume', 'edit', 'renew', 'end'])
  })
})

describe('a fault', () => {
  it('has a sentence in both languages, also one that nobody knows', () => {
    for (const fault of ['gone', 'no-answer', 'redirected', 'address-not-allowed', 'of tomorrow']) {
      const name = faultKey(fault).replace('outletsAdvanced.faults.', '') as keyof typeof de.outletsAdvanced.faults
      expect(de.outletsAdvanced.faults[name]).toBeTruthy()
      expect(en.outletsAdvanced.faults[name]).toBeTruthy()
    }
  })
})
