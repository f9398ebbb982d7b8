import { measures } from './clients'
import type { components } from './generated/measures-service'
import { value, versioned } from './http'
import { ask } from './plain'
import type { Localized, Page, Versioned, Whole } from './types'

// Figures by which one sees how far a measure is: entered by hand, or counted from events.

type S = components['schemas']
/** What a service leaves out or answers as null. */
type Maybe<T> = T | null | undefined
type Sparse<T, Field extends keyof T> = Omit<T, Field> & { [F in Field]?: Maybe<T[F]> }

export const operations = ['COUNT', 'DISTINCT', 'SUM', 'BALANCE'] as const
export const grains = ['YEAR', 'QUARTER', 'MONTH', 'TOTAL'] as const
export const verdicts = ['TRAILS', 'ON_COURSE', 'REACHED', 'OPEN'] as const
export const tagNames = ['measures', 'themes', 'departments', 'countries', 'programmes', 'partners'] as const
export type CountOperation = (typeof operations)[number]
export type Grain = (typeof grains)[number]
export type Verdict = (typeof verdicts)[number]
export type TagName = (typeof tagNames)[number]

export type Counted = Sparse<Whole<S['CountFields']>, 'closes' | 'of' | 'filter' | 'keys'>
export type Point = Whole<S['Point']>
export type Baseline = Whole<S['Baseline']>
export type Person = Sparse<Whole<S['Person']>, 'name'>
export type ReportedValue = Omit<Sparse<Whole<S['ReportedValue']>, 'note'>, 'by'> & { by: Person }
export type Standing = Sparse<Whole<S['Standing']>, 'period' | 'value' | 'expected' | 'targetYear' | 'target'>
export type Indicator = Omit<Whole<S['IndicatorResponse']>, 'baseline' | 'counted' | 'standing' | 'values'> & {
  baseline?: Maybe<Baseline>
  counted?: Maybe<Counted>
  standing: Standing
  values: ReportedValue[]
}
export type IndicatorChange = S['IndicatorRequest']
export type IndicatorQuery = {
  q?: string
  measure?: string
  standing?: readonly string[]
  counted?: string
  page?: number
  size?: number
}
export type CountedEvent = Sparse<Pick<Whole<S['Item']>, 'id' | 'at' | 'kind' | 'title' | 'link'>, 'link'>
export type EventSlice = { items: CountedEvent[]; next?: Maybe<string> }
/** Of a measure only what these pages need. */
export type MeasureBasics = { code: string; title: Localized; may: Whole<S['Rights']> }

const as = <T>(answer: Promise<unknown>) => answer as Promise<T>
const keyed = (key: string) => ({ 'Idempotency-Key': key })

export const fetchIndicators = async (query: IndicatorQuery): Promise<Page<Indicator>> =>
  (await ask<Page<Indicator>>('GET', '/api/indicators', { query })).value

export const fetchIndicator = (id: string): Promise<Versioned<Indicator>> =>
  as(versioned(measures.GET('/api/indicators/{id}', { params: { path: { id } } })))

export const addIndicator = (measure: string, indicator: IndicatorChange, key: string): Promise<Versioned<Indicator>> =>
  as(versioned(measures.POST('/api/indicators', { headers: keyed(key), body: { measure, indicator } })))

export const changeIndicator = (id: string, version: string, body: IndicatorChange): Promise<Versioned<Indicator>> =>
  as(
    versioned(
      measures.PUT('/api/indicators/{id}', { params: { path: { id }, header: { 'If-Match': version } }, body }),
    ),
  )

/** @param corrects that it replaces a value that was entered before */
export const enterValue = (
  id: string,
  body: S['Value'],
  corrects: boolean,
  key: string,
): Promise<Versioned<Indicator>> =>
  ask('POST', `/api/indicators/${encodeURIComponent(id)}/${corrects ? 'correct-value' : 'report-value'}`, {
    body,
    headers: keyed(key),
  })

/** Without a value there is no target any more. */
export const setTarget = (id: string, body: S['Target'], key: string): Promise<Versioned<Indicator>> =>
  as(
    versioned(
      measures.POST('/api/indicators/{id}/set-target', { params: { path: { id } }, headers: keyed(key), body }),
    ),
  )

/** Exactly the events behind the figure of a period, newest first. */
export const fetchEventsBehind = (
  id: string,
  period: string,
  cursor: string | undefined,
  size: number,
): Promise<EventSlice> =>
  as(value(measures.GET('/api/indicators/{id}/events', { params: { path: { id }, query: { period, cursor, size } } })))

export const fetchMeasureBasics = (code: string): Promise<MeasureBasics> =>
  as(value(measures.GET('/api/measures/{code}', { params: { path: { code } } })))
