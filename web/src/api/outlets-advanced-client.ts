import { notification } from './clients'
import type { components } from './generated/notification-service'
import { value, versioned } from './http'
import type { Versioned } from './types'

// Outlets for other systems: webhooks, feeds and calendars.

type S = components['schemas']

export type AdvancedKind = 'WEBHOOK' | 'FEED' | 'CALENDAR'
export type OutletState = 'UNCONFIRMED' | 'ACTIVE' | 'PAUSED' | 'FAILED'
export type AdvancedOutlet = {
  id: string
  version: number
  owner: { type: 'PERSON' | 'DEPARTMENT'; id: string }
  kind: AdvancedKind
  name: string
  standard: boolean
  state: OutletState
  fault: string | null
  createdAt: string
  webhook: { url: string; previousUntil: string | null } | null
  feed: { language: 'de' | 'en' | null; madeAt: string } | null
  /** Of a webhook its secret, else the whole address; only in the answer that made it. */
  secret: string | null
}
export type OutletTest = { delivered: boolean; fault: string | null; answer: string | null }

export async function fetchAdvancedOutlets(): Promise<AdvancedOutlet[]> {
  const { items } = await value(notification.GET('/api/outlets'))
  return (items as unknown as AdvancedOutlet[]).filter(({ kind }) => ['WEBHOOK', 'FEED', 'CALENDAR'].includes(kind))
}

export async function addAdvancedOutlet(request: S['OutletRequest'], key: string): Promise<AdvancedOutlet> {
  const { value: added } = await versioned(
    notification.POST('/api/outlets', { headers: { 'Idempotency-Key': key }, body: request }),
  )
  return added as unknown as AdvancedOutlet
}

export async function changeAdvancedOutlet(
  outlet: AdvancedOutlet,
  request: S['OutletRequest'],
): Promise<AdvancedOutlet> {
  const changed = (await versioned(
    notification.PUT('/api/outlets/{id}', {
      params: { path: { id: outlet.id }, header: { 'If-Match': `"${outlet.version}"` } },
      body: request,
    }),
  )) as unknown as Versioned<AdvancedOutlet>
  return changed.value
}

export const endOutlet = (outlet: AdvancedOutlet): Promise<undefined> =>
  value(
    notification.DELETE('/api/outlets/{id}', {
      params: { path: { id: outlet.id }, header: { 'If-Match': `"${outlet.version}"` } },
    }),
  )

/** Another secret; the old one of a webhook signs as well for a day, an old address is gone at once. */
export async function renewSecret(id: string): Promise<AdvancedOutlet> {
  const renewed = await value(notification.POST('/api/outlets/{id}/secret', { params: { path: { id } } }))
  return renewed as unknown as AdvancedOutlet
}

export const pauseOutlet = (id: string): Promise<unknown> =>
  value(notification.POST('/api/outlets/{id}/pause', { params: { path: { id } } }))

export const resumeOutlet = (id: string): Promise<unknown> =>
  value(notification.POST('/api/outlets/{id}/resume', { params: { path: { id } } }))

export async function testOutlet(id: string): Promise<OutletTest> {
  const told = await value(notification.POST('/api/outlets/{id}/test', { params: { path: { id } } }))
  return told as unknown as OutletTest
}

export async function replayOutlet(id: string, since: string): Promise<number> {
  const { messages } = await value(
    notification.POST('/api/outlets/{id}/replays', { params: { path: { id } }, body: { since } }),
  )
  return messages ?? 0
}
