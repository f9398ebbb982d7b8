import type { Activity } from '@/api/activities-client'

export type ActivityVerb = 'hold' | 'cancel' | 'outcome'

/** What can be said of an activity now; what took place or was cancelled does so for good. */
export function possibleActivityVerbs({ state, mayChange }: Pick<Activity, 'state' | 'mayChange'>): ActivityVerb[] {
  if (!mayChange || state === 'CANCELLED') {
    return []
  }
  return state === 'HELD' ? ['outcome'] : ['hold', 'cancel']
}
