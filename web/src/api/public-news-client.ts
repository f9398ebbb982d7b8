import type { components } from './generated/notification-service'
import { notification } from './clients'
import { value } from './http'

// What citizens do about public news by e-mail, without signing in.

type S = components['schemas']

export const publicKinds = ['CALLS', 'ACTIVITIES', 'REPORTS', 'GOOD_PRACTICE'] as const
export const frequencies = ['DAILY', 'WEEKLY'] as const
export type NewsChoice = S['NewsChoiceRequest']

export const subscribeToNews = (body: S['PublicSubscriptionRequest'], key: string): Promise<unknown> =>
  value(notification.POST('/api/public/subscriptions', { headers: { 'Idempotency-Key': key }, body }))

/** Gives the secret by which the choice changes. */
export const confirmNews = (token: string, key: string): Promise<{ secret: string }> =>
  value(
    notification.POST('/api/public/subscriptions/confirmations', {
      headers: { 'Idempotency-Key': key },
      body: { token },
    }),
  )

export const fetchNewsChoice = (secret: string): Promise<NewsChoice> =>
  value(notification.GET('/api/public/subscriptions/{secret}', { params: { path: { secret } } }))

export const changeNewsChoice = (secret: string, body: NewsChoice): Promise<unknown> =>
  value(notification.PUT('/api/public/subscriptions/{secret}', { params: { path: { secret } }, body }))

export const endNews = (secret: string): Promise<unknown> =>
  value(notification.DELETE('/api/public/subscriptions/{secret}', { params: { path: { secret } } }))
