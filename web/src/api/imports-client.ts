import { ApiError, businessTime, commonHeaders, heard, newKey, toProblem } from './http'
import type { ImportResult } from './types'

export type Progress = (sent: number, total: number) => void
export type Upload<R> = { result: Promise<R>; abort: () => void }

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Sends files with XMLHttpRequest, since only that reports how much has been sent. */
export function sendFiles<R>(address: string, files: File[], progress: Progress): Upload<R> {
  const request = new XMLHttpRequest()
  const result = new Promise<R>((resolve, reject) => {
    request.open('POST', address)
    const headers = { ...commonHeaders('POST'), 'Idempotency-Key': newKey(), Accept: 'application/json' }
    Object.entries(headers).forEach(([name, content]) => request.setRequestHeader(name, content))
    request.upload.onprogress = (event) => progress(event.loaded, event.total)
    request.onerror = () => reject(new ApiError({ status: 0 }))
    request.onabort = () => reject(new ApiError({ status: 0, code: 'aborted' }))
    request.onload = () => {
      heard(request.status, request.getResponseHeader(businessTime))
      const answer = parsed(request.responseText)
      if (request.status >= 200 && request.status < 300) {
        resolve(answer as R)
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

export const importCalls = (files: File[], progress: Progress): Upload<ImportResult> =>
  sendFiles('/api/calls/imports', files, progress)
