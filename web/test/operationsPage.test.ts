import { flushPromises, mount, RouterLinkStub } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError } from '@/api/http'
import * as client from '@/api/instances-client'
import type { Figures, Instance, InstanceState } from '@/api/instances-client'
import { chooseLanguage, i18n, type Language } from '@/i18n'
import OperationsView from '@/views/OperationsView.vue'

const start = Date.UTC(2026, 4, 6, 8)
let answers = 0

const instance = (service: string, state: InstanceState, figures: Partial<Figures> | null = {}): Instance => ({
  service,
  instance: `${service}:9081`,
  version: '1.2.3',
  state,
  fault: state === 'UP' ? null : state === 'UNREACHABLE' ? 'REFUSED' : 'NOT_READY',
  notReady: state === 'OUT_OF_SERVICE' ? ['kafka', 'mongo'] : [],
  since: '2026-05-06T08:00:00Z',
  startedAt: state === 'UNREACHABLE' ? null : '2026-05-06T07:00:00Z',
  figures:
    state === 'UNREACHABLE' ? null : ({ outboxBacklogEvents: null, outboxAgeSeconds: null, ...figures } as Figures),
})

function answer(...instances: Instance[]) {
  answers += 1
  return Promise.resolve({ at: new Date(start + answers * 5_000).toISOString(), instances })
}

async function page(language: Language = 'de') {
  chooseLanguage(language)
  const view = mount(OperationsView, { global: { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } } })
  await flushPromises()
  return view
}

