import { networking } from './clients'
import type { components } from './generated/networking-service'
import { value, versioned } from './http'
import { ask } from './plain'
import type { Localized, Money, Page, Versioned } from './types'

// Interests of departments in calls, and the applications that come of them.

type S = components['schemas']

export const interestRoles = ['LEAD', 'PARTNER', 'OBSERVE'] as const
export type InterestRole = (typeof interestRoles)[number]
export type InterestState = NonNullable<S['InterestSummary']['state']>
export const stages = [
  'ADVICE',
  'IDEA',
  'INTEREST',
  'GO',
  'SUBMITTED',
  'GRANTED',
  'REJECTED',
  'REPORTING',
  'CLOSED',
  'WITHDRAWN',
] as const
export type Stage = (typeof stages)[number]
export type Capacity = NonNullable<S['ApplicationStep']['capacity']>

export type CallOfInterest = {
  id: string
  identifier: string
  title: string
  programme?: string | null
  nextDeadline?: string | null
  lastDeadline?: string | null
  over: boolean
}
export type DepartmentDecision = {
  go: boolean
  function: string
  on: string
  ownContribution?: Money | null
  budgetLine?: string | null
  fileReference?: string | null
}
export type Interest = {
  id: string
  call: CallOfInterest
  department: string
  departmentName: Localized
  role: InterestRole
  state: InterestState
  decision?: DepartmentDecision | null
  passedOnTo?: string | null
  may: { change: boolean; declare: boolean; decide: boolean }
}
export type ApplicationSummary = {
  id: string
  project: string
  title: string
  stage: Stage
  stageSince: string
  role: 'LEAD' | 'PARTNER'
  call?: CallOfInterest | null
  programme?: string | null
  departments: string[]
  requested?: Money | null
  granted?: Money | null
  may: boolean
}
export type BoardColumn = {
  stage: Stage
  total: number
  requested: number
  granted: number
  items: ApplicationSummary[]
}
export type DepartmentStanding = {
  department: string
  interest?: string | null
  role?: InterestRole | null
  state?: InterestState | null
  decision?: DepartmentDecision | null
}
export type ApplicationStep = {
  at: string
  on: string
  capacity: Capacity
  from?: Stage | null
  to: Stage
  reason?: string | null
  corrected?: { on: string; amount: Money } | null
}
export type Application = Omit<ApplicationSummary, 'stageSince' | 'granted' | 'may'> & {
  partners: string[]
  themes: string[]
  measures: string[]
  ownContribution?: Money | null
  total?: Money | null
  begins?: string | null
  ends?: string | null
  reportDue?: string | null
  fileReference?: string | null
  links: { label: string; url: string }[]
  notes?: string | null
  lessons?: string | null
  grant?: { on: string; amount: Money } | null
  joint: boolean
  standings: DepartmentStanding[]
  history: ApplicationStep[]
  may: Record<'write' | 'submit' | 'decide' | 'correct' | 'withdraw', boolean> & { moves: Stage[]; back: Stage[] }
}
export type ApplicationChange = S['ApplicationRequest']
export type FunnelBy = 'department' | 'programme' | 'year'
export type Funnel = {
  key?: string | null
  steps: { stage: Stage; count: number; amount: number }[]
  rejected: number
  open: number
  successRate?: number | null
}
export type ApplicationQuery = {
  q?: string
  stage?: Stage[]
  department?: string[]
  programme?: string[]
  year?: number[]
  call?: string[]
  id?: string[]
}

const as = <T>(answer: Promise<unknown>) => answer as Promise<T>
const keyed = (body: object, key: string) => ({ body, headers: { 'Idempotency-Key': key } })

export const fetchInterests = (query: {
  call?: string[]
  department?: string[]
  state?: InterestState[]
  decided?: boolean
  passedOnTo?: string[]
  page?: number
  size?: number
}): Promise<Page<Interest>> => as(value(networking.GET('/api/interests', { params: { query } })))

export const declareInterest = (
  body: { call: string; department: string; role: InterestRole },
  key: string,
): Promise<Versioned<Interest>> => ask('POST', '/api/interests', keyed(body, key))

/** For a department that has no interest of its own in the call. */
export const passCallOn = (
  body: { call: string; department: string; to: string; reason: string },
  key: string,
): Promise<Versioned<Interest>> => ask('POST', '/api/interests/pass-on', keyed(body, key))

export type InterestVerb = 'change-role' | 'pass-on' | 'withdraw' | 'record-decision'

export const performOnInterest = (
  id: string,
  verb: InterestVerb,
  body: object,
  key: string,
): Promise<Versioned<Interest>> => ask('POST', `/api/interests/${encodeURIComponent(id)}/${verb}`, keyed(body, key))

export const fetchBoard = (query: ApplicationQuery): Promise<BoardColumn[]> =>
  as(value(networking.GET('/api/applications/board', { params: { query } })))

export const fetchApplications = (query: ApplicationQuery): Promise<Page<ApplicationSummary>> =>
  as(value(networking.GET('/api/applications', { params: { query: { ...query, size: 100 } } })))

export const fetchApplication = (id: string): Promise<Versioned<Application>> =>
  as(versioned(networking.GET('/api/applications/{id}', { params: { path: { id } } })))

export const beginApplication = (application: ApplicationChange, key: string): Promise<Versioned<Application>> =>
  ask('POST', '/api/applications', keyed(application, key))

export const changeApplication = (
  id: string,
  version: string,
  application: ApplicationChange,
): Promise<Versioned<Application>> =>
  ask('PUT', `/api/applications/${encodeURIComponent(id)}`, { body: application, headers: { 'If-Match': version } })

export const beginJointApplication = (
  body: { call: string; project: string },
  key: string,
): Promise<Versioned<Application>> => ask('POST', '/api/applications/joint', keyed(body, key))

export type ApplicationVerb = 'move' | 'submit' | 'grant' | 'correct-grant' | 'reject' | 'withdraw' | 'join'

export const performOnApplication = (
  id: string,
  verb: ApplicationVerb,
  body: object,
  key: string,
): Promise<Versioned<Application>> =>
  ask('POST', `/api/applications/${encodeURIComponent(id)}/${verb}`, keyed(body, key))

export const fetchFunnel = (by: FunnelBy): Promise<Funnel[]> =>
  as(value(networking.GET('/api/applications/funnel', { params: { query: { by } } })))
