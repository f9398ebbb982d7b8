import { relations } from './clients'
import { value, versioned } from './http'
import { addressOf, ask } from './plain'
import type { Duplicate, MemorySlice, Partner, PartnerChange, PartnerSummary } from './relation-types'
import type { Page, Versioned } from './types'

const as = <T>(answer: Promise<unknown>) => answer as Promise<T>

export const fetchPartners = (query: { q?: string; page?: number; size?: number }): Promise<Page<PartnerSummary>> =>
  as(value(relations.GET('/api/partners', { params: { query } })))

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

export const fetchMemory = async (id: string, cursor: string | undefined): Promise<MemorySlice> =>
  (await ask<MemorySlice>('GET', `/api/partners/${encodeURIComponent(id)}/memory`, { query: { cursor } })).value

/** Where the dossier of a partner is downloaded. */
export const dossierAddress = (id: string, format: 'docx' | 'pdf', language: string): string =>
  addressOf(`/api/partners/${encodeURIComponent(id)}/dossier`, { format, language })
