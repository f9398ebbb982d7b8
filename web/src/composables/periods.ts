import type { Grain } from '@/api/indicators-client'

const monthsOf = { YEAR: 12, QUARTER: 3, MONTH: 1 } as const
export type Step = (typeof monthsOf)[keyof typeof monthsOf]
const two = (part: number) => String(part).padStart(2, '0')

/** Of `2026`, `2026-Q2`, `2026-05` or `TOTAL`. */
export function grainOf(period: string): Grain {
  return period === 'TOTAL' ? 'TOTAL' : period.length === 4 ? 'YEAR' : period.includes('Q') ? 'QUARTER' : 'MONTH'
}

export const stepOf = (grain: Grain): Step => (grain === 'TOTAL' ? monthsOf.YEAR : monthsOf[grain])

/** The last month of a period, counted from the year nought; of all time it is the one of today. */
export function lastMonthOf(period: string, today: string): number {
  const year = Number(period.slice(0, 4))
  switch (grainOf(period)) {
    case 'TOTAL':
      return lastMonthOf(today.slice(0, 7), today)
    case 'YEAR':
      return year * 12 + 11
    case 'QUARTER':
      return year * 12 + Number(period.slice(6)) * 3 - 1
    case 'MONTH':
      return year * 12 + Number(period.slice(5)) - 1
  }
}

/** The period of a number of months in which a month lies. */
export function periodOf(month: number, step: Step): string {
  const year = Math.floor(month / 12)
  const part = Math.floor((month % 12) / step) + 1
  return step === 12 ? String(year) : step === 3 ? `${year}-Q${part}` : `${year}-${two(part)}`
}

/** The periods that a value can be reported for: those that have begun, the latest first. */
export function begunPeriods(grain: Grain, today: string): string[] {
  if (grain === 'TOTAL') {
    return ['TOTAL']
  }
  const step = stepOf(grain)
  const count = { YEAR: 10, QUARTER: 12, MONTH: 24 }[grain]
  const now = lastMonthOf(today.slice(0, 7), today)
  return Array.from({ length: count }, (_, back) => periodOf(now - back * step, step))
}

/** Whether a period still goes on, so that its figure still grows. */
export const goesOn = (period: string, today: string): boolean =>
  grainOf(period) === 'TOTAL' || lastMonthOf(period, today) >= lastMonthOf(today.slice(0, 7), today)
