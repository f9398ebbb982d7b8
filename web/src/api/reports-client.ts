import type { components } from './generated/measures-service'
import { measures } from './clients'
import { value, versioned } from './http'
import { addressOf } from './plain'
import type { Followed } from './succession-types'
import type { Nullable, Page, Versioned, Whole } from './types'

// What the city says of its concept on a day.

type S = components['schemas']

export const stages = ['OPEN', 'COMMENTING', 'FROZEN', 'PUBLISHED', 'WITHDRAWN'] as const
export type Stage = (typeof stages)[number]
export const reportFormats = ['pdf', 'docx', 'xlsx'] as const
export type ReportFormat = (typeof reportFormats)[number]
export type Version = 'internal' | 'public'

export type Asked = Nullable<Whole<S['Asked']>, 'answeredOn'>
export type ReportComment = Whole<S['Comment']>
type Days = 'commentBy' | 'asOf' | 'publishedOn'
export type ReportSummary = Nullable<Whole<S['ReportSummary']>, Days>
export type Report = Omit<
  Nullable<Whole<S['ReportResponse']>, Days | 'withdrawnBecause'>,
  'departments' | 'details' | 'followed' | 'wouldAsk'
> & {
  departments: Asked[]
  /** Departments that were asked and ended. */
  followed: Followed[]
  /** For the office only. */
  details: Nullable<Whole<S['ReportDetails']>, 'fileReference' | 'signatory'> | null
  /** Whom the office would ask today, and until when. */
  wouldAsk: (Omit<Whole<S['NextAsking']>, 'departments'> & { departments: Asked[] }) | null
}
export type ReportChange = S['ReportRequest']

export type FrozenIndicator = Nullable<Whole<S['FrozenIndicator']>, 'note'>
export type FrozenMilestone = Nullable<Whole<S['FrozenMilestone']>, 'completedOn'>
export type FrozenPart = Nullable<Whole<S['FrozenPart']>, 'phase'>
export type FrozenStop = Nullable<Whole<S['FrozenStop']>, 'into' | 'until' | 'reason'>
export type FrozenMeasure = Omit<
  Nullable<Whole<S['FrozenMeasure']>, 'description' | 'responsible'>,
  | 'because'
  | 'interruption'
  | 'indicators'
  | 'milestones'
  | 'subMeasures'
  | 'period'
  | 'papers'
  | 'resolutions'
  | 'progress'
> & {
  interruption: FrozenStop | null
  indicators: FrozenIndicator[]
  milestones: FrozenMilestone[]
  subMeasures: FrozenPart[]
  period: Nullable<Whole<S['Period']>, 'begins' | 'ends'>
  papers: Nullable<Whole<S['FrozenPaper']>, 'title' | 'link'>[]
  resolutions: Nullable<Whole<S['FrozenResolution']>, 'number'>[]
  progress: Nullable<Whole<S['FrozenProgress']>, 'department'>[]
}
export type Snapshot = Omit<Whole<S['Snapshot']>, 'measures'> & { measures: FrozenMeasure[] }
export type Comparison = Whole<S['ComparisonResponse']>
export type ComparedMeasure = Whole<S['ComparedMeasure']>
export type ReportContent = Omit<Nullable<Whole<S['ContentResponse']>, 'publishedOn'>, 'content' | 'comparison'> & {
  content: Snapshot
  comparison: Comparison | null
}
export type PublicReport = Nullable<Whole<S['PublicReport']>, 'asOf' | 'publishedOn'>

const as = <T>(answer: Promise<unknown>) => answer as Promise<T>
const path = (id: string) => ({ path: { id } })
const keyed = (key: string) => ({ 'Idempotency-Key': key })

export const fetchReports = (page: number, size: number): Promise<Page<ReportSummary>> =>
  as(value(measures.GET('/api/reports', { params: { query: { page, size } } })))

export const fetchReport = (id: string): Promise<Versioned<Report>> =>
  as(versioned(measures.GET('/api/reports/{id}', { params: path(id) })))

export const openReport = (body: ReportChange, key: string): Promise<Versioned<Report>> =>
  as(versioned(measures.POST('/api/reports', { body, headers: keyed(key) })))

export const changeReport = (id: string, version: string, body: ReportChange): Promise<Versioned<Report>> =>
  as(versioned(measures.PUT('/api/reports/{id}', { params: { ...path(id), header: { 'If-Match': version } }, body })))

export const askForComments = (id: string, key: string): Promise<Versioned<Report>> =>
  as(versioned(measures.POST('/api/reports/{id}/ask-comments', { params: path(id), headers: keyed(key) })))

export const commentOnReport = (id: string, body: S['CommentRequest'], key: string): Promise<Versioned<Report>> =>
  as(versioned(measures.POST('/api/reports/{id}/comment', { params: path(id), body, headers: keyed(key) })))

export const concludeComments = (id: string, department: string, key: string): Promise<Versioned<Report>> =>
  as(
    versioned(
      measures.POST('/api/reports/{id}/conclude', { params: path(id), body: { department }, headers: keyed(key) }),
    ),
  )

export const freezeReport = (id: string, asOf: string, key: string): Promise<Versioned<Report>> =>
  as(versioned(measures.POST('/api/reports/{id}/freeze', { params: path(id), body: { asOf }, headers: keyed(key) })))

export const publishReport = (id: string, key: string): Promise<Versioned<Report>> =>
  as(versioned(measures.POST('/api/reports/{id}/publish', { params: path(id), headers: keyed(key) })))

export const withdrawReport = (id: string, reason: string, key: string): Promise<Versioned<Report>> =>
  as(
    versioned(measures.POST('/api/reports/{id}/withdraw', { params: path(id), body: { reason }, headers: keyed(key) })),
  )

export const fetchReportContent = (id: string, version: Version): Promise<ReportContent> =>
  as(value(measures.GET('/api/reports/{id}/content', { params: { ...path(id), query: { version } } })))

export const fetchPublicReports = (page: number, size: number): Promise<Page<PublicReport>> =>
  as(value(measures.GET('/api/public/reports', { params: { query: { page, size } } })))

export const fetchPublicReport = (id: string): Promise<ReportContent> =>
  as(value(measures.GET('/api/public/reports/{id}', { params: path(id) })))

function fileBelow(base: string, format: ReportFormat, language: string, version?: Version): string {
  return format === 'xlsx'
    ? addressOf(`${base}/tables.xlsx`, { language, version })
    : addressOf(`${base}/file`, { format, language, version })
}
const publicBase = (id: string) => `/api/public/reports/${encodeURIComponent(id)}`

export const reportFile = (id: string, format: ReportFormat, language: string, version: Version): string =>
  fileBelow(`/api/reports/${encodeURIComponent(id)}`, format, language, version)

export const publicReportFile = (id: string, format: ReportFormat, language: string): string =>
  fileBelow(publicBase(id), format, language)

/** A published report as open data. */
export const reportData = (id: string, format: 'json' | 'csv'): string => `${publicBase(id)}/data.${format}`
