import { ask } from './plain'
import type {
  EvidenceCandidates,
  EvidencePage,
  Measure,
  MeasureChange,
  MeasureHistoryEntry,
  MilestoneChange,
  Phase,
  Status,
} from './measure-types'
import { ApiError, businessTime, commonHeaders, heard } from './http'
import type { Localized, Page, Versioned } from './types'

const at = (code: string) => `/api/measures/${encodeURIComponent(code)}`
const keyed = (key: string) => ({ 'Idempotency-Key': key })

export const fetchMeasure = (code: string): Promise<Versioned<Measure>> => ask('GET', at(code))

/** Asks whether a measure is another than the one that was read, without carrying it over again. */
export async function isOtherThan(code: string, version: string | undefined): Promise<boolean> {
  const answer = await fetch(at(code), {
    headers: { ...commonHeaders('GET'), ...(version === undefined ? {} : { 'If-None-Match': version }) },
    cache: 'no-store',
  }).catch(() => {
    throw new ApiError({ status: 0 })
  })
  heard(answer.status, answer.headers.get(businessTime))
  if (!answer.ok && answer.status !== 304) {
    throw new ApiError({ status: answer.status })
  }
  return answer.status !== 304 && answer.headers.get('ETag') !== version
}

export const changeMeasure = (code: string, version: string, body: MeasureChange): Promise<Versioned<Measure>> =>
  ask('PUT', at(code), { body, headers: { 'If-Match': version } })

export type MeasureDeed = {
  'override-phase': { value: Phase; reason: string }
  'override-status': { value: Status; reason: string }
  'withdraw-phase-override': { reason?: string }
  'withdraw-status-override': { reason?: string }
  postpone: { until?: string; reason: string }
  cancel: { reason: string }
  resume: { reason: string }
  'merge-into': { into: string; reason: string }
  supersede: { into: string; reason: string }
  'add-milestone': MilestoneChange
  'change-milestone': { milestone: string; plan: MilestoneChange; reason?: string }
  'complete-milestone': { milestone: string; on?: string }
  'reopen-milestone': { milestone: string; reason?: string }
  'remove-milestone': { milestone: string; reason?: string }
  'change-sub-measure': { subMeasure: string; phase?: Phase }
  'add-paper': { number: string; link?: string; title?: string }
  'add-resolution': { body: string; on?: string; number?: string }
  'remove-paper': { paper: string }
}

/** Does one of a measure's verbs. */
export const performOnMeasure = <V extends keyof MeasureDeed>(
  code: string,
  verb: V,
  body: MeasureDeed[V],
  key: string,
): Promise<Versioned<Measure>> => ask('POST', `${at(code)}/${verb}`, { body, headers: keyed(key) })

export const fetchMeasureHistory = async (
  code: string,
  page: number,
  size: number,
): Promise<Page<MeasureHistoryEntry>> =>
  (await ask<Page<MeasureHistoryEntry>>('GET', `${at(code)}/history`, { query: { page, size } })).value

export const fetchMeasureEvidence = async (code: string, cursor?: string, size = 20): Promise<EvidencePage> =>
  (await ask<EvidencePage>('GET', `${at(code)}/evidence`, { query: { cursor, size } })).value

export const fetchEvidenceCandidates = async (
  code: string,
  query: { kind?: string[]; from?: string; until?: string; cursor?: string },
): Promise<EvidenceCandidates> =>
  (await ask<EvidenceCandidates>('GET', `${at(code)}/evidence/candidates`, { query: { ...query, size: 10 } })).value

export const assignEvidence = (code: string, event: string, key: string): Promise<Versioned<undefined>> =>
  ask('POST', `${at(code)}/evidence`, { body: { event }, headers: keyed(key) })

export const withdrawEvidence = (code: string, event: string, key: string): Promise<Versioned<undefined>> =>
  ask('DELETE', `${at(code)}/evidence/${encodeURIComponent(event)}`, { headers: keyed(key) })

/** An indicator as far as lists and reasons speak of it. */
export type IndicatorStanding = {
  id: string
  measure: string
  title: Localized
  unit: Localized
  standing: { verdict: 'OPEN' | 'REACHED' | 'ON_COURSE' | 'TRAILS' }
}

const most = 100

/** All indicators, or those of one measure. */
export async function fetchIndicatorStandings(measure?: string): Promise<IndicatorStanding[]> {
  const found: IndicatorStanding[] = []
  for (let page = 0; ; page++) {
    const query = { measure, page, size: most }
    const { items, total } = (await ask<Page<IndicatorStanding>>('GET', '/api/indicators', { query })).value
    found.push(...items)
    if (items.length === 0 || found.length >= total) {
      return found
    }
  }
}