describe('the page of operations', () => {
  const fetch = vi.spyOn(client, 'fetchInstances')

  beforeEach(() => {
    vi.useFakeTimers()
    fetch.mockReset()
    answers = 0
  })
  afterEach(() => vi.useRealTimers())

  it('says of each instance how it is and why', async () => {
    fetch.mockImplementation(() =>
      answer(
        instance('a-service', 'UP'),
        instance('b-service', 'OUT_OF_SERVICE'),
        instance('c-service', 'UNREACHABLE'),
      ),
    )
    const view = await page()
    const rows = view.findAll('[data-testid=instance]').map((row) => row.text())

    expect(rows[0]).toContain('a-service:9081')
    expect(rows[0]).toContain('Läuft')
    expect(rows[0]).toContain('1.2.3')
    expect(rows[1]).toContain('Nicht bereit: kafka und mongo.')
    expect(rows[2]).toContain('Unter dieser Adresse antwortet nichts.')
    view.unmount()
  })

  it('draws what it hears while it is open, and says that nothing is known where nothing is', async () => {
    fetch.mockImplementation(() => answer(instance('a-service', 'UP', { requestsTotal: { SUCCESS: answers * 10 } })))
    const view = await page('en')
    await vi.advanceTimersByTimeAsync(10_000)

    const requests = view.get('[data-chart=requests]')
    expect(requests.text()).toContain('All: 2/s')
    expect(requests.get('desc').text()).toBe('All: now 2/s, at most 2/s. Failed: now 0/s, at most 0/s.')
    expect(requests.findAll('tbody tr')).toHaveLength(1)
    expect(view.get('[data-chart=delay]').text()).toBe('From the event to its handling: no values yet')
    expect(view.find('[data-chart=inbox]').exists()).toBe(false)

    view.unmount()
    const asked = fetch.mock.calls.length
    await vi.advanceTimersByTimeAsync(20_000)
    expect(fetch.mock.calls).toHaveLength(asked)
  })

  it('says in a line that there is nothing to draw while it has only one answer, and since when it collects', async () => {
    fetch.mockImplementation(() => answer(instance('a-service', 'UP', { requestsTotal: { SUCCESS: 10 } })))
    const view = await page('en')

    expect(view.get('[data-chart=requests]').text()).toBe('Requests per second: no values yet')
    expect(view.findAll('[data-testid=line-chart]')).toHaveLength(0)
    expect(view.text()).toMatch(/Collected since \d\d:\d\d/)
    view.unmount()
  })

  it('draws what failed, how long matching took, and sign-ins', async () => {
    const took = (count: number) => ({ count, buckets: [{ upToSeconds: 0.002, count }] })
    fetch.mockImplementation(() =>
      answer(
        instance('gateway', 'UP', { loginsTotal: { done: answers * 3, failed: answers } }),
        instance('notification-service', 'UP', {
          eventsRetriedTotal: { inbox: answers * 2 },
          matchingSeconds: took(answers * 10),
        }),
      ),
    )
    const view = await page('en')
    await vi.advanceTimersByTimeAsync(10_000)
    const chart = (name: string) => view.get(`[data-chart=${name}] desc`).text()

    expect(chart('logins')).toContain('Done: now 6/min, at most 6/min. Failed: now 2/min')
    expect(chart('failures')).toContain('Tried again: now 4/min')
    expect(chart('failures')).toContain('Given up: now 0/min')
    expect(chart('matching')).toContain('Half below: now 1 ms')
    view.unmount()
  })

  it('does not draw events of the gateway, which has none', async () => {
    fetch.mockImplementation(() => answer(instance('gateway', 'UP')))
    const view = await page()

    expect(view.findAll('[data-chart]').map((chart) => chart.attributes('data-chart'))).toEqual([
      'requests',
      'requestTime',
      'logins',
    ])
    view.unmount()
  })

  it('shows at once what tells most, and folds the rest', async () => {
    fetch.mockImplementation(() => answer(instance('notification-service', 'UP', { outboxBacklogEvents: 3 })))
    const view = await page('en')
    const [service, others] = view.findAll('details').filter((fold) => fold.find('[data-chart]').exists())
    const charts = (found: typeof service) => found!.findAll('[data-chart]').map((one) => one.attributes('data-chart'))

    expect(service!.attributes('open')).toBe('')
    expect(service!.get('summary').text()).toBe('notification-service')
    expect(others!.attributes('open')).toBeUndefined()
    expect(others!.get('summary').text()).toBe('More charts (4)')
    expect(charts(others)).toEqual(['requestTime', 'events', 'age', 'matching'])
    expect(charts(service).filter((name) => !charts(others).includes(name))).toEqual([
      'waiting',
      'requests',
      'failures',
      'delay',
      'inbox',
    ])
    view.unmount()
  })

  it('stays as its reader has folded it when there are new figures', async () => {
    fetch.mockImplementation(() => answer(instance('gateway', 'UP', { requestsTotal: { SUCCESS: answers } })))
    const view = await page()
    const fold = () => view.get('[data-testid=service-charts] details').element as HTMLDetailsElement
    fold().open = false
    await vi.advanceTimersByTimeAsync(10_000)

    expect(view.find('[data-testid=line-chart]').exists()).toBe(true)
    expect(fold().open).toBe(false)
    view.unmount()
  })

  it('draws failures only where there are any', async () => {
    let retried = 1
    fetch.mockImplementation(() => answer(instance('a-service', 'UP', { eventsRetriedTotal: { inbox: retried } })))
    const view = await page('en')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(view.get('[data-chart=failures]').text()).toBe('Failed attempts in the last minute: none')

    retried = 2
    await vi.advanceTimersByTimeAsync(5_000)
    expect(view.get('[data-chart=failures]').attributes('data-testid')).toBe('line-chart')
    view.unmount()
  })

  it('announces what has changed, and nothing else', async () => {
    fetch.mockImplementationOnce(() => answer(instance('a-service', 'UP'), instance('b-service', 'UP')))
    fetch.mockImplementation(() => answer(instance('a-service', 'UNREACHABLE'), instance('b-service', 'UP')))
    const view = await page()
    const said = view.get('[data-testid=state-changes]')
    expect(said.text()).toBe('')
    expect(said.attributes('aria-live')).toBe('polite')

    await vi.advanceTimersByTimeAsync(5_000)
    expect(said.text()).toBe('a-service (a-service:9081): Nicht erreichbar.')
    view.unmount()
  })

  it('announces who went and came back between two looks', async () => {
    const startedAt = (at: string) => ({ ...instance('a-service', 'UP'), startedAt: at })
    fetch.mockImplementationOnce(() => answer(startedAt('2026-05-06T08:00:00Z')))
    fetch.mockImplementation(() => answer(startedAt('2026-05-06T09:00:00Z')))
    const view = await page()

    await vi.advanceTimersByTimeAsync(5_000)
    expect(view.get('[data-testid=state-changes]').text()).toBe('a-service (a-service:9081) wurde neu gestartet.')
    view.unmount()
  })

  it('keeps what it knows while the gateway does not answer', async () => {
    fetch.mockImplementationOnce(() => answer(instance('a-service', 'UP')))
    fetch.mockImplementation(() => Promise.reject(new ApiError({ status: 0 })))
    const view = await page()
    await vi.advanceTimersByTimeAsync(5_000)

    expect(view.text()).toContain('Die Instanzen konnten nicht geladen werden')
    expect(view.findAll('[data-testid=instance]')).toHaveLength(1)
    view.unmount()
  })
})
