import type { Milestone } from '@/api/measure-types'
import { daysBetween } from './useToday'

export type MilestoneState = 'reached' | 'overdue' | 'due'
export type Mark = { id: string; day: string; share: number; state: MilestoneState; number: number; row: number }

export const stateOf = (milestone: Milestone): MilestoneState =>
  milestone.completedOn ? 'reached' : milestone.overdue ? 'overdue' : 'due'

/** Milestones in the order of the days on which they were or are to be reached. */
export const inOrder = (milestones: Milestone[]): Milestone[] =>
  [...milestones].sort((a, b) => a.due.localeCompare(b.due) || a.id.localeCompare(b.id, 'en', { numeric: true }))

const yearBegins = (year: number) => `${year}-01-01`

/**
 * Where milestones, years and today stand on a line of whole years, as shares of its length.
 *
 * @param nearest share of the line by which two marks stand apart; nearer ones stand above each other
 */
export function timeLine(
  milestones: Milestone[],
  today: string,
  period: { begins?: string | null; ends?: string | null },
  nearest: number,
) {
  const days = [today, ...milestones.map(({ due }) => due), period.begins, period.ends]
    .filter((day) => day != null)
    .sort()
  const first = Number(days[0]!.slice(0, 4))
  const last = Number(days.at(-1)!.slice(0, 4)) + 1
  const from = yearBegins(first)
  const to = yearBegins(last)
  const share = (day: string) => daysBetween(from, day) / daysBetween(from, to)
  const rows: number[] = []
  const marks = inOrder(milestones).map((milestone, index): Mark => {
    const at = share(milestone.due)
    const free = rows.findIndex((end) => at - end >= nearest)
    const row = free === -1 ? rows.length : free
    rows[row] = at
    return { id: milestone.id, day: milestone.due, share: at, state: stateOf(milestone), number: index + 1, row }
  })
  const years = Array.from({ length: last - first }, (_, index) => ({
    year: String(first + index),
    share: share(yearBegins(first + index)),
  }))
  return { from, to, marks, today: share(today), years, rows: Math.max(rows.length, 1) }
}
