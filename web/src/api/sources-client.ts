import { networking } from './clients'
import type { components } from './generated/networking-service'
import { value, versioned } from './http'
import { sendFiles, type Progress, type Upload } from './imports-client'
import type { Localized, Nullable, Page, Versioned, Whole } from './types'

// Where calls come from, how these sources are, and what their runs brought.

type S = components['schemas']

export const sourceKinds = ['PORTAL_SEARCH', 'PORTAL_FILE', 'FEED', 'FUNDING_DATABASE', 'TEMPLATES'] as const
export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
export type SourceKind = (typeof sourceKinds)[number]
export type Weekday = (typeof weekdays)[number]
export type Condition = NonNullable<S['Health']['condition']>

export type RunProgress = Nullable<Whole<S['RunProgress']>, 'expected' | 'calls'>
export type Run = Omit<Nullable<Whole<S['RunSummary']>, 'file' | 'endedAt' | 'message'>, 'progress'> & {
  progress: RunProgress
}
export type RunRefusal = Whole<S['RefusedRow']>
export type RunRecord = Omit<Whole<S['RunResponse']>, 'run'> & { run: Run }
export type Schedule = { times: string[]; days: Weekday[]; everyHours: number | null }
export type Health = Nullable<Whole<S['Health']>, 'silentSince' | 'lastGoodAt'>
export type Presets = Nullable<Whole<S['Presets']>, 'kind' | 'programme'>
export type PortalQuery = Nullable<Whole<S['PortalQuery']>, 'sort'>
export type Source = Omit<
  Whole<S['CallSourceResponse']>,
  'name' | 'address' | 'asks' | 'schedule' | 'search' | 'presets' | 'health' | 'nextRunAt' | 'running' | 'latestRun'
> & {
  name: Localized
  address: string | null
  asks: string | null
  schedule: Schedule | null
  search: PortalQuery | null
  presets: Presets
  health: Health
  nextRunAt: string | null
  running: string | null
  latestRun: Run | null
}
export type SourceChange = S['CallSourceRequest']

const as = <T>(answer: Promise<unknown>) => answer as Promise<T>
const keyed = (key: string) => ({ 'Idempotency-Key': key })

export const fetchSources = (): Promise<Page<Source>> =>
  as(value(networking.GET('/api/call-sources', { params: { query: { size: 100 } } })))

export const fetchSource = (id: string): Promise<Versioned<Source>> =>
  as(versioned(networking.GET('/api/call-sources/{id}', { params: { path: { id } } })))

export const createSource = (body: SourceChange, key: string): Promise<Versioned<Source>> =>
  as(versioned(networking.POST('/api/call-sources', { headers: keyed(key), body })))

export const changeSource = (id: string, version: string, body: SourceChange): Promise<Versioned<Source>> =>
  as(
    versioned(
      networking.PUT('/api/call-sources/{id}', { params: { path: { id }, header: { 'If-Match': version } }, body }),
    ),
  )

export const removeSource = (id: string, version: string): Promise<unknown> =>
  value(networking.DELETE('/api/call-sources/{id}', { params: { path: { id }, header: { 'If-Match': version } } }))

export const startRun = (id: string, key: string): Promise<RunRecord> =>
  as(value(networking.POST('/api/call-sources/{id}/runs', { params: { path: { id } }, headers: keyed(key) })))

export const fetchRuns = (id: string, page: number, size: number): Promise<Page<Run>> =>
  as(value(networking.GET('/api/call-sources/{id}/runs', { params: { path: { id }, query: { page, size } } })))

export const fetchRun = (id: string, run: string): Promise<RunRecord> =>
  as(value(networking.GET('/api/call-sources/{id}/runs/{run}', { params: { path: { id, run } } })))

export const uploadTo =
  (id: string) =>
  (files: File[], progress: Progress): Upload<RunRecord> =>
    sendFiles(`/api/call-sources/${encodeURIComponent(id)}/uploads`, files, progress)
