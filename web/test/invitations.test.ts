import { describe, expect, it } from 'vitest'
import { forgetSecret, invitationLink, mailLink, secretFrom } from '@/composables/invitations'

function anyStorage(): Storage {
  const entries = new Map<string, string>()
  return {
    getItem: (name: string) => entries.get(name) ?? null,
    setItem: (name: string, value: string) => void entries.set(name, value),
    removeItem: (name: string) => void entries.delete(name),
  } as unknown as Storage
}

describe('an invitation', () => {
  it('has its secret where no server sees it', () => {
    expect(new URL(invitationLink('https://city.example', 'a-b_c')).hash).toBe('#a-b_c')
  })

  it('becomes a mail without an address', () => {
    expect(mailLink('Einladung & mehr', 'Zeile 1\nZeile 2')).toBe(
      'mailto:?subject=Einladung%20%26%20mehr&body=Zeile%201%0AZeile%202',
    )
  })

  it('is remembered while somebody signs in, and forgotten afterwards', () => {
    const storage = anyStorage()

    expect(secretFrom('#a-b_c', storage)).toBe('a-b_c')
    expect(secretFrom('', storage)).toBe('a-b_c')
    forgetSecret(storage)
    expect(secretFrom('', storage)).toBeUndefined()
  })
})
