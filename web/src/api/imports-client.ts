import { ApiError, businessTime, commonHeaders, heard, newKey, toProblem } from './http'
import type { ImportResult } from './types'

export type Upload = { result: Promise<ImportResult>; abort: () => void }

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Sends files with XMLHttpRequest, since only that reports how much has been sent. */
export function importCalls(files: File[], progress: (sent: number, total: number) => void): Upload {
  const request = new XMLHttpRequest()
  const result = new Promise<ImportResult>((resolve, reject) => {
    request.open('POST', '/api/calls/imports')
    const headers = { ...commonHeaders('POST'), 'Idempotency-Key': newKey(), Accept: 'application/json' }
    Object.entries(headers).forEach(([name, content]) => request.setRequestHeader(name, content))
    request.upload.onprogress = (event) => progress(event.loaded, event.total)
    request.onerror = () => reject(new ApiError({ status: 0 }))
    request.onabort = () => reject(new ApiError({ status: 0, code: 'aborted' }))
    request.onload = () => {
      heard(request.status, request.getResponseHeader(businessTime))
      const answer = parsed(request.responseText)
      if (request.status >= 200 && request.status < 300) {
        resolve(answer as ImportResult)
      } else {
        reject(new ApiError(toProblem(answer, request.status)))
      }
    }
    const form = new FormData()
    files.forEach((file) => form.append('file', file))
    request.send(form)
  })
  return { result, abort: () => request.abort() }
}
