import type { Relation, RelationKind, RelationState } from '@/api/relation-types'

export const relationVerbs = [
  'establish',
  'confirm',
  'keep',
  'review-use',
  'recommend',
  'renew-agreement',
  'mark-dormant',
  'revive',
  'suspend',
  'convert',
  'end',
] as const
export type RelationVerb = (typeof relationVerbs)[number]

const living: RelationState[] = ['PROSPECTIVE', 'ACTIVE', 'DORMANT', 'SUSPENDED']
const fitting: Record<RelationVerb, RelationState[]> = {
  establish: ['PROSPECTIVE'],
  confirm: ['ACTIVE', 'DORMANT', 'SUSPENDED'],
  keep: ['ACTIVE'],
  'review-use': ['ACTIVE'],
  recommend: living,
  'renew-agreement': ['ACTIVE', 'DORMANT', 'SUSPENDED'],
  'mark-dormant': ['ACTIVE'],
  revive: ['DORMANT', 'SUSPENDED'],
  suspend: ['ACTIVE', 'DORMANT'],
  convert: living,
  end: living,
}
const formal: RelationVerb[] = ['establish', 'suspend', 'convert', 'end']

/** A twinning is the council's: only the office enters what the council decided. */
export const isForTheCouncil = (kind: RelationKind) => kind === 'TWINNING'

export const isLimited = (kind: RelationKind) => kind === 'FRIENDSHIP' || kind === 'PROJECT_PARTNERSHIP'

export const isLiving = (state: RelationState) => living.includes(state)

/** Whether a verb must name the council's resolution; `to` is the kind that it becomes. */
export function needsResolution(verb: RelationVerb, kind: RelationKind, to?: RelationKind): boolean {
  return formal.includes(verb) && (isForTheCouncil(kind) || (to !== undefined && isForTheCouncil(to)))
}

type Situation = Pick<Relation, 'kind' | 'state' | 'mayChange' | 'reviewOpenSince'>

/** What this reader can do with a relation now. */
export function possibleVerbs(
  { kind, state, mayChange, reviewOpenSince }: Situation,
  isOffice: boolean,
): RelationVerb[] {
  if (!mayChange) {
    return []
  }
  return relationVerbs.filter(
    (verb) =>
      fitting[verb].includes(state) &&
      (verb !== 'keep' || Boolean(reviewOpenSince)) &&
      (verb !== 'review-use' || kind === 'NETWORK_MEMBERSHIP') &&
      (verb !== 'recommend' || (isForTheCouncil(kind) && !isOffice)) &&
      (isOffice || !isForTheCouncil(kind) || !formal.includes(verb)),
  )
}

/** The kinds it can become; only the office makes a twinning of something. */
export function possibleKinds(kinds: readonly RelationKind[], from: RelationKind, isOffice: boolean): RelationKind[] {
  return kinds.filter((kind) => kind !== from && (isOffice || !isForTheCouncil(kind)))
}
