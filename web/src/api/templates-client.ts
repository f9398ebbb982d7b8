import { networking } from './clients'
import type { components } from './generated/networking-service'
import { value, versioned } from './http'
import type { Deadline, Nullable, Page, Versioned, Whole } from './types'

// Calls that recur, and standing offers: known before anything is announced.

type S = components['schemas']

export const rhythms = ['YEARLY', 'STANDING'] as const
export type Rhythm = (typeof rhythms)[number]
export type TemplateYear = Omit<
  Nullable<Whole<S['TemplateYearResponse']>, 'expectedMonth' | 'opensOn' | 'call'>,
  'deadlines'
> & { deadlines: Deadline[] }
export type CallTemplate = Omit<
  Nullable<Whole<S['TemplateResponse']>, 'programme' | 'month' | 'link' | 'description' | 'call'>,
  'years'
> & { years: TemplateYear[] }
export type TemplateChange = S['TemplateRequest']
export type Announcement = S['AnnouncementRequest']
export type TemplateQuery = { q?: string; rhythm?: Rhythm; page: number; size: number }

const as = <T>(answer: Promise<unknown>) => answer as Promise<T>
const keyed = (key: string) => ({ 'Idempotency-Key': key })

export const fetchTemplates = (query: TemplateQuery): Promise<Page<CallTemplate>> =>
  as(value(networking.GET('/api/call-templates', { params: { query } })))

export const fetchTemplate = (id: string): Promise<Versioned<CallTemplate>> =>
  as(versioned(networking.GET('/api/call-templates/{id}', { params: { path: { id } } })))

export const createTemplate = (body: TemplateChange, key: string): Promise<Versioned<CallTemplate>> =>
  as(versioned(networking.POST('/api/call-templates', { headers: keyed(key), body })))

export const changeTemplate = (id: string, version: string, body: TemplateChange): Promise<Versioned<CallTemplate>> =>
  as(
    versioned(
      networking.PUT('/api/call-templates/{id}', { params: { path: { id }, header: { 'If-Match': version } }, body }),
    ),
  )

export const announce = (id: string, body: Announcement, key: string): Promise<Versioned<CallTemplate>> =>
  as(
    versioned(
      networking.POST('/api/call-templates/{id}/announce', { params: { path: { id } }, headers: keyed(key), body }),
    ),
  )
