import { describe, expect, it } from 'vitest'
import type { EmailOutlet } from '@/api/outlets-client'
import { emptyOutlet, outletChange, outletFormOf, zones } from '@/composables/outletForm'

const outlet = {
  name: 'Mails',
  owner: { type: 'DEPARTMENT', id: 'kultur' },
  standard: false,
  email: {
    address: 'a@b.example',
    rhythm: 'AT_ONCE',
    hour: 8,
    weekday: 'MONDAY',
    zone: 'Europe/Warsaw',
    language: 'en',
    quietHours: { from: '20:00:00', to: '06:30:00' },
  },
} as unknown as EmailOutlet

describe('the form of an outlet', () => {
  it('gives back what it was given', () => {
    expect(outletChange(outletFormOf(outlet))).toEqual({
      kind: 'EMAIL',
      name: 'Mails',
      department: 'kultur',
      standard: false,
      email: { ...outlet.email, quietHours: { from: '20:00', to: '06:30' } },
    })
  })

  it('keeps quiet hours to mails that go out at once', () => {
    const form = { ...outletFormOf(outlet), rhythm: 'DAILY' as const }

    expect(outletChange(form).email).not.toHaveProperty('quietHours')
  })

  it('begins with a mail each morning to the own address', () => {
    const { email, ...rest } = outletChange(emptyOutlet('Mails', 'me@b.example', 'Europe/Berlin', 'de'))

    expect(rest).toEqual({ kind: 'EMAIL', name: 'Mails', standard: true })
    expect(email).toMatchObject({ address: 'me@b.example', rhythm: 'DAILY', hour: 8 })
  })

  it('offers the zone that is set first, and each once', () => {
    const offered = zones('Europe/Warsaw')

    expect(offered[0]).toBe('Europe/Warsaw')
    expect(new Set(offered).size).toBe(offered.length)
  })
})
