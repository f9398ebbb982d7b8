import type { components } from './generated/relations-service'
import type { Followed } from './succession-types'
import type { Localized, Money, Whole } from './types'

// What relations-service answers and takes, as the views name it.

type S = components['schemas']
/** What a service leaves out or answers as null. */
type Maybe<T> = T | null | undefined

export const relationKinds = [
  'TWINNING',
  'FRIENDSHIP',
  'COOPERATION',
  'PROJECT_PARTNERSHIP',
  'CONTACT',
  'NETWORK_MEMBERSHIP',
  'EU_PROJECT',
] as const
export const relationStates = ['PROSPECTIVE', 'ACTIVE', 'DORMANT', 'SUSPENDED', 'ENDED'] as const
export const upkeepLevels = ['NEGLECTED', 'ATTENTION', 'WELL'] as const
export const interactionTypes = ['MEETING', 'VISIT', 'CALL', 'EXCHANGE', 'DELEGATION', 'PAPER'] as const
export const partnerKinds = ['CITY', 'REGION', 'NETWORK', 'ORGANISATION', 'CIVIL_SOCIETY', 'LOCAL_ACTOR'] as const
export const partnerRoles = ['COUNTERPART', 'ACTOR', 'NONE'] as const
export const membershipUses = ['KEEP', 'USE_MORE', 'LEAVE'] as const
export const councilSteps = ['ESTABLISH', 'SUSPEND', 'CONVERT', 'END'] as const
export type MembershipUse = (typeof membershipUses)[number]
export const projectRoles = ['LEAD', 'PARTNER'] as const
export type RelationKind = (typeof relationKinds)[number]
export type RelationState = (typeof relationStates)[number]
export type UpkeepLevel = (typeof upkeepLevels)[number]
export type InteractionType = (typeof interactionTypes)[number]
export type PartnerKind = (typeof partnerKinds)[number]
export type PartnerRole = (typeof partnerRoles)[number]

export type Position = Whole<S['Position']>
export type UpkeepReason = { code: string; on?: Maybe<string>; days?: Maybe<number> }
export type Upkeep = { level: UpkeepLevel; reasons: UpkeepReason[] }
export type Agreement = { signedOn: string; validUntil?: Maybe<string> }
export type Resolution = { body: string; on: string; number?: Maybe<string> }
/** Whether a deputy did it while a coordinator was away. */
export type Deputised = { deputising?: Maybe<boolean> }
export type HistoryEntry = {
  on: string
  verb: string
  kind: RelationKind
  state: RelationState
  resolution?: Maybe<Resolution>
  reason?: Maybe<string>
  /** What it came to: the use of a membership, or the step that is recommended. */
  outcome?: Maybe<string>
  /** A department that ended, and who stands in its place. */
  department?: Maybe<Followed>
} & Deputised
export type Interaction = {
  id: string
  on: string
  type: InteractionType
  note?: Maybe<string>
  notedAt: string
} & Deputised
export type InteractionChange = S['Interact']
export type Membership = {
  role: string
  annualFee?: Maybe<Money>
  noticeBy?: Maybe<string>
  bodies: { name: string; representative?: Maybe<string>; deputy?: Maybe<string> }[]
  use?: Maybe<MembershipUse>
  reviewedOn?: Maybe<string>
}
export type EuProject = {
  programme?: Maybe<string>
  call?: Maybe<string>
  role?: Maybe<(typeof projectRoles)[number]>
  grant?: Maybe<Money>
  begins?: Maybe<string>
  ends?: Maybe<string>
  consortium: { name: string; country?: Maybe<string> }[]
}

export type RelationSummary = {
  id: string
  partner: string
  partnerName: Localized
  country?: Maybe<string>
  position?: Maybe<Position>
  kind: RelationKind
  state: RelationState
  title?: Maybe<Localized>
  label?: Maybe<string>
  themes: string[]
  responsible?: Maybe<string>
  involved: string[]
  since?: Maybe<string>
  sinceYearOnly?: Maybe<boolean>
  lastInteraction?: Maybe<string>
  upkeep?: Maybe<Upkeep>
  open: boolean
  confidential: boolean
  example: boolean
}
export type Relation = RelationSummary & {
  goals: string[]
  measures: string[]
  namedProjects: string[]
  actors: string[]
  summary: Record<string, string>
  visibleTo: string[]
  fileReference?: Maybe<string>
  membership?: Maybe<Membership>
  project?: Maybe<EuProject>
  agreement?: Maybe<Agreement>
  confirmedOn?: Maybe<string>
  reviewOpenSince?: Maybe<string>
  useReviewOpenSince?: Maybe<string>
  history: HistoryEntry[]
  interactions: Interaction[]
  interactionCount: number
  mayChange: boolean
  updatedAt: string
}
export type RelationChange = S['RelationRequest']
export type RelationStatistics = Whole<S['RelationStatistics']>

export type RelationQuery = {
  q?: string
  kind?: RelationKind[]
  state?: RelationState[]
  theme?: string[]
  country?: string[]
  department?: string[]
  upkeep?: UpkeepLevel[]
  partner?: string
  sort?: string
  page?: number
  size?: number
}

export type PartnerSummary = {
  id: string
  kind: PartnerKind
  name: Localized
  country?: Maybe<string>
  position?: Maybe<Position>
  website?: Maybe<string>
  example: boolean
}
export type PartnerQuery = {
  q?: string
  kind?: PartnerKind[]
  country?: string[]
  role?: PartnerRole[]
  sort?: string
  page?: number
  size?: number
}
export type Count = { value: string; count: number }
export type PartnerStatistics = { total: number; kinds: Count[]; countries: Count[] }
export type OtherName = { name: string; language?: Maybe<string>; former: boolean }
export type Partner = PartnerSummary & { otherNames: OtherName[]; updatedAt: string }
export type PartnerChange = S['PartnerRequest']
export type Duplicate = { partner: PartnerSummary; why: ('NAME_AND_COUNTRY' | 'WEBSITE')[] }

export type Named = { id: string; name: Localized }
export type Catalogue = Whole<S['CatalogueResponse']>

export type RelationPoint = {
  type: 'Feature'
  geometry: { type: 'Point'; coordinates: [number, number] }
  properties: {
    relation: string
    partner: string
    name: Localized
    kind: RelationKind
    /** Stays inside: the public learns not whether a relation rests. */
    state?: Maybe<RelationState>
    label?: Maybe<string>
    country?: Maybe<string>
  }
}
export type RelationPoints = { type: 'FeatureCollection'; features: RelationPoint[] }

/** What the public may know of a relation. */
export type PublicRelation = {
  id: string
  partner: Localized
  country?: Maybe<string>
  website?: Maybe<string>
  kind: RelationKind
  kindName: Localized
  label?: Maybe<Localized>
  title?: Maybe<Localized>
  since?: Maybe<number>
  themes: Record<string, Localized>
  summary: Record<string, string>
}
