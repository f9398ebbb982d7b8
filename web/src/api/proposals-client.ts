import type { components } from './generated/relations-service'
import type { Activity, ActivityChange } from './activities-client'
import { relations } from './clients'
import { value } from './http'
import { ask } from './plain'
import type { Page, Versioned, Whole } from './types'

// What anybody proposes to the city, and what the office makes of it.

type R = components['schemas']
type Maybe<T> = T | null | undefined

export const proposalStates = ['PROPOSED', 'ACCEPTED', 'DECLINED'] as const
export type ProposalState = (typeof proposalStates)[number]
export type Proposer = { name: string; email: string; organisation?: Maybe<string>; phone?: Maybe<string> }
export type Proposal = Omit<Whole<R['ProposalResponse']>, 'idea' | 'proposer' | 'reason' | 'activity' | 'decidedAt'> & {
  idea: Omit<Whole<R['Idea']>, 'place'> & { place: string | null }
  /** Forgotten some time after the decision. */
  proposer: Proposer | null
  reason: string | null
  activity: string | null
  decidedAt: string | null
}
export type NewProposal = R['ProposalRequest']

const keyed = (key: string) => ({ 'Idempotency-Key': key })
// The document does not say which fields of an answer may be null.
const as = <T>(answer: Promise<unknown>) => answer as Promise<T>

export const fetchProposals = (query: {
  state: ProposalState[]
  page?: number
  size?: number
}): Promise<Page<Proposal>> => as(value(relations.GET('/api/activities/proposals', { params: { query } })))

export const fetchProposal = (id: string): Promise<Proposal> =>
  as(value(relations.GET('/api/activities/proposals/{id}', { params: { path: { id } } })))

export const declineProposal = (id: string, reason: string, key: string): Promise<Proposal> =>
  as(
    value(
      relations.POST('/api/activities/proposals/{id}/decline', {
        params: { path: { id } },
        headers: keyed(key),
        body: { reason },
      }),
    ),
  )

/** Plans what was proposed, as the office completes it. */
export const acceptProposal = (id: string, body: ActivityChange, key: string): Promise<Versioned<Activity>> =>
  ask('POST', `/api/activities/proposals/${encodeURIComponent(id)}/accept`, { body, headers: keyed(key) })

export const sendProposal = (body: NewProposal, key: string): Promise<{ reference: string }> =>
  as(value(relations.POST('/api/public/activity-proposals', { headers: keyed(key), body })))
