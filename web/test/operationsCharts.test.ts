import { describe, expect, it, vi } from 'vitest'
import { answer, answered, fetchInstances, inItsOwnTime, instance, page } from './operationsPage'

describe('the charts of operations', () => {
  inItsOwnTime()

  it('draws what it hears while it is open, and says that nothing is known where nothing is', async () => {
    fetchInstances.mockImplementation(() =>
      answer(instance('a-service', 'UP', { requestsTotal: { SUCCESS: answered() * 10 } })),
    )
    const view = await page('en')
    await vi.advanceTimersByTimeAsync(10_000)

    const requests = view.get('[data-chart=requests]')
    expect(requests.text()).toContain('All: 2/s')
    expect(requests.get('desc').text()).toBe('All: now 2/s, at most 2/s. Failed: now 0/s, at most 0/s.')
    expect(requests.findAll('tbody tr')).toHaveLength(1)
    expect(view.get('[data-chart=delay]').text()).toBe('From the event to its handling: no values yet')
    expect(view.find('[data-chart=inbox]').exists()).toBe(false)

    view.unmount()
    const asked = fetchInstances.mock.calls.length
    await vi.advanceTimersByTimeAsync(20_000)
    expect(fetchInstances.mock.calls).toHaveLength(asked)
  })

  it('says in a line that there is nothing to draw while it has only one answer, and since when it collects', async () => {
    fetchInstances.mockImplementation(() => answer(instance('a-service', 'UP', { requestsTotal: { SUCCESS: 10 } })))
    const view = await page('en')

    expect(view.get('[data-chart=requests]').text()).toBe('Requests per second: no values yet')
    expect(view.findAll('[data-testid=line-chart]')).toHaveLength(0)
    expect(view.text()).toMatch(/Collected since \d\d:\d\d/)
    view.unmount()
  })

  it('draws what failed, how long matching took, and sign-ins', async () => {
    const took = (count: number) => ({ count, buckets: [{ upToSeconds: 0.002, count }] })
    fetchInstances.mockImplementation(() =>
      answer(
        instance('gateway', 'UP', { loginsTotal: { done: answered() * 3, failed: answered() } }),
        instance('notification-service', 'UP', {
          eventsRetriedTotal: { inbox: answered() * 2 },
          matchingSeconds: took(answered() * 10),
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
    fetchInstances.mockImplementation(() => answer(instance('gateway', 'UP')))
    const view = await page()

    expect(view.findAll('[data-chart]').map((chart) => chart.attributes('data-chart'))).toEqual([
      'requests',
      'requestTime',
      'logins',
    ])
    view.unmount()
  })

  it('shows at once what tells most, and folds the rest', async () => {
    fetchInstances.mockImplementation(() => answer(instance('notification-service', 'UP', { outboxBacklogEvents: 3 })))
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
    fetchInstances.mockImplementation(() =>
      answer(instance('gateway', 'UP', { requestsTotal: { SUCCESS: answered() } })),
    )
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
    fetchInstances.mockImplementation(() =>
      answer(instance('a-service', 'UP', { eventsRetriedTotal: { inbox: retried } })),
    )
    const view = await page('en')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(view.get('[data-chart=failures]').text()).toBe('Failed attempts in the last minute: none')

    retried = 2
    await vi.advanceTimersByTimeAsync(5_000)
    expect(view.get('[data-chart=failures]').attributes('data-testid')).toBe('line-chart')
    view.unmount()
  })
})
