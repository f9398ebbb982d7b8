import { describe, expect, it } from 'vitest'
import type { Figures, Histogram, Instance } from '@/api/instances-client'
import { InstanceHistory } from '@/composables/instanceHistory'
import { between, growth, growthOfAll, percentile, together } from '@/composables/instanceRates'

const histogram = (count: number, ...buckets: [number, number][]): Histogram => ({
  count,
  buckets: buckets.map(([upToSeconds, within]) => ({ upToSeconds, count: within })),
})

describe('what a total has grown', () => {
  it('is the difference, and all of it after it began again', () => {
    expect(growth(10, 14)).toBe(4)
    expect(growth(10, 3)).toBe(3)
    expect(growthOfAll({ a: 1, b: 2 }, { a: 4, b: 2, c: 1 }, false)).toBe(4)
    expect(growthOfAll({ a: 1 }, { a: 4 }, true)).toBe(4)
  })

  it('is not known without figures, which is something else than nothing', () => {
    expect(growthOfAll(null, { a: 1 }, false)).toBeNull()
    expect(growthOfAll({ a: 1 }, null, false)).toBeNull()
    expect(growthOfAll({ a: 1 }, { a: 1 }, false)).toBe(0)
  })
})

describe('percentiles', () => {
  it('lie straight within the bucket', () => {
    const measured = histogram(100, [0.1, 50], [0.2, 90], [1, 100])

    expect(percentile(measured, 0.5)).toBeCloseTo(0.1)
    expect(percentile(measured, 0.7)).toBeCloseTo(0.15)
    expect(percentile(measured, 0.95)).toBeCloseTo(0.6)
    expect(percentile(measured, 0)).toBe(0)
  })

  it('skip buckets in which nothing is', () => {
    expect(percentile(histogram(10, [0.1, 0], [0.2, 0], [0.4, 10]), 0.5)).toBeCloseTo(0.3)
  })

  it('are at most the highest bound', () => {
    expect(percentile(histogram(10, [0.1, 1], [30, 2]), 0.99)).toBe(30)
  })

  it('are not known when nothing was measured', () => {
    expect(percentile(null, 0.5)).toBeNull()
    expect(percentile(histogram(0, [0.1, 0]), 0.5)).toBeNull()
  })
})

describe('a histogram', () => {
  it('of the time between two answers is their difference', () => {
    expect(between(histogram(5, [0.1, 2], [1, 4]), histogram(9, [0.1, 3], [1, 8]), false)).toEqual(
      histogram(4, [0.1, 1], [1, 4]),
    )
  })

  it('that began again is all of the time between', () => {
    const now = histogram(2, [0.1, 1], [1, 2])

    expect(between(histogram(5, [0.1, 2], [1, 4]), now, false)).toEqual(now)
    expect(between(histogram(1, [0.1, 1], [1, 1]), now, true)).toEqual(now)
  })

  it('is not known without figures', () => {
    expect(between(null, histogram(1, [1, 1]), false)).toBeNull()
    expect(between(histogram(1, [1, 1]), undefined, false)).toBeNull()
  })

  it('of several instances is their sum', () => {
    expect(together([histogram(2, [0.1, 1], [1, 2]), histogram(3, [0.1, 3], [1, 3])])).toEqual(
      histogram(5, [0.1, 4], [1, 5]),
    )
    expect(together([])).toBeNull()
  })
})

const second = (n: number) => new Date(Date.UTC(2026, 4, 6, 8, 0, n)).toISOString()
const instance = (name: string, figures: Partial<Figures> | null, startedAt = second(-100)): Instance => ({
  service: 'relations-service',
  instance: name,
  version: '1',
  state: figures === null ? 'UNREACHABLE' : 'UP',
  fault: null,
  notReady: [],
  since: second(0),
  startedAt: figures === null ? null : startedAt,
  figures: figures as Figures | null,
})

describe('the history of a service', () => {
  const points = (...answers: [number, Instance[]][]) => {
    const history = new InstanceHistory()
    let found = {}
    for (const [at, instances] of answers) {
      found = history.add({ at: second(at), instances })
    }
    return (found as ReturnType<InstanceHistory['add']>)['relations-service']!
  }

  it('has rates of all instances together from the second answer on', () => {
    const [first, then] = points(
      [0, [instance('a', { requestsTotal: { SUCCESS: 100 } }), instance('b', { requestsTotal: { SUCCESS: 7 } })]],
      [
        5,
        [
          instance('a', { requestsTotal: { SUCCESS: 110, SERVER_ERROR: 5 } }),
          instance('b', { requestsTotal: { SUCCESS: 12 } }),
        ],
      ],
    )

    expect(first?.requests).toBeNull()
    expect(then?.requests).toBe(4)
    expect(then?.failedRequests).toBe(1)
    expect(then?.published).toBeNull()
  })

  it('has no rate of an instance that did not answer and counts a new process from its start', () => {
    const found = points(
      [0, [instance('a', { requestsTotal: { SUCCESS: 100 } })]],
      [5, [instance('a', null)]],
      [10, [instance('a', { requestsTotal: { SUCCESS: 300 } }, second(8))]],
      [15, [instance('a', { requestsTotal: { SUCCESS: 310 } }, second(8))]],
    )

    expect(found.map(({ requests }) => requests)).toEqual([null, null, null, 2])
  })

  it('counts from the start what was started again between two answers', () => {
    const found = points(
      [0, [instance('a', { requestsTotal: { SUCCESS: 100 } })]],
      [5, [instance('a', { requestsTotal: { SUCCESS: 150 } }, second(3))]],
    )

    expect(found[1]?.requests).toBe(30)
  })

  it('takes what each instance says of the whole service once', () => {
    const waiting = { outboxBacklogEvents: 3, outboxAgeSeconds: 1.5, consumerLagEvents: { x: 2, y: 5 } } as const
    const found = points([0, [instance('a', waiting), instance('b', { ...waiting, outboxBacklogEvents: 4 })]])

    expect(found[0]).toMatchObject({ backlog: 4, age: 1.5, lag: 7, delay50: null })
  })

  it('has percentiles of the last minute', () => {
    const delay = (count: number) => instance('a', { eventDelaySeconds: histogram(count, [1, count]) })
    const found = points([0, [delay(0)]], [30, [delay(10)]], [50, [delay(10)]], [100, [delay(10)]])

    expect(found.map(({ delay50 }) => delay50)).toEqual([null, 0.5, 0.5, null])
  })

  it('counts what is seldom over the last minute, also its first time', () => {
    const failing = (dead?: number) => instance('a', dead === undefined ? {} : { eventsDeadTotal: { inbox: dead } })
    const found = points([0, [failing()]], [30, [failing(2)]], [50, [failing(3)]], [100, [failing(3)]])

    expect(found.map(({ dead }) => dead)).toEqual([null, 2, 3, 0])
    expect(found.map(({ retried }) => retried)).toEqual([null, 0, 0, 0])
  })

  it('tells sign-ins that failed from those that did not', () => {
    const found = points(
      [0, [instance('a', { loginsTotal: { done: 1 } })]],
      [5, [instance('a', { loginsTotal: { done: 4, failed: 1 } })]],
    )

    expect(found[1]).toMatchObject({ logins: 3, failedLogins: 1 })
  })

  it('forgets what is older than a quarter of an hour and hears an answer once', () => {
    const found = points([0, [instance('a', {})]], [899, [instance('a', {})]], [899, []], [901, [instance('a', {})]])

    expect(found.map(({ at }) => at)).toEqual([Date.parse(second(899)), Date.parse(second(901))])
  })
})
