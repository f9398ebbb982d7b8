import type { components } from './generated/relations-service'
import { measures, networking, relations } from './clients'
import { value } from './http'
import type { Localized, Whole } from './types'

// What waits for the reader. Every service that knows of something answers in this shape.

type R = components['schemas']

export type Matter = Omit<Whole<R['Matter']>, 'due' | 'department' | 'what' | 'title' | 'verb'> & {
  what: Localized
  title: Localized
  verb: Localized
  /** Last day for it, where there is one. */
  due: string | null
  /** For which department the reader acts. */
  department: string | null
}
export type Matters = { items: Matter[]; total: number; next: Matter | null }

const as = <T>(answer: Promise<unknown>) => answer as Promise<T>

const fetchRelationMatters = (): Promise<Matters> => as(value(relations.GET('/api/relations/my-matters')))
const fetchMeasureMatters = (): Promise<Matters> => as(value(measures.GET('/api/measures/my-matters')))
const fetchNetworkMatters = (): Promise<Matters> => as(value(networking.GET('/api/action-items/my-matters')))

/** One question for each service; the page merges the answers, and one that fails takes nothing from the others. */
export const matterSources: (() => Promise<Matters>)[] = [
  fetchRelationMatters,
  fetchMeasureMatters,
  fetchNetworkMatters,
]
