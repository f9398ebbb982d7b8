import { ApiError, businessTime, commonHeaders, heard, toProblem } from './http'
import type { Versioned } from './types'

type Parameters = Record<string, string | number | boolean | readonly string[] | undefined>
type Sent = { query?: Parameters; body?: unknown; headers?: Record<string, string> }

/** A path with its query; what is not set stays out, a list is named once for each value. */
export function addressOf(path: string, query: Parameters = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== '') {
        parameters.append(name, String(one))
      }
    }
  }
  const text = parameters.toString()
  return text === '' ? path : `${path}?${text}`
}

const read = async (response: Response): Promise<unknown> => {
  const text = await response.text()
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Asks an endpoint that the OpenAPI documents describe too loosely for a generated client. */
export async function ask<T>(method: string, path: string, { query, body, headers }: Sent = {}): Promise<Versioned<T>> {
  const form = body instanceof FormData
  const response = await fetch(addressOf(path, query), {
    method,
    headers: {
      ...commonHeaders(method),
      Accept: 'application/json, application/geo+json',
      ...(body === undefined || form ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? undefined : form ? body : JSON.stringify(body),
  }).catch(() => {
    throw new ApiError({ status: 0 })
  })
  heard(response.status, response.headers.get(businessTime))
  const answer = await read(response)
  if (!response.ok) {
    throw new ApiError(toProblem(answer, response.status))
  }
  return { value: answer as T, version: response.headers.get('ETag') ?? undefined }
}
