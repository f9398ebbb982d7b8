import type { Middleware } from 'openapi-fetch'
import type { Problem, Versioned, Whole } from './types'

/** A request that a service refused or that never reached one (status 0). */
export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title ?? String(problem.status))
  }

  get status(): number {
    return this.problem.status
  }
}

type Listener = { unauthorized: () => void; language: () => string; time: (instant: string) => void }
const listener: Listener = { unauthorized: () => {}, language: () => 'de', time: () => {} }

/** The header in which a service names its business time, which the launcher may have moved. */
export const businessTime = 'Weltoffen-Time'

/** Lets the shell say which language answers should have, and hear that the session is over. */
export function connectShell(shell: Listener): void {
  Object.assign(listener, shell)
}

export function csrfToken(): string | undefined {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='))
  return cookie === undefined ? undefined : decodeURIComponent(cookie.slice('XSRF-TOKEN='.length))
}

/** The headers that every request of the browser carries; the token only where something changes. */
export function commonHeaders(method: string): Record<string, string> {
  const headers: Record<string, string> = { 'Accept-Language': listener.language() }
  const token = csrfToken()
  if (token !== undefined && !['GET', 'HEAD', 'OPTIONS'].includes(method)) {
    headers['X-XSRF-TOKEN'] = token
  }
  return headers
}

/** What every answer tells the shell: whether the session still stands, and what time it is in the services. */
export function heard(status: number, time: string | null): void {
  if (status === 401) {
    listener.unauthorized()
  }
  if (time !== null) {
    listener.time(time)
  }
}

export const shellMiddleware: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(commonHeaders(request.method))) {
      request.headers.set(name, value)
    }
    return request
  },
  onResponse({ response }) {
    heard(response.status, response.headers.get(businessTime))
  },
}

type Result<T> = { data?: T; error?: unknown; response: Response }

export function toProblem(error: unknown, status: number): Problem {
  return typeof error === 'object' && error !== null ? { ...error, status } : { status }
}

async function settle<T>(call: Promise<Result<T>>): Promise<Result<T>> {
  const result = await call.catch(() => {
    throw new ApiError({ status: 0 })
  })
  if (!result.response.ok) {
    throw new ApiError(toProblem(result.error, result.response.status))
  }
  return result
}

export async function value<T>(call: Promise<Result<T>>): Promise<Whole<T>> {
  return (await settle(call)).data as Whole<T>
}

export async function versioned<T>(call: Promise<Result<T>>): Promise<Versioned<Whole<T>>> {
  const { data, response } = await settle(call)
  return { value: data as Whole<T>, version: response.headers.get('ETag') ?? undefined }
}

/** A key for one intended change: sent again with the same key it has no second effect. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
