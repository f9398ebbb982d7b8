import { notification } from './clients'
import { value } from './http'
import type { Notification, NotificationSlice, Silence } from './types'

export const streamAddress = '/api/notifications/stream'

export const fetchNotifications = (
  query: { cursor?: string; size?: number; unread?: boolean; later?: boolean },
  signal?: AbortSignal,
): Promise<NotificationSlice> => value(notification.GET('/api/notifications', { params: { query }, signal }))

export const markRead = (id: string): Promise<Notification> =>
  value(notification.POST('/api/notifications/{id}/read', { params: { path: { id } } }))

export const markUnread = (id: string): Promise<Notification> =>
  value(notification.POST('/api/notifications/{id}/unread', { params: { path: { id } } }))

export const markAllRead = (): Promise<unknown> => value(notification.POST('/api/notifications/read'))

export type PutOffScope = 'ENTRY' | 'SUBJECT' | 'RULE'

/** Comes back unread on that day. */
export const putOff = (id: string, until: string, of: PutOffScope): Promise<unknown> =>
  value(notification.POST('/api/notifications/{id}/not-now', { params: { path: { id } }, body: { until, of } }))

export const takeBack = (id: string): Promise<unknown> =>
  value(notification.DELETE('/api/notifications/{id}/not-now', { params: { path: { id } } }))

export const fetchSilences = (): Promise<Silence[]> => value(notification.GET('/api/notifications/not-now'))

export const endSilence = (silence: string): Promise<unknown> =>
  value(notification.DELETE('/api/notifications/not-now/{silence}', { params: { path: { silence } } }))
