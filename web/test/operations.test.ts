// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { ApiError } from '@/api/http'
import type { DeadLetter } from '@/api/operations-client'
import { gather, newestFirst, notListed, shortClass } from '@/composables/operations'

const letter = (id: string, failedAt: string): DeadLetter => ({
  id,
  topic: 'weltoffen.networking',
  partition: 0,
  offset: 1,
  consumer: 'notification-service.inbox',
  eventId: null,
  eventType: null,
  subject: null,
  failedAt,
  reason: 'java.lang.IllegalStateException',
  message: '',
  state: 'OPEN',
  replays: 0,
  decidedBy: null,
  decidedAt: null,
  discardedBecause: null,
})
const page = (total: number, ...items: DeadLetter[]) => ({ items, page: 0, size: 50, total })

describe('gather', () => {
  it('names the service that fails and keeps what the others say', async () => {
    const gathered = await gather(['relations-service', 'measures-service'], (service) =>
      service === 'relations-service'
        ? Promise.reject(new ApiError({ status: 503 }))
        : Promise.resolve(page(1, letter('a', '2026-05-06T08:00:00Z'))),
    )

    expect(gathered.failures).toEqual([{ service: 'relations-service', error: expect.any(ApiError) }])
    expect(newestFirst(gathered).map(({ id, service }) => [id, service])).toEqual([['a', 'measures-service']])
  })

  it('makes an error of whatever goes wrong', async () => {
    const gathered = await gather(['relations-service'], () => Promise.reject(new Error('broken')))

    expect(gathered.failures[0]?.error.status).toBe(0)
  })
})

describe('letters of all services', () => {
  it('are one list, the newest first, and say how many are not in it', async () => {
    const gathered = await gather(['relations-service', 'measures-service'], (service) =>
      Promise.resolve(
        service === 'relations-service'
          ? page(7, letter('old', '2026-05-01T08:00:00Z'), letter('new', '2026-05-06T08:00:00Z'))
          : page(1, letter('middle', '2026-05-03T08:00:00Z')),
      ),
    )

    expect(newestFirst(gathered).map(({ id }) => id)).toEqual(['new', 'middle', 'old'])
    expect(notListed(gathered)).toBe(5)
  })
})

it('a class is shown without its packages', () => {
  expect(shortClass('java.lang.IllegalStateException')).toBe('IllegalStateException')
  expect(shortClass('')).toBe('')
})
