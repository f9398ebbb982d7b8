import { relations } from './clients'
import { newKey, value, versioned } from './http'
import { ask } from './plain'
import type {
  Catalogue,
  InteractionChange,
  PublicRelation,
  Relation,
  RelationChange,
  RelationPoints,
  RelationQuery,
  RelationStatistics,
  RelationSummary,
} from './relation-types'
import type { Page, Versioned } from './types'

// The documents call every field of an answer optional; relation-types says which really are.
const as = <T>(answer: Promise<unknown>) => answer as Promise<T>

export const fetchRelations = (query: RelationQuery): Promise<Page<RelationSummary>> =>
  as(value(relations.GET('/api/relations', { params: { query } })))

export const fetchRelationStatistics = (query: RelationQuery): Promise<RelationStatistics> =>
  as(value(relations.GET('/api/relations/statistics', { params: { query } })))

/** All that match, as points; what has no position is not among them. */
export const fetchRelationPoints = async (query: RelationQuery): Promise<RelationPoints> =>
  (await ask<RelationPoints>('GET', '/api/relations/map', { query })).value

export const fetchPublicPoints = async (): Promise<RelationPoints> =>
  (await ask<RelationPoints>('GET', '/api/public/relations.geojson')).value

type PublicQuery = { q?: string; kind?: string[]; page?: number; size?: number }

export const fetchPublicRelations = async (query: PublicQuery): Promise<Page<PublicRelation>> =>
  (await ask<Page<PublicRelation>>('GET', '/api/public/relations', { query })).value

export const fetchRelation = (id: string): Promise<Versioned<Relation>> =>
  as(versioned(relations.GET('/api/relations/{id}', { params: { path: { id } } })))

export const proposeRelation = (body: RelationChange, key: string): Promise<Versioned<Relation>> =>
  as(versioned(relations.POST('/api/relations', { headers: { 'Idempotency-Key': key }, body })))

export const changeRelation = (id: string, version: string, body: RelationChange): Promise<Versioned<Relation>> =>
  as(
    versioned(
      relations.PUT('/api/relations/{id}', { params: { path: { id }, header: { 'If-Match': version } }, body }),
    ),
  )

/** Does one of a relation's verbs, such as `establish` or `interactions`. */
export const performOnRelation = (
  id: string,
  verb: string,
  body?: object,
  key = newKey(),
): Promise<Versioned<Relation>> =>
  ask('POST', `/api/relations/${encodeURIComponent(id)}/${verb}`, { body, headers: { 'Idempotency-Key': key } })

export const noteInteraction = (id: string, body: InteractionChange, key: string): Promise<Versioned<Relation>> =>
  performOnRelation(id, 'interactions', body, key)

export const correctInteraction = (
  id: string,
  interaction: string,
  body: InteractionChange,
): Promise<Versioned<Relation>> => performOnRelation(id, `interactions/${interaction}/correct`, body)

export const withdrawInteraction = (id: string, interaction: string): Promise<Versioned<Relation>> =>
  performOnRelation(id, `interactions/${interaction}/withdraw`)

export const fetchCatalogue = (): Promise<Catalogue> => as(value(relations.GET('/api/public/catalogue')))
