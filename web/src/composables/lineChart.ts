import { roundTicks } from './indicatorChart'

export type Line = { name: string; values: (number | null)[] }
export type Sides = { width: number; height: number; left: number; right: number; top: number; bottom: number }

/** Where the lines of a chart over time lie, in pixels. Where nothing was measured a line has a gap. */
export function linesOf(times: number[], lines: Line[], sides: Sides, span: number) {
  const highest = Math.max(0, ...lines.flatMap(({ values }) => values.filter((value) => value !== null)))
  const scale = roundTicks(0, highest === 0 ? 1 : highest, 2, false)
  const top = scale.at(-1)!
  const end = times.at(-1) ?? 0
  const x = (at: number) => sides.left + (1 - (end - at) / span) * (sides.width - sides.left - sides.right)
  const y = (value: number) => sides.height - sides.bottom - (value / top) * (sides.height - sides.top - sides.bottom)

  return {
    ticks: scale.map((value) => ({ value, y: y(value) })),
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
