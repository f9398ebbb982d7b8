import { gateway } from './clients'
import type { components } from './generated/gateway'
import { value } from './http'
import type { Nullable, Whole } from './types'

// What runs, and how it does: the gateway asks the instances.

type S = components['schemas']

export type Histogram = Whole<S['Histogram']>
export type Outcome = Whole<S['Outcome']>
/** Null is what an instance does not measure. */
export type Figures = Nullable<Whole<S['Figures']>, keyof S['Figures']>
export type InstanceState = Whole<S['InstanceResponse']>['state']
export type Instance = Omit<Nullable<Whole<S['InstanceResponse']>, 'version' | 'fault' | 'startedAt'>, 'figures'> & {
  figures: Figures | null
}
/** All instances at one moment. */
export type Instances = { at: string; instances: Instance[] }

export const fetchInstances = (): Promise<Instances> =>
  value(gateway.GET('/api/operations/instances')) as Promise<unknown> as Promise<Instances>
