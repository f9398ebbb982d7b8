import { notification } from './clients'
import { value } from './http'
import type { Notification, NotificationSlice } from './types'

export const streamAddress = '/api/notifications/stream'

export const fetchNotifications = (
  query: { cursor?: string; size?: number; unread?: boolean },
  signal?: AbortSignal,
): Promise<NotificationSlice> => value(notification.GET('/api/notifications', { params: { query }, signal }))

export const markRead = (id: string): Promise<Notification> =>
  value(notification.POST('/api/notifications/{id}/read', { params: { path: { id } } }))

export const markUnread = (id: string): Promise<Notification> =>
  value(notification.POST('/api/notifications/{id}/unread', { params: { path: { id } } }))

export const markAllRead = (): Promise<unknown> => value(notification.POST('/api/notifications/read'))
