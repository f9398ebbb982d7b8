import type { Indicator } from '@/api/indicators-client'
import { grainOf, lastMonthOf, periodOf, stepOf, type Step } from './periods'

/** What of an indicator is drawn. */
export type Drawable = Pick<Indicator, 'baseline' | 'counted' | 'series' | 'targets'>
export type Mark = { period: string; value: number; x: number; y: number }
type Figure = Mark & { labelY: number }
export type Bar = Figure & { left: number; width: number; height: number }
export type Tick = { value: number; y: number }
export type Frame = { width: number; height: number; left: number; right: number; top: number; bottom: number }

/** What begins with nothing in each period is drawn as bars, what stands at a level as a line. */
export const isFlow = ({ counted }: Pick<Indicator, 'counted'>): boolean =>
  counted !== null && counted !== undefined && counted.operation !== 'BALANCE'

/** A target holds for a whole year; beside the figures of months or quarters it would mislead. */
export const hasTargetsInChart = (indicator: Drawable): boolean =>
  !isFlow(indicator) || indicator.counted?.period === 'YEAR' || indicator.counted?.period === 'TOTAL'

/** Round numbers from the lowest to above the highest. */
export function roundTicks(lowest: number, highest: number, wanted: number, whole: boolean): number[] {
  const span = Math.max(highest - lowest, whole ? 1 : Number.EPSILON)
  const rough = span / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const nice = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((step) => step >= rough * 0.999)!
  const step = whole ? Math.max(1, Math.ceil(nice)) : nice
  const first = Math.floor(lowest / step)
  const last = Math.max(Math.ceil(highest / step), first + 1)
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

const byYear = (targets: Record<string, number>) =>
  Object.entries(targets)
    .map(([year, value]) => ({ period: year, value }))
    .sort((a, b) => Number(a.period) - Number(b.period))

/** Where everything of an indicator's chart lies, in pixels. */
export function drawingOf(indicator: Drawable, frame: Frame, today: string) {
  const targets = hasTargetsInChart(indicator) ? byYear(indicator.targets) : []
  const start = indicator.baseline ? [{ period: String(indicator.baseline.year), value: indicator.baseline.value }] : []
  const all = [...indicator.series, ...targets, ...start]
  const step = Math.min(12, ...indicator.series.map(({ period }) => stepOf(grainOf(period)))) as Step
  const slotOf = (period: string) => Math.floor(lastMonthOf(period, today) / step)
  const slots = all.map(({ period }) => slotOf(period))
  const first = Math.min(...slots)
  const count = all.length === 0 ? 1 : Math.max(...slots) - first + 1

  const values = all.map(({ value }) => value)
  const whole = values.every(Number.isInteger)
  const scale = roundTicks(Math.min(0, ...values), Math.max(0, ...values), 4, whole)
  const [lowest, highest] = [scale[0]!, scale.at(-1)!]
  const band = (frame.width - frame.left - frame.right) / count
  const yOf = (value: number) =>
    frame.height - frame.bottom - ((value - lowest) / (highest - lowest)) * (frame.height - frame.top - frame.bottom)
  const marked = ({ period, value }: { period: string; value: number }): Mark => ({
    period,
    value,
    x: frame.left + (slotOf(period) - first + 0.5) * band,
    y: yOf(value),
  })

  const aims = targets.map(marked)
  /** Where a figure's number stands: above it, unless a target is in its way. */
  function labelled(mark: Mark): Figure {
    const above = mark.y - 10
    const inTheWay = aims.find(({ x, y }) => Math.abs(x - mark.x) < 24 && y <= mark.y + 6 && y > mark.y - 30)
    return { ...mark, labelY: inTheWay === undefined ? above : isFlow(indicator) ? inTheWay.y - 12 : mark.y + 22 }
  }
  const points = indicator.series.map(marked).map(labelled)
  const thick = Math.min(band * 0.64, 56)
  const bars: Bar[] = isFlow(indicator)
    ? points.map((point) => ({
        ...point,
        left: point.x - thick / 2,
        width: thick,
        y: Math.min(point.y, yOf(0)),
        height: Math.abs(yOf(0) - point.y),
      }))
    : []
  // As many labels as can be read side by side.
  const every = Math.max(1, Math.ceil((step === 12 ? 44 : 68) / band))
  const labels = Array.from({ length: count }, (_, index) => index)
    .filter((index) => (count - 1 - index) % every === 0)
    .map((index) => ({ period: periodOf((first + index) * step, step), x: frame.left + (index + 0.5) * band }))

  return {
    band,
    bars,
    dots: isFlow(indicator) ? [] : points,
    baseline: start.map(marked)[0],
    targets: aims,
    ticks: scale.map((value): Tick => ({ value, y: yOf(value) })),
    labels: all.length === 0 ? [] : labels,
  }
}

export const polyline = (marks: { x: number; y: number }[]): string =>
  marks.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')

export type Trend = { from: string; to: string; difference: number }

/** What changed between the last two figures that are complete. */
export function trendOf(indicator: Drawable, isOpen: (period: string) => boolean): Trend | undefined {
  const complete = isFlow(indicator) ? indicator.series.filter(({ period }) => !isOpen(period)) : indicator.series
  const [before, last] = complete.slice(-2)
  return before === undefined || last === undefined || grainOf(before.period) !== grainOf(last.period)
    ? undefined
    : { from: before.period, to: last.period, difference: Number((last.value - before.value).toPrecision(12)) }
}
