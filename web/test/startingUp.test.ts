import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Session } from '@/api/types'
import page from '../index.html?raw'

const fetchSession = vi.fn<() => Promise<Session>>()
vi.mock('@/api/session-client', () => ({ fetchSession, endSession: vi.fn() }))

vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Nobody else answers here')))

const parsed = () => new DOMParser().parseFromString(page, 'text/html')
const shown = () => document.querySelector('#app')!
const browserSpeaks = (...languages: string[]) => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)

/** Starts as the browser does, at an address that leads nowhere. */
async function start(): Promise<void> {
  document.body.replaceChildren(document.importNode(parsed().querySelector('#app')!, true))
  window.history.replaceState({}, '', '/nowhere')
  vi.resetModules()
  await import('@/main')
}

async function startsFor(session: Session): Promise<void> {
  fetchSession.mockResolvedValue(session)
  await start()
  await vi.waitFor(() => expect(shown().querySelector('h1')).not.toBeNull())
}

describe('starting up', () => {
  beforeEach(() => {
    localStorage.clear()
    browserSpeaks('de-DE')
  })

  it('shows that it loads before any script has run', () => {
    expect(parsed().querySelector('#app [role=status] .kern-loader')).not.toBeNull()
  })

  it('shows that it loads until it is known who looks at the page, and the page then', async () => {
    let answer: (session: Session) => void = () => {}
    fetchSession.mockReturnValue(new Promise((resolve) => (answer = resolve)))
    await start()
    await flushPromises()

    expect(shown().querySelector('main [role=status]')?.textContent).toContain('Wird geladen')
    expect(shown().querySelector('a[href^="/login"]')).toBeNull()

    answer({ signedIn: false })
    await vi.waitFor(() => expect(shown().querySelector('h1')).not.toBeNull())
    expect(shown().querySelector('main [role=status]')).toBeNull()
    expect(shown().querySelector('a[href^="/login"]')).not.toBeNull()
  })

  it('speaks the language of the browser, German where it knows none of its languages', async () => {
    browserSpeaks('fr-FR', 'en-GB', 'de')
    await startsFor({ signedIn: false })
    expect(document.documentElement.lang).toBe('en')

    browserSpeaks('fr-FR')
    await startsFor({ signedIn: false })
    expect(document.documentElement.lang).toBe('de')
  })

  it('speaks the language of the account rather, once one was chosen', async () => {
    browserSpeaks('en-GB')
    await startsFor({ signedIn: true, name: 'Kim Kultur' })
    expect(document.documentElement.lang).toBe('en')

    await startsFor({ signedIn: true, name: 'Kim Kultur', locale: 'de-DE' })
    expect(document.documentElement.lang).toBe('de')
  })

  it('speaks what was chosen by the switch before all', async () => {
    browserSpeaks('de-DE')
    localStorage.setItem('weltoffen.locale', 'en')
    await startsFor({ signedIn: true, name: 'Kim Kultur', locale: 'de' })

    expect(document.documentElement.lang).toBe('en')
  })
})
