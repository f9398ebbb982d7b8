import { ApiError } from '@/api/http'
import type { DeadLetter, Service } from '@/api/operations-client'
import type { Page } from '@/api/types'

export type Gathered<T> = {
  answers: { service: Service; value: T }[]
  failures: { service: Service; error: ApiError }[]
}

const asError = (problem: unknown) => (problem instanceof ApiError ? problem : new ApiError({ status: 0 }))

/** Asks all at the same time; one that does not answer is named and takes nothing from the others. */
export async function gather<T>(
  services: readonly Service[],
  fetch: (service: Service) => Promise<T>,
): Promise<Gathered<T>> {
  const settled = await Promise.allSettled(services.map(fetch))
  const gathered: Gathered<T> = { answers: [], failures: [] }
  settled.forEach((result, index) => {
    const service = services[index]!
    if (result.status === 'fulfilled') {
      gathered.answers.push({ service, value: result.value })
    } else {
      gathered.failures.push({ service, error: asError(result.reason) })
    }
  })
  return gathered
}

export type ListedLetter = DeadLetter & { service: Service }

/** Letters of all services in one list, the newest first. */
export const newestFirst = (gathered: Gathered<Page<DeadLetter>>): ListedLetter[] =>
  gathered.answers
    .flatMap(({ service, value }) => value.items.map((letter) => ({ ...letter, service })))
    .sort((a, b) => b.failedAt.localeCompare(a.failedAt) || b.id.localeCompare(a.id))

/** How many there are that are not in the list. */
export const notListed = (gathered: Gathered<Page<DeadLetter>>): number =>
  gathered.answers.reduce((sum, { value }) => sum + value.total - value.items.length, 0)

/** The name of a class without its packages. */
export const shortClass = (name: string): string => name.slice(name.lastIndexOf('.') + 1)
