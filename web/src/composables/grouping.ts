import type { Notification } from '@/api/types'

export type NotificationGroup = {
  subject: string
  newest: Notification
  older: Notification[]
  unread: number
}

const newestFirst = (a: Notification, b: Notification) =>
  b.arrivedAt.localeCompare(a.arrivedAt) || b.id.localeCompare(a.id)

const backFirst = (a: NotificationGroup, b: NotificationGroup) => Number(isBack(b)) - Number(isBack(a))
const isBack = (group: NotificationGroup) => [group.newest, ...group.older].some((entry) => entry.back && !entry.read)

/**
 * All entries about one matter together, the matter with the newest entry first; above it what came back after it had
 * been put off, until it is read.
 */
export function groupBySubject(notifications: readonly Notification[]): NotificationGroup[] {
  const groups = new Map<string, NotificationGroup>()
  for (const notification of [...notifications].sort(newestFirst)) {
    const unread = notification.read ? 0 : 1
    const group = groups.get(notification.subject)
    if (group === undefined) {
      groups.set(notification.subject, { subject: notification.subject, newest: notification, older: [], unread })
    } else {
      group.older.push(notification)
      group.unread += unread
    }
  }
  return [...groups.values()].sort(backFirst)
}
