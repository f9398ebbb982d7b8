import { networking } from './clients'
import type { components } from './generated/networking-service'
import { value, versioned } from './http'
import { ask } from './plain'
import type { Localized, Page, Versioned } from './types'

// Proposals that two departments talk with each other.

type S = components['schemas']

export const synergyStates = ['PROPOSED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'CLOSED'] as const
export type SynergyState = (typeof synergyStates)[number]
export type GroundKind = NonNullable<S['SynergyGroundResponse']['kind']>
export type SynergyAnswerKind = NonNullable<S['SynergyAnswerResponse']['kind']>
export type Verdict = NonNullable<S['SynergyPreviewResponse']['verdict']>
export type Capacity = NonNullable<S['SynergyAnswerResponse']['capacity']>

export type SynergyReason = { kind: Localized; on: string; title: Localized; link?: string | null }
export type SynergyAnswer = {
  kind: SynergyAnswerKind
  capacity: Capacity
  at: string
  reason?: string | null
  until?: string | null
}
export type SynergySide = {
  department: string
  name: Localized
  former?: Localized | null
  coordinators: { name: string; role: string }[]
  answer?: SynergyAnswer | null
  reasons: SynergyReason[]
}
export type SynergyOutcome = {
  text: string
  link?: string | null
  department: string
  capacity: Capacity
  at: string
}
export type SynergyGround = { kind: GroundKind; id: string; country?: string | null; label: Localized }
export type Synergy = {
  id: string
  ground?: SynergyGround | null
  state: SynergyState
  example: boolean
  closing?: NonNullable<S['SynergyResponse']['closing']> | null
  proposedOn: string
  answerBy: string
  closedAt?: string | null
  sides: SynergySide[]
  outcomes: SynergyOutcome[]
  may: { answer: string[]; outcome: string[]; confide: boolean }
}
export type SynergyRules = { acts: Localized[]; sentences: Localized[] }
export type RadarLine = {
  kind: GroundKind
  label: Localized
  departments: { department: string; name: Localized }[]
  strength: number
  verdict: Verdict
  waits: boolean
  reasons: SynergyReason[]
}

const as = <T>(answer: Promise<unknown>) => answer as Promise<T>

export const fetchSynergies = (query: {
  state?: SynergyState[]
  department?: string[]
  mine?: boolean
  page?: number
  size?: number
}): Promise<Page<Synergy>> => as(value(networking.GET('/api/synergies', { params: { query } })))

export const fetchSynergy = (id: string): Promise<Versioned<Synergy>> =>
  as(versioned(networking.GET('/api/synergies/{id}', { params: { path: { id } } })))

export const fetchSynergyRules = (): Promise<SynergyRules> => as(value(networking.GET('/api/synergies/rules')))

export const fetchRadar = (page: number, size: number): Promise<Page<RadarLine>> =>
  as(value(networking.GET('/api/synergies/preview', { params: { query: { page, size } } })))

export type SynergyVerb = 'accept' | 'decline' | 'later' | 'outcome'

/** @param body what the verb asks for, with the department for which the reader acts */
export const performOnSynergy = (
  id: string,
  verb: SynergyVerb,
  body: Record<string, string | undefined>,
  key: string,
): Promise<Versioned<Synergy>> =>
  ask('POST', `/api/synergies/${encodeURIComponent(id)}/${verb}`, { body, headers: { 'Idempotency-Key': key } })
