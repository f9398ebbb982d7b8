import { networking } from './clients'
import type { components } from './generated/networking-service'
import { value, versioned } from './http'
import { ask } from './plain'
import type { Localized, Page, Versioned, Whole } from './types'

// What somebody of the networking group has to do.

type S = components['schemas']
type Maybe<T, F extends keyof T> = Omit<T, F> & { [K in F]?: T[K] | null }
type Person = { subject: string; name?: string | null }

export const actionStates = ['OPEN', 'DONE', 'DROPPED'] as const
export type ActionState = (typeof actionStates)[number]
export type Responsible = { department: string; departmentName: Localized; person?: Person | null }
export type AgreedIn = { meeting: string; item?: string | null; title: Localized }
export type ActionSummary = Omit<Whole<S['ActionSummary']>, 'responsible' | 'source'> & {
  responsible: Responsible
  source?: AgreedIn | null
}
export type ActionStep = Omit<Maybe<Whole<S['ActionStep']>, 'reason'>, 'by' | 'changes'> & {
  by: Person
  changes: { field: string; from?: string | null; to?: string | null }[]
}
export type ActionItem = Omit<Maybe<Whole<S['ActionResponse']>, 'text'>, 'responsible' | 'source' | 'history'> & {
  responsible: Responsible
  source?: AgreedIn | null
  history: ActionStep[]
}
export type DepartmentSum = Omit<Whole<S['DepartmentSum']>, 'name'> & { name: Localized }
export type ActionAssignment = S['ActionAssignment']
export type ActionQuery = {
  q?: string
  department?: string[]
  state?: ActionState[]
  overdue?: boolean
  mine?: boolean
  meeting?: string
  sort?: string
  page?: number
  size?: number
}
export const actionVerbs = ['complete', 'change-due', 'hand-over', 'drop', 'reopen'] as const
export type ActionVerb = (typeof actionVerbs)[number]

const as = <T>(answer: Promise<unknown>) => answer as Promise<T>

export const fetchActionItems = (query: ActionQuery): Promise<Page<ActionSummary>> =>
  as(value(networking.GET('/api/action-items', { params: { query } })))

export const fetchActionSums = (): Promise<DepartmentSum[]> =>
  as(value(networking.GET('/api/action-items/by-department')))

export const fetchActionItem = (id: string): Promise<Versioned<ActionItem>> =>
  as(versioned(networking.GET('/api/action-items/{id}', { params: { path: { id } } })))

export const assignActionItem = (body: ActionAssignment, key: string): Promise<Versioned<ActionItem>> =>
  as(versioned(networking.POST('/api/action-items', { headers: { 'Idempotency-Key': key }, body })))

export const performOnActionItem = (
  id: string,
  verb: ActionVerb,
  body: object,
  key: string,
): Promise<Versioned<ActionItem>> =>
  ask('POST', `/api/action-items/${encodeURIComponent(id)}/${verb}`, { body, headers: { 'Idempotency-Key': key } })
