import { addressOf, ask } from './plain'
import type { Followed } from './succession-types'
import type { Localized, Page, Versioned } from './types'

// What the city does with its partners: visits, conferences, weeks; and what came of it.

type Maybe<T> = T | null | undefined

export const activityStates = ['PLANNED', 'HELD', 'CANCELLED'] as const
export type ActivityState = (typeof activityStates)[number]
export const becomings = ['relation', 'enquiry', 'project'] as const
export type Becoming = (typeof becomings)[number]

export type ActivityTime = {
  begins: string
  /** In the city's time; without it the activity lasts whole days. */
  beginsAt?: Maybe<string>
  ends: string
  endsAt?: Maybe<string>
}
export type NamedPartner = { id: string; name: Localized; country?: Maybe<string> }
export type ActivitySummary = ActivityTime & {
  id: string
  kind: string
  title: Localized
  place?: Maybe<string>
  partners: NamedPartner[]
  departments: string[]
  themes: string[]
  open: boolean
  state: ActivityState
  participants?: Maybe<number>
  within?: Maybe<string>
  openFollowUps: boolean
  example: boolean
}
export type FollowUp = {
  number: number
  text: string
  open: boolean
  end?: Maybe<{
    became: 'RELATION' | 'ENQUIRY' | 'PROJECT' | 'DISMISSED'
    id?: Maybe<string>
    reason?: Maybe<string>
    on: string
  }>
}
export type Gift = { direction: string; what: string; value?: Maybe<{ amount: number; currency: string }> }
export type Protocol = { formsOfAddress?: Maybe<string>; gifts: Gift[]; interpreter?: Maybe<string> }
export type Activity = ActivitySummary & {
  /** Departments that had part in it and ended. */
  followed: Followed[]
  programme?: Maybe<string>
  measures: string[]
  fileReference?: Maybe<string>
  protocol?: Maybe<Protocol>
  cancelledBecause?: Maybe<string>
  outcome?: Maybe<string>
  followUps: FollowUp[]
  parts: ActivitySummary[]
  mayChange: boolean
}
export type ActivityChange = {
  kind: string
  title: { de: string; en?: string }
  programme?: string
  place?: string
  begins: string
  beginsAt?: string
  ends?: string
  endsAt?: string
  partners: string[]
  departments: string[]
  measures: string[]
  themes: string[]
  open: boolean
  within?: string
  fileReference?: string
  protocol?: Protocol
}
export type ActivityQuery = {
  q?: string
  from?: string
  to?: string
  kind?: string[]
  state?: ActivityState[]
  partner?: string
  openFollowUps?: boolean
  sort?: string
  page?: number
  size?: number
}

/** What everybody may know of an activity. */
export type PublicActivity = ActivityTime & {
  id: string
  kind: string
  title: Localized
  programme?: Maybe<string>
  place?: Maybe<string>
  themes: string[]
  partners: { name: Localized; country?: Maybe<string> }[]
  /** The public activity that it is a part of. */
  within?: Maybe<string>
  cancelled: boolean
}

const at = (id: string) => `/api/activities/${encodeURIComponent(id)}`
const keyed = (key: string) => ({ 'Idempotency-Key': key })

export const fetchActivities = async (query: ActivityQuery): Promise<Page<ActivitySummary>> =>
  (await ask<Page<ActivitySummary>>('GET', '/api/activities', { query })).value

export const fetchActivity = (id: string): Promise<Versioned<Activity>> => ask('GET', at(id))

export const planActivity = (body: ActivityChange, key: string): Promise<Versioned<Activity>> =>
  ask('POST', '/api/activities', { body, headers: keyed(key) })

export const changeActivity = (id: string, version: string, body: ActivityChange): Promise<Versioned<Activity>> =>
  ask('PUT', at(id), { body, headers: { 'If-Match': version } })

export type ActivityDeed = {
  cancel: { reason: string }
  hold: { participants?: number }
  outcome: { summary?: string; followUps: { text: string }[] }
}

/** Does one of an activity's verbs. */
export const performOnActivity = <V extends keyof ActivityDeed>(
  id: string,
  verb: V,
  body: ActivityDeed[V],
  key: string,
): Promise<Versioned<Activity>> => ask('POST', `${at(id)}/${verb}`, { body, headers: keyed(key) })

export const dismissFollowUp = (
  id: string,
  number: number,
  reason: string,
  key: string,
): Promise<Versioned<Activity>> =>
  ask('POST', `${at(id)}/followUps/${number}/dismiss`, { body: { reason }, headers: keyed(key) })

/** Notes what a follow-up became, by the id of it. */
export const followUpBecame = (
  id: string,
  number: number,
  what: Becoming,
  became: string,
  key: string,
): Promise<Versioned<Activity>> =>
  ask('POST', `${at(id)}/followUps/${number}/become-${what}`, { body: { id: became }, headers: keyed(key) })

type PublicQuery = { q?: string; kind?: string[]; theme?: string[]; page?: number; size?: number }

export const fetchPublicActivities = async (query: PublicQuery): Promise<Page<PublicActivity>> =>
  (await ask<Page<PublicActivity>>('GET', '/api/public/activities', { query })).value

export const fetchPublicActivity = async (id: string): Promise<PublicActivity> =>
  (await ask<PublicActivity>('GET', `/api/public/activities/${encodeURIComponent(id)}`)).value

/** The public activities that are parts of one, also those that are over. */
export const fetchPublicParts = async (within: string): Promise<PublicActivity[]> =>
  (
    await ask<Page<PublicActivity>>('GET', '/api/public/activities', {
      query: { within, from: '1900-01-01', cancelled: true, size: 100 },
    })
  ).value.items

/** The calendar of public activities, to subscribe to. */
export const calendarAddress = (language: string, filter: { kind?: string[]; theme?: string[] } = {}): string =>
  addressOf('/api/public/activities/calendar.ics', { ...filter, language })

/** One activity as a file for calendars. */
export const publicFileAddress = (id: string, language: string): string =>
  addressOf(`/api/public/activities/${encodeURIComponent(id)}.ics`, { language })

export const activityFileAddress = (id: string, language: string): string => addressOf(`${at(id)}.ics`, { language })
