import { networking } from './clients'
import type { components } from './generated/networking-service'
import { value, versioned } from './http'
import type { Colleague } from './meetings-client'
import { ask } from './plain'
import type { Localized, Nullable, Page, Versioned, Whole } from './types'

// Job shadowing: offers, applications, decisions and what was learned.

type S = components['schemas']

export type ApplicationState = 'APPLIED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN' | 'COMPLETED'
export type Decision = { by: Colleague; deputising: boolean; on: string; reason: string | null }
export type LearningReport = { text: string; on: string; article: string | null }
export type Application = {
  id: string
  person: Colleague | null
  department: string | null
  motivation: string | null
  at: string
  state: ApplicationState
  decision: Decision | null
  report: LearningReport | null
}
export type JobShadowing = Omit<
  Nullable<Whole<S['JobShadowingResponse']>, 'applyUntil'>,
  'title' | 'description' | 'applications' | 'mine'
> & {
  title: Localized
  description: Localized | null
  applications: Application[] | null
  mine: Application | null
}
export type JobShadowingChange = S['JobShadowingRequest']
export type JobShadowingQuery = {
  q?: string
  theme?: string[]
  department?: string[]
  open?: boolean
  mine?: boolean
  page?: number
  size?: number
}

const as = <T>(answer: Promise<unknown>) => answer as Promise<T>
const keyed = (key: string) => ({ 'Idempotency-Key': key })
const at = (id: string) => `/api/job-shadowings/${encodeURIComponent(id)}`

export const fetchJobShadowings = (query: JobShadowingQuery): Promise<Page<JobShadowing>> =>
  as(value(networking.GET('/api/job-shadowings', { params: { query } })))

export const fetchJobShadowing = (id: string): Promise<Versioned<JobShadowing>> =>
  as(versioned(networking.GET('/api/job-shadowings/{id}', { params: { path: { id } } })))

export const offerJobShadowing = (body: JobShadowingChange, key: string): Promise<Versioned<JobShadowing>> =>
  as(versioned(networking.POST('/api/job-shadowings', { headers: keyed(key), body })))

export const changeJobShadowing = (
  id: string,
  version: string,
  body: JobShadowingChange,
): Promise<Versioned<JobShadowing>> =>
  as(
    versioned(
      networking.PUT('/api/job-shadowings/{id}', { params: { path: { id }, header: { 'If-Match': version } }, body }),
    ),
  )

/** @param verb with what it is about, for instance `applications/a1/accept` */
export const performOnJobShadowing = (
  id: string,
  verb: string,
  body: object,
  key: string,
): Promise<Versioned<JobShadowing>> => ask('POST', `${at(id)}/${verb}`, { body, headers: keyed(key) })

/** Makes a draft of the reader's report, and tells its id. */
export const makeArticle = async (
  id: string,
  body: { title: string; language: string },
  key: string,
): Promise<string> =>
  (await ask<{ article: string }>('POST', `${at(id)}/article`, { body, headers: keyed(key) })).value.article
