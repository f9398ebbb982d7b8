import type { MeasureDeed } from '@/api/measures-client'
import type { Measure } from '@/api/measure-types'

export const measureVerbs = [
  'override-status',
  'withdraw-status-override',
  'override-phase',
  'withdraw-phase-override',
  'postpone',
  'resume',
  'cancel',
  'merge-into',
  'supersede',
] as const satisfies (keyof MeasureDeed)[]
export type MeasureVerb = (typeof measureVerbs)[number]
export type MeasureVerbField = 'phase' | 'status' | 'until' | 'into' | 'reason'
export type MeasureVerbForm = Record<MeasureVerbField, string>

type Standing = Pick<Measure, 'may' | 'phaseByHand' | 'statusByHand' | 'interruption'>

/** What the office can decide about a measure as it stands. */
export function possibleMeasureVerbs(measure: Standing): MeasureVerb[] {
  if (!measure.may.decide) {
    return []
  }
  const closed = measure.interruption != null && measure.interruption.kind !== 'POSTPONED'
  const possible: Record<MeasureVerb, boolean> = {
    'override-status': true,
    'withdraw-status-override': measure.statusByHand != null,
    'override-phase': true,
    'withdraw-phase-override': measure.phaseByHand != null,
    postpone: !closed,
    resume: measure.interruption != null,
    cancel: !closed,
    'merge-into': !closed,
    supersede: !closed,
  }
  return measureVerbs.filter((verb) => possible[verb])
}

const asked: Record<MeasureVerb, MeasureVerbField[]> = {
  'override-status': ['status', 'reason'],
  'withdraw-status-override': ['reason'],
  'override-phase': ['phase', 'reason'],
  'withdraw-phase-override': ['reason'],
  postpone: ['until', 'reason'],
  resume: ['reason'],
  cancel: ['reason'],
  'merge-into': ['into', 'reason'],
  supersede: ['into', 'reason'],
}

/** What a verb asks for. */
export const fieldsOfMeasureVerb = (verb: MeasureVerb): MeasureVerbField[] => asked[verb]

export const isReasonNeeded = (verb: MeasureVerb): boolean => !verb.startsWith('withdraw-')

const named: Partial<Record<MeasureVerbField, string>> = { phase: 'value', status: 'value' }

/** The body of a verb's request. */
export function measureVerbBody<V extends MeasureVerb>(verb: V, form: MeasureVerbForm): MeasureDeed[V] {
  const entries = asked[verb].map((field) => [named[field] ?? field, form[field].trim()])
  return Object.fromEntries(entries.filter(([, value]) => value !== '')) as MeasureDeed[V]
}
