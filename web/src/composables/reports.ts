import type {
  Comparison,
  FrozenIndicator,
  FrozenMeasure,
  Report,
  ReportComment,
  ReportSummary,
  Snapshot,
} from '@/api/reports-client'

export type ReportStep = 'ask' | 'wait' | 'freeze' | 'publish'

/** What comes next for the office. */
export function nextStep({ stage, may }: Pick<Report, 'stage' | 'may'>): ReportStep | undefined {
  if (!may.lead) {
    return undefined
  }
  switch (stage) {
    case 'OPEN':
      return 'ask'
    case 'COMMENTING':
      return may.freeze ? 'freeze' : 'wait'
    case 'FROZEN':
      return 'publish'
    default:
      return undefined
  }
}

/** Whether details may still change and the whole be given up. */
export const isUnderWay = ({ stage }: Pick<ReportSummary, 'stage'>): boolean =>
  stage !== 'PUBLISHED' && stage !== 'WITHDRAWN'

export type Point = { period: string; value: number | undefined; target: number | undefined }

/** The values of an indicator with its targets; a year that has only a target is a point too. */
export function pointsOf({ points, targets }: Pick<FrozenIndicator, 'points' | 'targets'>): Point[] {
  const values = new Map(points.map(({ period, value }) => [period, value]))
  const periods = [...new Set([...values.keys(), ...Object.keys(targets)])].sort()
  return periods.map((period) => ({ period, value: values.get(period), target: targets[period] }))
}

/** Round numbers along an axis, from zero (or below, where values are) to above the highest. */
export function ticksOf(points: Point[], about = 4): number[] {
  const numbers = points.flatMap(({ value, target }) => [value, target]).filter((one) => one !== undefined)
  const low = Math.min(0, ...numbers)
  const high = Math.max(0, ...numbers)
  const rough = (high - low || 1) / about
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10)
  const first = Math.floor(low / step)
  const last = Math.max(Math.ceil(high / step), first + 1)
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

/** The measures of each field, in the order of the concept. */
export const chaptersOf = ({ fields, measures }: Snapshot) =>
  fields
    .map((field) => ({ field, measures: measures.filter((measure) => measure.field === field.id) }))
    .filter((chapter) => chapter.measures.length > 0)

export const reachedOf = ({ milestones }: Pick<FrozenMeasure, 'milestones'>): number =>
  milestones.filter(({ completedOn }) => completedOn !== null).length

/** What came further and what did not. */
export const sidesOf = ({ measures }: Pick<Comparison, 'measures'>) => ({
  moved: measures.filter(({ moved }) => moved),
  still: measures.filter(({ moved }) => !moved),
})

/** What a department has said so far, by measure; nothing where it has not. */
export function commentsOf(report: Pick<Report, 'departments' | 'comments'>, slug: string): Record<string, string> {
  const measures = report.departments.find(({ department }) => department === slug)?.measures ?? []
  const said = (measure: string) =>
    report.comments.find((comment) => comment.measure === measure && comment.department === slug)?.text ?? ''
  return Object.fromEntries(measures.map((measure) => [measure, said(measure)]))
}

/** The measures whose comment is another one than before. */
export const changedComments = (before: Record<string, string>, now: Record<string, string>): string[] =>
  Object.keys(before).filter((measure) => (now[measure] ?? '').trim() !== before[measure])

export const commentsOn = (comments: ReportComment[], measure: string): ReportComment[] =>
  comments.filter((comment) => comment.measure === measure)

/** Where a measure stands on the page. */
export const anchorOf = (code: string): string => `measure-${code.replaceAll('.', '-')}`

export type Column = Point & {
  /** Its middle, from the left. */
  at: number
  /** Half of its width. */
  half: number
  /** Whether its value and period are written; where columns are close, only some are. */
  named: boolean
}

/** Columns side by side in a given width, so that what is written of them does not overlap. */
export function columnsOf(points: Point[], width: number): Column[] {
  const space = width / Math.max(points.length, 1)
  const longest = Math.max(
    ...points.map(({ period, value }) => Math.max(period.length, value === undefined ? 0 : String(value).length)),
    4,
  )
  const label = longest * 9
  const every = Math.max(Math.ceil(label / space), 1)
  const last = points.length - 1
  return points.map((point, index) => ({
    ...point,
    at: (index + 0.5) * space,
    half: Math.min(space * 0.3, 28),
    // Counted from the newest, which is the one that people look for; the first ones would reach into the axis.
    named: every === 1 || ((last - index) % every === 0 && (index + 0.5) * space > label / 2),
  }))
}
