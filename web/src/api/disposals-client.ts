import { ask } from './plain'
import type { FiledKind } from './files-client'
import type { Localized } from './types'

// What need not be kept any more: offered to the archive year by year, then deleted or kept longer.

export type MatterKind = 'ENQUIRY' | 'ACTIVITY' | 'RELATION'
export type DisposalSummary = { id: string; issuedOn: string; matters: number }
export type DisposalItem = {
  kind: MatterKind
  matter: string
  reference: string | null
  /** Missing when the matter is gone. */
  title: Localized | null
  endedOn: string
  dueOn: string
  /** CHANGED: it has to be kept by now and is not deleted with the list. */
  state: 'OPEN' | 'CHANGED' | 'KEPT' | 'DELETED'
  decidedOn: string | null
  keptUntil: string | null
  reason: string | null
}
export type Disposal = { id: string; issuedOn: string; open: number; items: DisposalItem[] }
export type Keep = { kind: MatterKind; matter: string; until: string; reason: string }

const at = (id: string) => `/api/disposals/${encodeURIComponent(id)}`

/** Under which name the pages and files of a kind are found. */
export const placeOf: Record<MatterKind, { page: string; files: FiledKind }> = {
  ENQUIRY: { page: 'enquiry', files: 'enquiries' },
  ACTIVITY: { page: 'activity', files: 'activities' },
  RELATION: { page: 'relation', files: 'relations' },
}

export const fetchDisposals = async (): Promise<DisposalSummary[]> =>
  (await ask<DisposalSummary[]>('GET', '/api/disposals')).value

export const fetchDisposal = async (id: string): Promise<Disposal> => (await ask<Disposal>('GET', at(id))).value

export const keepMatter = async (id: string, body: Keep, key: string): Promise<Disposal> =>
  (await ask<Disposal>('POST', `${at(id)}/keep`, { body, headers: { 'Idempotency-Key': key } })).value

export const deleteMatters = async (id: string, key: string): Promise<Disposal> =>
  (await ask<Disposal>('POST', `${at(id)}/delete`, { headers: { 'Idempotency-Key': key } })).value

export const disposalListAddress = (id: string): string => `${at(id)}/list.csv`
