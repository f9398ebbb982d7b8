import { newKey } from './http'
import { ask } from './plain'
import type { RelationSummary } from './relation-types'
import type { Followed } from './succession-types'

// The yearly lists in which a department says that its relations are still as they stand here.

export type ConfirmationEntry = { relation: RelationSummary; confirmed: boolean }
export type Confirmation = {
  id: string
  department: string
  /** Departments that had it and ended. */
  followed: Followed[]
  issuedOn: string
  answerBy: string
  /** The department did not answer in time: the office has taken over. */
  escalated: boolean
  entries: ConfirmationEntry[]
}

const at = (id: string) => `/api/confirmations/${encodeURIComponent(id)}`

export const fetchConfirmations = async (): Promise<Confirmation[]> =>
  (await ask<Confirmation[]>('GET', '/api/confirmations')).value

export const fetchConfirmation = async (id: string): Promise<Confirmation> =>
  (await ask<Confirmation>('GET', at(id))).value

export const confirmEntries = async (id: string, relations: string[], key = newKey()): Promise<Confirmation> =>
  (await ask<Confirmation>('POST', `${at(id)}/confirm`, { body: { relations }, headers: { 'Idempotency-Key': key } }))
    .value
