import { measures } from './clients'
import type { components } from './generated/measures-service'
import { value, versioned } from './http'
import { ask } from './plain'
import type { Followed } from './succession-types'
import type { Page, Versioned, Whole } from './types'

// What departments report of a measure; others rely on it only when it is approved.

type S = components['schemas']
type Maybe<T> = T | null | undefined
type Sparse<T, Field extends keyof T> = Omit<T, Field> & { [F in Field]?: Maybe<T[F]> }

export const assessments = ['GOES_WELL', 'NEEDS_ATTENTION', 'STUCK'] as const
export type Assessment = (typeof assessments)[number]
export type ReportStep = Omit<Sparse<Whole<S['ReportStep']>, 'reason'>, 'by'> & { by: ReportWriter }
export type ReportWriter = Sparse<Whole<S['Person']>, 'name'>
export type ProgressReport = Omit<
  Sparse<Whole<S['ProgressReportResponse']>, 'approvedOn' | 'assessment' | 'begins' | 'ends' | 'department' | 'note'>,
  'steps' | 'writers' | 'text' | 'followed'
> & { followed: Followed[]; steps: ReportStep[]; writers: ReportWriter[]; text: Record<string, string> }
export type ProgressReportChange = S['ProgressReportRequest']

const at = (code: string, id: string) =>
  `/api/measures/${encodeURIComponent(code)}/progress-reports/${encodeURIComponent(id)}`
const as = <T>(answer: Promise<unknown>) => answer as Promise<T>
const keyed = (key: string) => ({ 'Idempotency-Key': key })

export const fetchProgressReports = (code: string, page: number, size: number): Promise<Page<ProgressReport>> =>
  as(
    value(
      measures.GET('/api/measures/{code}/progress-reports', {
        params: { path: { code }, query: { page, size } },
      }),
    ),
  )

export const fetchProgressReport = (code: string, id: string): Promise<Versioned<ProgressReport>> =>
  as(versioned(measures.GET('/api/measures/{code}/progress-reports/{id}', { params: { path: { code, id } } })))

export const beginProgressReport = (
  code: string,
  body: ProgressReportChange,
  key: string,
): Promise<Versioned<ProgressReport>> =>
  as(
    versioned(
      measures.POST('/api/measures/{code}/progress-reports', { params: { path: { code } }, headers: keyed(key), body }),
    ),
  )

export const writeProgressReport = (
  code: string,
  id: string,
  version: string,
  body: ProgressReportChange,
): Promise<Versioned<ProgressReport>> =>
  as(
    versioned(
      measures.PUT('/api/measures/{code}/progress-reports/{id}', {
        params: { path: { code, id }, header: { 'If-Match': version } },
        body,
      }),
    ),
  )

export type ProgressVerb = 'submit' | 'discard' | 'return' | 'approve'

/** @param reason why it goes back to those who wrote it */
export const performOnProgressReport = (
  code: string,
  id: string,
  verb: ProgressVerb,
  reason: string | undefined,
  key: string,
): Promise<Versioned<ProgressReport>> =>
  ask('POST', `${at(code, id)}/${verb}`, { body: reason === undefined ? undefined : { reason }, headers: keyed(key) })
