import { notification } from './clients'
import { value, versioned } from './http'
import type {
  Criteria,
  DefaultRule,
  EventKind,
  Page,
  RulePreview,
  Subscription,
  SubscriptionChange,
  Versioned,
} from './types'

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

/** Until that day it brings what is read already, and nothing goes out. */
export const pauseSubscription = (id: string, version: string, until: string): Promise<Versioned<Subscription>> =>
  versioned(
    notification.POST('/api/subscriptions/{id}/pause', {
      params: { path: { id }, header: { 'If-Match': version } },
      body: { until },
    }),
  )

export const resumeSubscription = (id: string, version: string): Promise<Versioned<Subscription>> =>
  versioned(
    notification.POST('/api/subscriptions/{id}/resume', { params: { path: { id }, header: { 'If-Match': version } } }),
  )

/** What a rule would have brought in the last 30 days. */
export const previewRule = (criteria: Criteria): Promise<RulePreview> =>
  value(notification.POST('/api/subscriptions/preview', { body: { criteria } }))

export const fetchDefaultRules = (): Promise<DefaultRule[]> => value(notification.GET('/api/subscriptions/defaults'))

export const switchDefaultRule = (key: string, on: boolean): Promise<DefaultRule> =>
  value(notification.PUT('/api/subscriptions/defaults/{key}', { params: { path: { key } }, body: { on } }))

export const fetchEventKinds = (): Promise<EventKind[]> => value(notification.GET('/api/event-kinds'))
