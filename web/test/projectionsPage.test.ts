import { flushPromises, mount, RouterLinkStub } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError } from '@/api/http'
import * as client from '@/api/operations-client'
import type { Projection, Service } from '@/api/operations-client'
import { chooseLanguage, i18n, type Language } from '@/i18n'
import ProjectionsView from '@/views/ProjectionsView.vue'

const projection = (part: Partial<Projection> = {}): Projection => ({
  consumer: 'directoryCopy',
  state: null,
  read: 0,
  failed: 0,
  begunAt: null,
  endedAt: null,
  ...part,
})
const reading = projection({ state: 'RUNNING', read: 1_234, begunAt: '2026-05-06T08:00:00Z' })
const done = projection({
  state: 'DONE',
  read: 2_000,
  failed: 3,
  begunAt: '2026-05-06T08:00:00Z',
  endedAt: '2026-05-06T08:01:00Z',
})

describe('the page on which copies are rebuilt', () => {
  const fetch = vi.spyOn(client, 'fetchProjections')
  const rebuild = vi.spyOn(client, 'rebuildProjections')
  let kept: Record<string, Projection[]>

  beforeEach(() => {
    vi.useFakeTimers()
    kept = { 'relations-service': [projection()], 'measures-service': [done] }
    fetch.mockReset().mockImplementation((service: Service) => Promise.resolve(kept[service] ?? []))
    rebuild.mockReset().mockImplementation((service: Service) => Promise.resolve((kept[service] = [reading])))
  })
  afterEach(() => vi.useRealTimers())

  async function page(language: Language = 'de') {
    chooseLanguage(language)
    const view = mount(ProjectionsView, {
      global: { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } },
      attachTo: document.body,
    })
    await flushPromises()
    return view
  }
  const of = (view: Awaited<ReturnType<typeof page>>, service: string) =>
    view.get(`[data-testid=projections][data-service=${service}]`)

  async function begin(view: Awaited<ReturnType<typeof page>>) {
    await of(view, 'relations-service').get('[data-testid=rebuild]').trigger('click')
    await view.get('[data-testid=rebuild-do]').trigger('click')
    await flushPromises()
  }

  it('says of each copy what it is and how its last reading ended', async () => {
    const view = await page()

    expect(of(view, 'relations-service').text()).toContain('Verzeichnis der Ämter')
    expect(of(view, 'relations-service').text()).toContain('Noch nie')
    expect(of(view, 'measures-service').text()).toContain('Fertig')
    expect(of(view, 'measures-service').text()).toContain('2.000')
    expect(of(view, 'measures-service').getComponent(RouterLinkStub).props('to')).toEqual({
      name: 'operations-dead-letters',
      query: { service: 'measures-service' },
    })
    expect(of(view, 'networking-service').text()).toContain('hält keine Kopien')
    expect(of(view, 'networking-service').find('button').exists()).toBe(false)
    view.unmount()
  })

  it('asks with what it does, and does nothing when somebody thinks better of it', async () => {
    const view = await page('en')
    await of(view, 'relations-service').get('[data-testid=rebuild]').trigger('click')

    expect(view.get('dialog').text()).toContain('Rebuild the copies of relations-service?')
    expect(view.get('dialog').text()).toContain('Nothing is deleted, and nobody is told anything twice.')
    await view.get('dialog button.kern-btn--tertiary').trigger('click')
    expect(view.find('dialog').exists()).toBe(false)
    expect(rebuild).not.toHaveBeenCalled()
    view.unmount()
  })

  it('shows how far it is until it ends, and asks no more then', async () => {
    const view = await page()
    await begin(view)

    expect(rebuild).toHaveBeenCalledExactlyOnceWith('relations-service')
    expect(of(view, 'relations-service').text()).toContain('1.234')
    expect(of(view, 'relations-service').get('[data-testid=rebuild]').attributes('disabled')).toBe('')
    expect(view.get('[data-testid=rebuild-said]').text()).toBe('relations-service liest alle Ereignisse noch einmal.')

    kept['relations-service'] = [done]
    await vi.advanceTimersByTimeAsync(2_000)
    expect(of(view, 'relations-service').text()).toContain('Fertig')
    expect(view.get('[data-testid=rebuild-said]').text()).toBe('relations-service ist damit fertig.')

    const asked = fetch.mock.calls.length
    await vi.advanceTimersByTimeAsync(10_000)
    expect(fetch.mock.calls).toHaveLength(asked)
    view.unmount()
  })

  it('does not take a service that is away for one that has finished', async () => {
    const view = await page()
    await begin(view)
    fetch.mockImplementation((service: Service) =>
      service === 'relations-service'
        ? Promise.reject(new ApiError({ status: 503 }))
        : Promise.resolve(kept[service] ?? []),
    )
    await vi.advanceTimersByTimeAsync(2_000)

    expect(view.text()).toContain('relations-service antwortet nicht')
    expect(view.text()).not.toContain('ist damit fertig')

    kept['relations-service'] = [projection({ state: 'INTERRUPTED' })]
    fetch.mockImplementation((service: Service) => Promise.resolve(kept[service] ?? []))
    await vi.advanceTimersByTimeAsync(2_000)
    expect(of(view, 'relations-service').text()).toContain('Abgebrochen heißt')
    view.unmount()
  })

  it('says why it could not begin', async () => {
    rebuild.mockRejectedValue(new ApiError({ status: 503 }))
    const view = await page()
    await begin(view)

    expect(view.get('[role=alert]').text()).toContain('relations-service konnte nicht beginnen')
    view.unmount()
  })
})
