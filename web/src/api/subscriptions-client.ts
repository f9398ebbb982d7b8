import { notification } from './clients'
import { value, versioned } from './http'
import type { EventKind, Page, Subscription, SubscriptionChange, Versioned } from './types'

export const fetchSubscriptions = (page: number): Promise<Page<Subscription>> =>
  value(notification.GET('/api/subscriptions', { params: { query: { page, size: 100 } } }))

export const fetchSubscription = (id: string): Promise<Versioned<Subscription>> =>
  versioned(notification.GET('/api/subscriptions/{id}', { params: { path: { id } } }))

export const createSubscription = (change: SubscriptionChange, key: string): Promise<Versioned<Subscription>> =>
  versioned(notification.POST('/api/subscriptions', { headers: { 'Idempotency-Key': key }, body: change }))

export const changeSubscription = (
  id: string,
  version: string,
  change: SubscriptionChange,
): Promise<Versioned<Subscription>> =>
  versioned(
    notification.PUT('/api/subscriptions/{id}', {
      params: { path: { id }, header: { 'If-Match': version } },
      body: change,
    }),
  )

export const removeSubscription = (id: string, version: string): Promise<undefined> =>
  value(notification.DELETE('/api/subscriptions/{id}', { params: { path: { id }, header: { 'If-Match': version } } }))

export const fetchEventKinds = (): Promise<EventKind[]> => value(notification.GET('/api/event-kinds'))
