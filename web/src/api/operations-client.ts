import createClient from 'openapi-fetch'
import { notification } from './clients'
import type { components } from './generated/notification-service'
import { shellMiddleware, value } from './http'
import type { Delivery } from './outlets-client'
import type { Nullable, Page, Whole } from './types'

type S = components['schemas']

export const services = ['relations-service', 'measures-service', 'networking-service', 'notification-service'] as const
export type Service = (typeof services)[number]

export const letterStates = ['OPEN', 'REPLAYED', 'DISCARDED'] as const
export type LetterState = (typeof letterStates)[number]
type Unsaid = 'eventId' | 'eventType' | 'subject' | 'decidedBy' | 'decidedAt' | 'discardedBecause'
export type DeadLetter = Nullable<Whole<S['DeadLetterResponse']>, Unsaid>
export type DeadLetterDetails = Omit<Nullable<Whole<S['DeadLetterDetails']>, 'key'>, 'letter'> & { letter: DeadLetter }
export type AskedRun = Whole<S['Run']>
/** What a service does by the clock, and how it did the last time. */
export type Job = Omit<Whole<S['JobResponse']>, 'nextRunAt' | 'lastRun'> & {
  nextRunAt: string | null
  lastRun: Whole<S['JobRunResponse']> | null
}
/** What a service keeps of events, and the last time it read them all again. */
export type Projection = Nullable<Whole<S['ProjectionResponse']>, 'state' | 'begunAt' | 'endedAt'>

/** An outlet by which nothing goes out any more, or a message that does not get through; its owner sees it too. */
export type FailedDelivery = {
  id: string
  kind: string
  state: string
  fault: string | null
  owner?: string
  attempts?: number
  createdAt?: string
}

type Failing = {
  outlets: Nullable<Whole<S['FailingOutlet']>, 'fault'>[]
  deliveries: Delivery[]
}

type Answer<T, Status extends number = 200> = { responses: Record<Status, { content: { 'application/json': T } }> }
type At<Path extends object, Query = never> = { parameters: { path: Path; query?: Query } }
type LetterQuery = { state?: LetterState[]; page?: number; size?: number }
type Letter = { service: Service; id: string }

/** What every service offers under its own name; one document describes it for all. */
interface OperationsPaths {
  '/api/operations/{service}/dead-letters': {
    get: At<{ service: Service }, LetterQuery> & { requestBody?: never } & Answer<Page<DeadLetter>>
  }
  '/api/operations/{service}/dead-letters/{id}': {
    get: At<Letter> & { requestBody?: never } & Answer<DeadLetterDetails>
  }
  '/api/operations/{service}/dead-letters/{id}/replay': {
    post: At<Letter> & { requestBody?: never } & Answer<DeadLetter>
  }
  '/api/operations/{service}/dead-letters/{id}/discard': {
    post: At<Letter> & { requestBody: { content: { 'application/json': { reason: string } } } } & Answer<DeadLetter>
  }
  '/api/operations/{service}/jobs': {
    get: At<{ service: Service }> & { requestBody?: never } & Answer<Job[]>
  }
  '/api/operations/{service}/jobs/{name}/runs': {
    post: At<{ service: Service; name: string }> & { requestBody?: never } & Answer<AskedRun>
  }
  '/api/operations/{service}/projections': {
    get: At<{ service: Service }> & { requestBody?: never } & Answer<Projection[]>
  }
  '/api/operations/{service}/projections/rebuild': {
    post: At<{ service: Service }> & { requestBody?: never } & Answer<Projection[], 202>
  }
}

const operations = createClient<OperationsPaths>({ baseUrl: window.location.origin })
operations.use(shellMiddleware)

export const fetchDeadLetters = (service: Service, query: LetterQuery): Promise<Page<DeadLetter>> =>
  value(operations.GET('/api/operations/{service}/dead-letters', { params: { path: { service }, query } })) as Promise<
    Page<DeadLetter>
  >

export const fetchDeadLetter = (service: Service, id: string): Promise<DeadLetterDetails> =>
  value(
    operations.GET('/api/operations/{service}/dead-letters/{id}', { params: { path: { service, id } } }),
  ) as Promise<DeadLetterDetails>

export const replayDeadLetter = (service: Service, id: string): Promise<unknown> =>
  value(operations.POST('/api/operations/{service}/dead-letters/{id}/replay', { params: { path: { service, id } } }))

export const discardDeadLetter = (service: Service, id: string, reason: string): Promise<unknown> =>
  value(
    operations.POST('/api/operations/{service}/dead-letters/{id}/discard', {
      params: { path: { service, id } },
      body: { reason },
    }),
  )

export const fetchJobs = (service: Service): Promise<Job[]> =>
  value(operations.GET('/api/operations/{service}/jobs', { params: { path: { service } } }))

export const runJob = (service: Service, name: string): Promise<AskedRun> =>
  value(operations.POST('/api/operations/{service}/jobs/{name}/runs', { params: { path: { service, name } } }))

export const fetchProjections = (service: Service): Promise<Projection[]> =>
  value(operations.GET('/api/operations/{service}/projections', { params: { path: { service } } }))

export const rebuildProjections = (service: Service): Promise<Projection[]> =>
  value(operations.POST('/api/operations/{service}/projections/rebuild', { params: { path: { service } } }))

export const fetchFailedDeliveries = async (): Promise<FailedDelivery[]> => {
  const { outlets, deliveries } = (await value(notification.GET('/api/deliveries/failing'))) as unknown as Failing
  return [
    ...outlets.map(({ id, owner, kind, fault }) => ({ id, kind, state: 'FAILED', fault, owner })),
    ...deliveries.map(({ id, kind, state, createdAt, attempts }) => ({
      id,
      kind,
      state,
      fault: attempts.at(-1)?.fault ?? null,
      attempts: attempts.length,
      createdAt,
    })),
  ]
}
