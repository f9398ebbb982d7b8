import { notification } from './clients'
import type { components } from './generated/notification-service'
import { value, versioned } from './http'
import type { Nullable, Versioned, Whole } from './types'

type S = components['schemas']

export const rhythms = ['AT_ONCE', 'DAILY', 'WEEKLY'] as const
export type Rhythm = (typeof rhythms)[number]
export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const

export type EmailSettings = Nullable<Whole<S['EmailSettings']>, 'quietHours'>
export type EmailOutlet = Omit<Nullable<Whole<S['OutletResponse']>, 'fault'>, 'email'> & { email: EmailSettings }
export type OutletChange = S['OutletRequest']
export type TestAnswer = Nullable<Whole<S['TestAnswer']>, 'fault' | 'answer'>
export type Attempt = Nullable<Whole<S['Attempt']>, 'fault' | 'answer'>
export type Delivery = Omit<Nullable<Whole<S['DeliveryResponse']>, 'nextAttemptAt'>, 'attempts'> & {
  attempts: Attempt[]
}
export type DeliverySlice = { items: Delivery[]; next: string | null }

/** The outlets for mails. */
export async function fetchEmailOutlets(): Promise<EmailOutlet[]> {
  const { items } = await value(notification.GET('/api/outlets'))
  return (items as unknown as EmailOutlet[]).filter(({ kind }) => kind === 'EMAIL')
}

export const fetchEmailOutlet = (id: string): Promise<Versioned<EmailOutlet>> =>
  versioned(notification.GET('/api/outlets/{id}', { params: { path: { id } } })) as Promise<Versioned<EmailOutlet>>

export const addEmailOutlet = (change: OutletChange, key: string): Promise<Versioned<EmailOutlet>> =>
  versioned(notification.POST('/api/outlets', { headers: { 'Idempotency-Key': key }, body: change })) as Promise<
    Versioned<EmailOutlet>
  >

export const changeEmailOutlet = (id: string, version: string, change: OutletChange): Promise<Versioned<EmailOutlet>> =>
  versioned(
    notification.PUT('/api/outlets/{id}', {
      params: { path: { id }, header: { 'If-Match': version } },
      body: change,
    }),
  ) as Promise<Versioned<EmailOutlet>>

export const endEmailOutlet = ({ id, version }: EmailOutlet): Promise<undefined> =>
  value(notification.DELETE('/api/outlets/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } } }))

export const pauseEmailOutlet = ({ id }: EmailOutlet) =>
  value(notification.POST('/api/outlets/{id}/pause', { params: { path: { id } } }))

export const resumeEmailOutlet = ({ id }: EmailOutlet) =>
  value(notification.POST('/api/outlets/{id}/resume', { params: { path: { id } } }))

/** Of an outlet whose address has not answered yet, the question once more. */
export const testEmailOutlet = ({ id }: EmailOutlet): Promise<TestAnswer> =>
  value(notification.POST('/api/outlets/{id}/test', { params: { path: { id } } }))

export const fetchDeliveries = (outlet: string | undefined, cursor: string | undefined): Promise<DeliverySlice> =>
  value(notification.GET('/api/deliveries', { params: { query: { outlet, cursor } } }))

export const retryDelivery = (id: string): Promise<Delivery> =>
  value(notification.POST('/api/deliveries/{id}/retry', { params: { path: { id } } }))
