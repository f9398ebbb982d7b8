import type { PutOffScope } from '@/api/notifications-client'
import type { Notification } from '@/api/types'
import type { NotificationGroup } from './grouping'

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

export const tomorrow = (today: string): string => dayAfter(today, 1)

/** Monday, on which the next working week begins. */
export function nextWeek(today: string): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay()
  return dayAfter(today, weekday === 0 ? 1 : 8 - weekday)
}

/** The one subscription that is all reason for an entry, if it is one. */
export function onlyRule(entry: Notification): { id: string; name: string } | undefined {
  const [first] = entry.reasons
  const id = first?.subscriptionId
  return id && entry.reasons.every((reason) => reason.type === 'SUBSCRIPTION' && reason.subscriptionId === id)
    ? { id, name: first.subscriptionName ?? '' }
    : undefined
}

/** Which of a group's entries are named to the service: all, where it is about entries, else the newest says what. */
export const putOffWhat = (group: NotificationGroup, of: PutOffScope): Notification[] =>
  of === 'ENTRY' ? [group.newest, ...group.older] : [group.newest]
