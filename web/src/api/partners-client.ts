import { relations } from './clients'
import { value, versioned } from './http'
import { addressOf, ask } from './plain'
import type { MemorySlice } from './memory-types'
import type {
  Duplicate,
  Partner,
  PartnerChange,
  PartnerQuery,
  PartnerStatistics,
  PartnerSummary,
} from './relation-types'
import type { Page, Versioned } from './types'

const as = <T>(answer: Promise<unknown>) => answer as Promise<T>

export const fetchPartners = async (query: PartnerQuery): Promise<Page<PartnerSummary>> =>
  (await ask<Page<PartnerSummary>>('GET', '/api/partners', { query })).value

export const fetchPartnerStatistics = async (query: PartnerQuery): Promise<PartnerStatistics> =>
  (await ask<PartnerStatistics>('GET', '/api/partners/statistics', { query })).value

export const fetchPartner = (id: string): Promise<Versioned<Partner>> =>
  as(versioned(relations.GET('/api/partners/{id}', { params: { path: { id } } })))

export const fetchDuplicates = (query: { name: string; country?: string; website?: string }): Promise<Duplicate[]> =>
  as(value(relations.GET('/api/partners/duplicates', { params: { query } })))

/** @param confirmed that it is another one, though one like it is known */
export const addPartner = (body: PartnerChange, confirmed: boolean, key: string): Promise<Versioned<Partner>> =>
  as(
    versioned(
      relations.POST('/api/partners', { headers: { 'Idempotency-Key': key }, params: { query: { confirmed } }, body }),
    ),
  )

export const changePartner = (id: string, version: string, body: PartnerChange): Promise<Versioned<Partner>> =>
  as(
    versioned(relations.PUT('/api/partners/{id}', { params: { path: { id }, header: { 'If-Match': version } }, body })),
  )

/** Gives one partner up in favour of another record of the same; the old id leads to the one that remains. */
export const mergePartner = async (given: string, into: string, key: string): Promise<string> =>
  (
    await ask<{ id: string }>('POST', `/api/partners/${encodeURIComponent(given)}/merge`, {
      body: { into },
      headers: { 'Idempotency-Key': key },
    })
  ).value.id

export const fetchMemory = async (id: string, cursor: string | undefined): Promise<MemorySlice> =>
  (await ask<MemorySlice>('GET', `/api/partners/${encodeURIComponent(id)}/memory`, { query: { cursor } })).value

/** Where the dossier of a partner is downloaded. */
export const dossierAddress = (id: string, format: 'docx' | 'pdf', language: string): string =>
  addressOf(`/api/partners/${encodeURIComponent(id)}/dossier`, { format, language })
