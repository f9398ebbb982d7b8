import { addressOf, ask } from './plain'
import type { RelationKind, PartnerKind } from './relation-types'
import type { Followed } from './succession-types'
import type { Localized, Page, Versioned } from './types'

// All that the UI says to and hears from the service about enquiries stands in this one file.

type Maybe<T> = T | null | undefined

export const enquiryStates = ['RECEIVED', 'TRIAGE', 'CONSULTATION', 'DECIDED', 'ANSWERED'] as const
export const outcomes = ['ACCEPTED', 'REDIRECTED', 'DECLINED'] as const
export const conversionTargets = ['RELATION', 'ACTIVITY'] as const
export const recommendations = ['ACCEPT', 'REDIRECT', 'DECLINE', 'NONE'] as const
export type EnquiryState = (typeof enquiryStates)[number]
export type Outcome = (typeof outcomes)[number]
export type ConversionTarget = (typeof conversionTargets)[number]
export type Recommendation = (typeof recommendations)[number]

export type Sender = { name: string; email?: Maybe<string>; phone?: Maybe<string>; language?: Maybe<string> }
export type Statement = { department: string; recommendation: Recommendation; text: string; on: string }
export type Decision = { outcome: Outcome; reason: string; on: string }

type Known = {
  id: string
  reference: string
  channel: 'FORM' | 'MAIL' | 'HAND'
  kind: string
  subject: string
  organisation?: Maybe<string>
  country?: Maybe<string>
  themes: string[]
  partner?: Maybe<string>
  state: EnquiryState
  receivedOn: string
  missing: string[]
  overdue: boolean
  /** Last day for what it waits for. */
  dueBy?: Maybe<string>
  /** What it became; not done where that was interrupted. */
  conversion?: Maybe<{ to: ConversionTarget; id: string; done: boolean }>
}
export type EnquirySummary = Known & {
  departments: string[]
  replyBy?: Maybe<string>
  waiting: boolean
  outcome?: Maybe<Outcome>
}
export type Enquiry = Known & {
  letters: boolean
  text?: Maybe<string>
  sender?: Maybe<Sender>
  fileReference?: Maybe<string>
  routing?: Maybe<{ departments: string[]; replyBy: string }>
  statements: Statement[]
  /** Departments that were asked and ended. */
  followed: Followed[]
  proposed?: Maybe<Decision>
  decision?: Maybe<Decision>
  answer?: Maybe<{ language: string; text: string; on: string }>
  mayEdit: boolean
  mayStateFor: string[]
}
export type EnquiryChange = {
  kind: string
  subject: string
  text: string
  organisation?: string
  country?: string
  themes: string[]
  partner?: string
  fileReference?: string
  channel?: 'FORM' | 'MAIL' | 'HAND'
  receivedOn?: string
  sender?: { name: string; email?: string; phone?: string; language?: string }
}
/** What a mail says, to be looked over before it becomes an enquiry; `cut` when it was too long. */
export type ReadMail = {
  subject: string
  text: string
  cut: boolean
  kind?: Maybe<string>
  organisation?: Maybe<string>
  country?: Maybe<string>
  partner?: Maybe<string>
  sender: { name?: Maybe<string>; email?: Maybe<string>; language?: Maybe<string> }
  attachments: string[]
}
export type PublicEnquiry = Omit<EnquiryChange, 'partner' | 'fileReference' | 'channel' | 'receivedOn'> & {
  /** Hidden from people; whoever fills it in is a program. */
  website2: string
}
export type AssessmentReason = { side: 'FOR' | 'AGAINST'; source: string; text: Localized; link?: Maybe<string> }
export type SimilarEnquiry = {
  enquiry: EnquirySummary
  why: ('SAME_BODY' | 'SAME_CITY_AND_THEME' | 'SAME_COUNTRY_AND_THEME')[]
}
export type EnquiryQuery = {
  q?: string
  state?: EnquiryState[]
  kind?: string[]
  overdue?: boolean
  /** Id of the relation or activity that it became. */
  became?: string
  sort?: string
  page?: number
  size?: number
}
/** Either a relation or an activity. */
export type Conversion = {
  relation?: { kind: RelationKind; responsible?: string }
  activity?: {
    kind: string
    title: { de: string; en?: string }
    place?: string
    begins: string
    ends?: string
    departments: string[]
    open?: boolean
  }
  partner?: string
  newPartner?: { kind: PartnerKind; name: { de: string; en?: string }; country?: string; website?: string }
  confirmed?: boolean
}

const at = (id: string) => `/api/enquiries/${encodeURIComponent(id)}`
const keyed = (key: string) => ({ 'Idempotency-Key': key })

export const fetchEnquiries = async (query: EnquiryQuery): Promise<Page<EnquirySummary>> =>
  (await ask<Page<EnquirySummary>>('GET', '/api/enquiries', { query })).value

export const fetchEnquiry = (id: string): Promise<Versioned<Enquiry>> => ask('GET', at(id))

export const enterEnquiry = (body: EnquiryChange, key: string): Promise<Versioned<Enquiry>> =>
  ask('POST', '/api/enquiries', { body, headers: keyed(key) })

export const changeEnquiry = (id: string, version: string, body: EnquiryChange): Promise<Versioned<Enquiry>> =>
  ask('PUT', at(id), { body, headers: { 'If-Match': version } })

export const fetchSimilar = async (id: string): Promise<SimilarEnquiry[]> =>
  (await ask<SimilarEnquiry[]>('GET', `${at(id)}/similar`)).value

export const fetchAssessment = async (id: string): Promise<AssessmentReason[]> =>
  (await ask<AssessmentReason[]>('GET', `${at(id)}/assessment`)).value

/** Where the answer is downloaded as a letter. */
export const answerAddress = (id: string, format: 'docx' | 'pdf'): string =>
  addressOf(`/api/enquiries/${encodeURIComponent(id)}/answer`, { format })

export const fetchAnswerDraft = async (id: string, language: string): Promise<string> =>
  (await ask<{ text: string }>('GET', `${at(id)}/answer-draft`, { query: { language } })).value.text

export type EnquiryDeed = {
  triage: { kind?: string; themes?: string[]; country?: string; partner?: string }
  route: { departments: string[]; replyBy: string }
  statements: { department: string; recommendation: Recommendation; text: string }
  decide: { outcome: Outcome; reason: string }
  'confirm-decision': undefined
  answer: { language: string; text: string }
  convert: Conversion
}

/** Does one of an enquiry's verbs. */
export const performOnEnquiry = <V extends keyof EnquiryDeed>(
  id: string,
  verb: V,
  body: EnquiryDeed[V],
  key: string,
): Promise<Versioned<Enquiry>> => ask('POST', `${at(id)}/${verb}`, { body, headers: keyed(key) })

/** Reads what a mail says; nothing is stored. */
export const readMail = async (mail: File): Promise<ReadMail> => {
  const body = new FormData()
  body.append('file', mail)
  return (await ask<ReadMail>('POST', '/api/enquiries/mails', { body })).value
}

export const sendPublicEnquiry = async (body: PublicEnquiry, key: string): Promise<{ reference: string }> =>
  (await ask<{ reference: string }>('POST', '/api/public/enquiries', { body, headers: keyed(key) })).value
