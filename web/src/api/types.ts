import type { components as Networking } from './generated/networking-service'
import type { components as Notifying } from './generated/notification-service'
import type { Followed } from './succession-types'

// What the services answer and take; one place for all of it, so that views never name a generated type.

type N = Networking['schemas']
type M = Notifying['schemas']

/** The documents call every field of an answer optional; the services send them all. */
export type Whole<T> = T extends (infer Element)[]
  ? Whole<Element>[]
  : T extends object
    ? { [Field in keyof T]-?: Whole<Exclude<T[Field], undefined>> }
    : T

/** Nor do the documents say which fields of an answer may be null. */
export type Nullable<T, Field extends keyof T> = Omit<T, Field> & { [F in Field]: T[F] | null }

export type Localized = Whole<N['LocalizedText']>
export type Money = Whole<N['Money']>
export type Page<T> = { items: T[]; page: number; size: number; total: number }

export type FieldProblem = { pointer: string; code?: string; detail: string }
export type Problem = {
  type?: string
  title?: string
  status: number
  detail?: string
  code?: string
  errors?: FieldProblem[]
}

export type Session = {
  signedIn: boolean
  subject?: string
  name?: string
  email?: string
  locale?: string
  roles?: string[]
  department?: string | null
}

export type CoordinatorRef = Nullable<Whole<N['Coordinator']>, 'absentUntil'>
export type DepartmentEnding = Whole<N['Ending']>
export type PlannedChange = Nullable<Whole<N['PlannedChange']>, 'named' | 'successor'>
export type Department = Omit<Whole<N['DepartmentResponse']>, 'coordinators' | 'planned' | 'ended'> & {
  coordinators: CoordinatorRef[]
  planned: PlannedChange[]
  ended: DepartmentEnding | null
}
export type DepartmentProfile = Nullable<Whole<N['DepartmentProfile']>, 'threshold'>
export type DepartmentChange = N['DepartmentRequest']
export type Coordination = Pick<Whole<N['MyAppointments']>, 'subject' | 'coordinates'>

export const callStatuses = ['FORTHCOMING', 'OPEN', 'CLOSED'] as const
export const callKinds = ['grant', 'award', 'event-to-host', 'consultation'] as const
export const callAudiences = ['municipality', 'civil-society', 'business', 'research', 'individuals'] as const
export type CallStatus = (typeof callStatuses)[number]

export type TextSection = Whole<N['CallSection']>
export type Deadline = Nullable<Whole<N['Deadline']>, 'at'>
type Described<T extends { deadlines: unknown }, Field extends keyof T> = Omit<Nullable<T, Field>, 'deadlines'> & {
  deadlines: Deadline[]
}
type Unsaid = 'programme' | 'programmeName' | 'opensOn' | 'nextDeadline' | 'budget'
export type MatchReason = Nullable<Whole<N['ReasonResponse']>, 'section'>
/** How well a call fits a department, and by which words. */
export type CallMatch = Omit<Whole<N['MatchResponse']>, 'reasons'> & { reasons: MatchReason[] }
export type CallSummary = Omit<
  Described<Whole<N['CallSummary']>, Unsaid | 'expectedMonth' | 'recommendation'>,
  'match'
> & { match: CallMatch | null }
export type Call = Described<
  Whole<N['CallResponse']>,
  | Unsaid
  | 'deadlineModel'
  | 'typeOfAction'
  | 'callIdentifier'
  | 'callTitle'
  | 'link'
  | 'expectedMonth'
  | 'end'
  | 'recommendation'
>
export type CallChange = N['CallRequest']
export type CallQuery = {
  q?: string
  kind?: string[]
  programme?: string[]
  status?: CallStatus[]
  deadlineFrom?: string
  deadlineTo?: string
  audience?: string[]
  origin?: string[]
  expected?: boolean
  department?: string[]
  interested?: string[]
  sort?: string
  page?: number
  size?: number
}
export type Facet = Nullable<Whole<N['Facet']>, 'name'>
export type CallFacets = Record<'programmes' | 'statuses' | 'kinds' | 'audiences' | 'origins', Facet[]>

export type RefusedRow = Nullable<Whole<N['Rejection']>, 'file'>
export type ImportResult = Omit<Whole<N['ImportResult']>, 'rejected'> & { rejected: RefusedRow[] }

export const criteriaNames = [
  'eventTypes',
  'departments',
  'programmes',
  'keywords',
  'themes',
  'countries',
  'partners',
  'measures',
] as const satisfies (keyof M['Criteria'])[]
export type CriterionName = (typeof criteriaNames)[number]
/** What a rule asks for, and what must not stand there. */
export type CriteriaField = CriterionName | 'excludedKeywords'
export type Criteria = Partial<Record<CriteriaField, string[]>>
export type Routing = Whole<M['Routing']>
export type Subscription = Omit<Nullable<Whole<M['SubscriptionResponse']>, 'pausedUntil'>, 'followed'> & {
  followed: Followed[]
}
/** An outlet as far as a subscription chooses among them. */
export type OutletChoice = { id: string; name: string; standard: boolean; owner: { type: string; id: string } }
/** A rule that comes by itself with a role. */
export type DefaultRule = Whole<M['DefaultResponse']>
export type PreviewExample = Omit<Nullable<Whole<M['ExampleResponse']>, 'link'>, 'criteria'> & {
  criteria: MatchedCriterion[]
}
export type RulePreview = Omit<Whole<M['PreviewResponse']>, 'examples'> & { examples: PreviewExample[] }
export type SubscriptionChange = M['SubscriptionRequest']
export type EventKind = Whole<M['KindResponse']>

export type MatchedCriterion = Omit<Whole<M['MetCriterion']>, 'word'> & { word?: string | null }
export type Reason = Omit<
  Nullable<Whole<M['Reason']>, 'subscriptionId' | 'subscriptionName' | 'defaultName' | 'department'>,
  'criteria'
> & { criteria: MatchedCriterion[] }
export type Notification = Omit<Nullable<Whole<M['NotificationResponse']>, 'link' | 'later'>, 'reasons' | 'tags'> & {
  reasons: Reason[]
}
/** A subject or a rule of which a reader wants to hear later. */
export type Silence = Whole<M['SilenceResponse']>
export type NotificationSlice = { items: Notification[]; next: string | null; unread: number }

/** A value with the version that a later change must name. */
export type Versioned<T> = { value: T; version: string | undefined }
