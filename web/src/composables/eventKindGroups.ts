import type { EventKind } from '@/api/types'

/** What kinds of event are about, by the first word of their names, in the order in which they are offered. */
const matters = {
  calls: ['call', 'interest', 'application'],
  relations: ['relation', 'partner'],
  activities: ['activity'],
  enquiries: ['enquiry'],
  measures: ['measure', 'milestone', 'indicator', 'progress-report', 'report'],
  group: ['meeting', 'action-item', 'synergy'],
  learning: ['training', 'job-shadowing', 'article'],
  organisation: ['department', 'coordinator'],
  operation: ['call-source'],
} as const

export type KindMatter = keyof typeof matters | 'other'
export type KindGroup = { matter: KindMatter; kinds: EventKind[] }

const matterOf = (kind: string): KindMatter => {
  const subject = kind.slice(0, kind.indexOf('.'))
  const found = Object.entries(matters).find(([, subjects]) => (subjects as readonly string[]).includes(subject))
  return (found?.[0] as KindMatter | undefined) ?? 'other'
}

/** Kinds of event by what they are about; one that nobody has placed yet stands last. */
export function groupKinds(kinds: readonly EventKind[]): KindGroup[] {
  return [...(Object.keys(matters) as KindMatter[]), 'other' as const]
    .map((matter) => ({ matter, kinds: kinds.filter(({ kind }) => matterOf(kind) === matter) }))
    .filter((group) => group.kinds.length > 0)
}
