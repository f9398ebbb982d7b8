import type { components } from './generated/measures-service'
import type { Localized, Money, Whole } from './types'

// The concept and its measures. One place for the shapes, so that views never name a generated type.

type S = components['schemas']
type Maybe<T, F extends keyof T> = Omit<T, F> & { [K in F]?: T[K] | null }

export const phases = ['NOT_STARTED', 'PLANNING', 'IMPLEMENTATION', 'COMPLETED'] as const
export const statuses = ['ON_TIME', 'LATE', 'POSTPONED', 'CANCELLED'] as const
export const urgencies = ['NOW', 'NEXT', 'LATER'] as const
export type Phase = (typeof phases)[number]
export type Status = (typeof statuses)[number]
export type Urgency = (typeof urgencies)[number]
export type InterruptionKind = 'POSTPONED' | 'CANCELLED' | 'MERGED' | 'SUPERSEDED'

/** Why something stands as it does: a code, worded here, and what its words need. */
export type MeasureReason = { code: string; params: Record<string, string> }
export type Official = { subject: string; name?: string | null }
export type Progress = Maybe<Whole<S['Progress']>, 'nextDue'>
export type Goal = { id: string; title: Localized }

export type ConceptPart = { code: string; title: Localized; phase?: Phase | null }
export type MeasureGlance = Omit<
  Maybe<Whole<S['Glance']>, 'responsible' | 'interrupted' | 'silentSince'>,
  'title' | 'progress' | 'reasons' | 'subMeasures'
> & { title: Localized; progress: Progress; reasons: MeasureReason[]; subMeasures: ConceptPart[] }
export type ConceptFigures = {
  measures: number
  phases: Partial<Record<Phase, number>>
  statuses: Partial<Record<Status, number>>
}
export type ConceptField = { id: string; title: Localized; measures: MeasureGlance[]; figures: ConceptFigures }
export type Concept = {
  id: string
  title: Localized
  adopted: string
  source?: string | null
  version: number
  goals: Goal[]
  fields: ConceptField[]
  withdrawn: MeasureGlance[]
  figures: ConceptFigures
}

export type PublicMeasure = Omit<Maybe<Whole<S['PublicMeasure']>, 'description'>, 'subMeasures'> & {
  subMeasures: { code: string; title: Localized }[]
}
export type PublicConcept = Omit<Maybe<Whole<S['PublicConceptResponse']>, 'source'>, 'fields'> & {
  fields: { id: string; title: Localized; measures: PublicMeasure[] }[]
}

export type Derived<V> = { value: V; reasons: MeasureReason[] }
export type ByHand<V> = { value: V; reason: string; by: Official; at: string }
export type Interruption = Omit<Maybe<Whole<S['Interruption']>, 'until' | 'into'>, 'by'> & { by: Official }
export type SubMeasure = Maybe<Whole<S['Part']>, 'phase'>
export type Milestone = {
  id: string
  title: Localized
  due: string
  completedOn?: string | null
  overdue: boolean
  subMeasure?: string | null
  department?: string | null
  contact?: Official | null
}
export type Paper = Maybe<Whole<S['Paper']>, 'link' | 'title'>
export type Resolution = Maybe<Whole<S['CouncilResolution']>, 'number'>
export type MeasureActor = { name: string; partner?: string | null }
export type MeasurePeriod = { begins?: string | null; ends?: string | null; continuous: boolean }
export type MeasureRights = Whole<S['Rights']>

export type Measure = {
  code: string
  title: Localized
  conceptTitle: Localized
  description?: Localized | null
  field: string
  goals: string[]
  urgency: Urgency
  responsible?: string | null
  involved: string[]
  period: MeasurePeriod
  phase: Phase
  status: Status
  interrupted?: InterruptionKind | null
  progress: Progress
  withdrawn: boolean
  updatedAt: string
  createdAt: string
  contact?: Official | null
  actors: MeasureActor[]
  dependsOn: string[]
  neededBy: string[]
  fileReference?: string | null
  /** In euros, by year. */
  planned: Record<string, Money>
  spent: Record<string, Money>
  subMeasures: SubMeasure[]
  milestones: Milestone[]
  papers: Paper[]
  resolutions: Resolution[]
  derivedPhase: Derived<Phase>
  derivedStatus: Derived<Status>
  phaseByHand?: ByHand<Phase> | null
  statusByHand?: ByHand<Status> | null
  interruption?: Interruption | null
  may: MeasureRights
}
export type MeasureChange = S['MeasureRequest']
export type MilestoneChange = S['MilestoneRequest']

export type MeasureHistoryEntry = Omit<
  Maybe<Whole<S['HistoryEntry']>, 'subject' | 'reason' | 'deputising'>,
  'by' | 'changes' | 'verb'
> & {
  verb: NonNullable<S['HistoryEntry']['verb']>
  by: Official
  changes: { field: string; from?: string | null; to?: string | null }[]
}

/** An event of another service that speaks for a measure. */
export type EvidenceItem = {
  id: string
  at: string
  kind: string
  title: Localized
  link?: string | null
  service: string
  assigned?: { kind: string; at: string; by: Official; assignedAt: string } | null
}
export type EvidencePage = { items: EvidenceItem[]; next?: string | null }
export type EvidenceCandidates = { items: { event: EvidenceItem; evidence: boolean }[]; next?: string | null }

export type ConceptDifference = Maybe<Whole<S['Difference']>, 'from' | 'to'>
export type FileSpot = Whole<S['Spot']>
export type ConceptReport = { dryRun: boolean; differences: ConceptDifference[]; warnings: FileSpot[] }
export type ConceptVersion = Omit<Maybe<Whole<S['VersionResponse']>, 'byName'>, 'differences'> & {
  differences: ConceptDifference[]
}
export type SpendingLine = { measure: string; year: number; amount: number }
