import { networking } from './clients'
import type { components } from './generated/networking-service'
import { value, versioned } from './http'
import { ask } from './plain'
import type { Localized, Nullable, Page, Versioned, Whole } from './types'

// Trainings: what is on offer, signing up, and what became of it.

type S = components['schemas']

export type Session = { day: string; from: string; until: string }
export type Booking = { link: string | null; places: number | null; until: string | null }
export type SignUp = Nullable<Whole<S['SignUpEntry']>, 'name' | 'department'>
export type MySignUp = Whole<S['MySignUp']>
export type Training = Omit<
  Nullable<Whole<S['TrainingResponse']>, 'place' | 'link' | 'provider' | 'attended' | 'reason' | 'keptUntil'>,
  'title' | 'description' | 'sessions' | 'booking' | 'signUps' | 'mine'
> & {
  title: Localized
  description: Localized | null
  sessions: Session[]
  booking: Booking
  signUps: SignUp[] | null
  mine: MySignUp | null
}
export type TrainingChange = S['TrainingRequest']
export type TrainingQuery = {
  q?: string
  theme?: string[]
  department?: string[]
  from?: string
  to?: string
  mine?: boolean
  page?: number
  size?: number
}
export const trainingVerbs = ['sign-up', 'withdraw', 'accept-place', 'cancel', 'hold'] as const
export type TrainingVerb = (typeof trainingVerbs)[number]

const as = <T>(answer: Promise<unknown>) => answer as Promise<T>
const keyed = (key: string) => ({ 'Idempotency-Key': key })

export const fetchTrainings = (query: TrainingQuery): Promise<Page<Training>> =>
  as(value(networking.GET('/api/trainings', { params: { query } })))

export const fetchTraining = (id: string): Promise<Versioned<Training>> =>
  as(versioned(networking.GET('/api/trainings/{id}', { params: { path: { id } } })))

export const offerTraining = (body: TrainingChange, key: string): Promise<Versioned<Training>> =>
  as(versioned(networking.POST('/api/trainings', { headers: keyed(key), body })))

export const changeTraining = (id: string, version: string, body: TrainingChange): Promise<Versioned<Training>> =>
  as(
    versioned(
      networking.PUT('/api/trainings/{id}', { params: { path: { id }, header: { 'If-Match': version } }, body }),
    ),
  )

export const performOnTraining = (
  id: string,
  verb: TrainingVerb,
  body: object,
  key: string,
): Promise<Versioned<Training>> =>
  ask('POST', `/api/trainings/${encodeURIComponent(id)}/${verb}`, { body, headers: keyed(key) })
