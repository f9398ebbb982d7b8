import type { ActionSummary } from './actions-client'
import { networking } from './clients'
import type { components } from './generated/networking-service'
import { value, versioned } from './http'
import { addressOf, ask } from './plain'
import type { Localized, Page, Versioned, Whole } from './types'

// Meetings of the networking group, with agenda, answers and minutes.

type S = components['schemas']
type Maybe<T, F extends keyof T> = Omit<T, F> & { [K in F]?: T[K] | null }

export type Colleague = Maybe<Whole<S['Person']>, 'name'>
export const meetingStates = ['DRAFT', 'OPEN', 'IN_PROGRESS', 'CLOSED', 'CANCELLED'] as const
export type MeetingState = (typeof meetingStates)[number]
export const replies = ['ACCEPTED', 'TENTATIVE', 'DECLINED'] as const
export type Reply = (typeof replies)[number]
export type Rhythm = 'WEEKLY' | 'MONTHLY'

export type MeetingSummary = Omit<
  Maybe<Whole<S['MeetingSummary']>, 'place' | 'videoLink' | 'series' | 'reply'>,
  'chair' | 'title'
> & { chair?: Colleague | null; title: Localized }
export type Topic = Maybe<Whole<S['Topic']>, 'duration' | 'department' | 'link' | 'text'>
export type ItemRecord = Maybe<Whole<S['ItemRecord']>, 'text'>
export type AgendaItem = Omit<Maybe<Whole<S['AgendaItem']>, 'reason'>, 'topic' | 'proposedBy' | 'record'> & {
  topic: Topic
  proposedBy: Colleague
  record: ItemRecord
}
export type Invitee = Omit<Maybe<Whole<S['InviteeResponse']>, 'reply'>, 'person' | 'answeredBy'> & {
  person: Colleague
  answeredBy?: Colleague | null
}
export type Amendment = Omit<Maybe<Whole<S['Amendment']>, 'reason'>, 'by'> & { by: Colleague }
export type MinutesVersion = { number: number; at: string; by: Colleague; items: AgendaItem[] }
export type Minutes = {
  stage: 'DRAFT' | 'CIRCULATED' | 'APPROVED'
  versions: MinutesVersion[]
  amendments: Amendment[]
  readBy: string[]
  approvedOn?: string | null
  approvedIn?: string | null
}
export type MeetingStep = Omit<Maybe<Whole<S['MeetingStep']>, 'reason'>, 'by'> & { by: Colleague }
export type MeetingReference = Omit<Whole<S['MeetingReference']>, 'title'> & { title: Localized }
export type Meeting = Omit<
  Maybe<Whole<S['MeetingResponse']>, 'place' | 'videoLink' | 'fileReference'>,
  | 'title'
  | 'series'
  | 'chair'
  | 'minuteTaker'
  | 'invitees'
  | 'agenda'
  | 'carriedItems'
  | 'agreedItems'
  | 'minutes'
  | 'toApprove'
  | 'steps'
> & {
  title: Localized
  series?: { id: string; planned: string } | null
  chair?: Colleague | null
  minuteTaker?: Colleague | null
  invitees: Invitee[]
  agenda: AgendaItem[]
  carriedItems: ActionSummary[]
  agreedItems: ActionSummary[]
  minutes: Minutes
  toApprove: MeetingReference[]
  steps: MeetingStep[]
}
export type MeetingChange = S['MeetingRequest']
export type MeetingQuery = { q?: string; when?: string; series?: string; page?: number; size?: number }
export type Scope = 'THIS' | 'FOLLOWING'

const as = <T>(answer: Promise<unknown>) => answer as Promise<T>
const keyed = (key: string) => ({ 'Idempotency-Key': key })
const at = (id: string) => `/api/meetings/${encodeURIComponent(id)}`

export const fetchMeetings = (query: MeetingQuery): Promise<Page<MeetingSummary>> =>
  as(value(networking.GET('/api/meetings', { params: { query } })))

export const fetchMeeting = (id: string): Promise<Versioned<Meeting>> =>
  as(versioned(networking.GET('/api/meetings/{id}', { params: { path: { id } } })))

export const scheduleMeeting = (body: MeetingChange, key: string): Promise<Versioned<Meeting>> =>
  as(versioned(networking.POST('/api/meetings', { headers: keyed(key), body })))

export const changeMeeting = (
  id: string,
  version: string,
  scope: Scope,
  body: MeetingChange,
): Promise<Versioned<Meeting>> =>
  as(
    versioned(
      networking.PUT('/api/meetings/{id}', {
        params: { path: { id }, query: { scope }, header: { 'If-Match': version } },
        body,
      }),
    ),
  )

/** @param verb with what it is about, for instance `agenda/i1/accept` */
export const performOnMeeting = (
  id: string,
  verb: string,
  body: object | undefined,
  key: string,
  scope?: Scope,
): Promise<Versioned<Meeting>> => ask('POST', `${at(id)}/${verb}`, { body, query: { scope }, headers: keyed(key) })

/** Where the invitation lies; with a scope beyond this one, that of the whole series. */
export const invitationFile = (id: string, language: string, scope: Scope): string =>
  addressOf(`${at(id)}/invitation.ics`, { language, scope })

export const minutesFile = (id: string, format: string, language: string): string =>
  addressOf(`${at(id)}/minutes`, { format, language })
