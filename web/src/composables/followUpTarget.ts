import type { Activity, Becoming, FollowUp } from '@/api/activities-client'
import { enterEnquiry } from '@/api/enquiries-client'
import type { RelationKind } from '@/api/relation-types'
import { proposeRelation } from '@/api/relations-client'

/** What a follow-up can become that does not exist yet, by the kinds that need nothing else to begin with. */
export const newKinds: Record<Exclude<Becoming, 'enquiry'>, RelationKind[]> = {
  relation: ['COOPERATION', 'CONTACT', 'FRIENDSHIP', 'TWINNING'],
  project: ['EU_PROJECT', 'PROJECT_PARTNERSHIP'],
}

export type NewTarget = { kind: string; partner: string }

/** Creates it from what the activity knows; the id of it. */
export async function createTarget(
  what: Becoming,
  { kind, partner }: NewTarget,
  activity: Pick<Activity, 'themes' | 'departments'>,
  { text }: Pick<FollowUp, 'text'>,
  key: string,
): Promise<string> {
  if (what === 'enquiry') {
    const { value } = await enterEnquiry(
      {
        kind,
        subject: text.slice(0, 200),
        text,
        themes: activity.themes,
        partner: partner || undefined,
        channel: 'HAND',
      },
      key,
    )
    return value.id
  }
  const { value } = await proposeRelation(
    {
      partner,
      kind: kind as RelationKind,
      themes: activity.themes,
      responsible: activity.departments[0],
      ...(what === 'project' && { title: { de: text.slice(0, 200) } }),
      ...(kind === 'EU_PROJECT' && { project: { consortium: [] } }),
    },
    key,
  )
  return value.id
}
