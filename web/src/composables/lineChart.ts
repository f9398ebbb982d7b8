import { roundTicks } from './indicatorChart'

export type Line = { name: string; values: (number | null)[] }
export type Sides = { width: number; height: number; left: number; right: number; top: number; bottom: number }

export type TimeAxis = { from: number; to: number; ticks: number[] }

const minute = 60_000

/** From the first moment on, with room for five minutes at first and for a quarter of an hour then. */
export function timeAxis(times: number[]): TimeAxis {
  const from = times[0] ?? 0
  const isShort = (times.at(-1) ?? 0) - from <= 5 * minute
  const to = from + (isShort ? 5 : 15) * minute
  const step = (isShort ? 2 : 5) * minute
  const first = Math.ceil(from / step) * step
  return { from, to, ticks: [0, 1, 2, 3].map((n) => first + n * step).filter((at) => at <= to) }
}

/** Where the lines of a chart over time lie, in pixels. Where nothing was measured a line has a gap. */
export function linesOf(times: number[], lines: Line[], sides: Sides, axis: TimeAxis, whole = false) {
  const highest = Math.max(0, ...lines.flatMap(({ values }) => values.filter((value) => value !== null)))
  const scale = roundTicks(0, highest === 0 ? 1 : highest, 2, whole)
  const top = scale.at(-1)!
  const inside = sides.width - sides.left - sides.right
  const x = (at: number) => sides.left + ((at - axis.from) / (axis.to - axis.from)) * inside
  const y = (value: number) => sides.height - sides.bottom - (value / top) * (sides.height - sides.top - sides.bottom)

  return {
    ticks: scale.map((value) => ({ value, y: y(value) })),
    moments: axis.ticks.map((at) => ({ at, x: x(at) })),
    lines: lines.map(({ name, values }) => ({ name, parts: partsOf(values, times, x, y) })),
  }
}

type Place = (value: number) => number

/** Points side by side are one part; a single one is a line too short to be seen, and drawn with a round end. */
function partsOf(values: (number | null)[], times: number[], x: Place, y: Place): string[] {
  const parts: string[][] = []
  let open = false
  values.forEach((value, index) => {
    if (value === null) {
      open = false
      return
    }
    if (!open) {
      parts.push([])
      open = true
    }
    parts.at(-1)!.push(`${x(times[index]!).toFixed(1)},${y(value).toFixed(1)}`)
  })
  return parts.map((part) => (part.length === 1 ? [part[0], part[0]] : part).join(' '))
}

/** The latest of each minute, for a table that can be read. */
export function minutely(times: number[]): number[] {
  const latest = new Map<number, number>()
  times.forEach((at, index) => latest.set(Math.floor(at / 60_000), index))
  return [...latest.values()].reverse()
}
