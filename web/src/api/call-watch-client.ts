import { networking } from './clients'
import type { components } from './generated/networking-service'
import { value } from './http'
import type { Deadline, Localized, Nullable, Page, TextSection, Whole } from './types'

// The watch over calls: what changed, what the office recommends, calendars, and what of it everybody may see.

type S = components['schemas']

export type FieldChange = { field: string; from: string | null; to: string | null }
export type DeadlineChange = { kind: 'ADDED' | 'MOVED' | 'REMOVED'; from: Deadline | null; to: Deadline | null }
export type SectionChange = { heading: string; words: { kind: 'SAME' | 'ADDED' | 'REMOVED'; text: string }[] }
export type CallHistoryEntry = {
  id: string
  at: string
  by: string | null
  fields: FieldChange[]
  deadlines: DeadlineChange[]
  text: SectionChange[]
}
export type CallHistory = { items: CallHistoryEntry[]; next: string | null; unread: number }
export type CalendarAddress = { since: string | null; address: string | null }
export type PublicCallSummary = Omit<
  Nullable<
    Whole<S['PublicCallSummary']>,
    'kindName' | 'programme' | 'programmeName' | 'opensOn' | 'nextDeadline' | 'expectedMonth' | 'budget' | 'link'
  >,
  'deadlines'
> & { deadlines: Deadline[] }
export type PublicCall = { call: PublicCallSummary; keywords: string[]; text: TextSection[] }
type PublicName = { code: string; name: Localized | null }
export type PublicCallFacets = { kinds: PublicName[]; programmes: PublicName[] }
export type PublicCallQuery = { q?: string; kind?: string[]; programme?: string[]; page?: number; size?: number }

const as = <T>(answer: Promise<unknown>) => answer as Promise<T>
const path = (id: string) => ({ path: { id } })

export const fetchCallHistory = (id: string, cursor?: string): Promise<CallHistory> =>
  as(value(networking.GET('/api/calls/{id}/changes', { params: { ...path(id), query: { cursor } } })))

export const acknowledgeChanges = (id: string): Promise<void> =>
  as(value(networking.POST('/api/calls/{id}/acknowledge-changes', { params: path(id) })))

export const recommendCall = (id: string, sentence: Localized): Promise<void> =>
  as(value(networking.POST('/api/calls/{id}/recommend', { params: path(id), body: { sentence } })))

export const withdrawRecommendation = (id: string): Promise<void> =>
  as(value(networking.POST('/api/calls/{id}/withdraw-recommendation', { params: path(id) })))

export const fetchCalendarAddress = (): Promise<CalendarAddress> =>
  as(value(networking.GET('/api/calls/calendar-feed')))

export const makeCalendarAddress = (): Promise<CalendarAddress> =>
  as(value(networking.POST('/api/calls/calendar-feed')))

export const revokeCalendarAddress = (): Promise<void> => as(value(networking.DELETE('/api/calls/calendar-feed')))

/** All deadlines of one call as a file for calendars. */
export const callFileAddress = (id: string, language: string): string =>
  `/api/calls/${encodeURIComponent(id)}.ics?${new URLSearchParams({ language })}`

export const fetchPublicCalls = (query: PublicCallQuery): Promise<Page<PublicCallSummary>> =>
  as(value(networking.GET('/api/public/calls', { params: { query } })))

export const fetchPublicCall = (id: string): Promise<PublicCall> =>
  as(value(networking.GET('/api/public/calls/{id}', { params: path(id) })))

export const fetchPublicCallFacets = (): Promise<PublicCallFacets> =>
  as(value(networking.GET('/api/public/calls/facets')))

/** The feed of the public calls, in the reader's language and with the filters of the page. */
export function publicFeedAddress(language: string, filters: Record<string, string>): string {
  const set = Object.entries(filters).filter(([, text]) => text !== '')
  return `/api/public/calls.atom?${new URLSearchParams([['language', language], ...set])}`
}
