import type { Measure } from '@/api/measure-types'
import type { Money } from '@/api/types'

export type BudgetYear = { year: string; planned?: Money; spent?: Money; plannedShare: number; spentShare: number }

/** Planned and spent by year, each as a share of the largest amount. */
export function budgetYears({ planned, spent }: Pick<Measure, 'planned' | 'spent'>): BudgetYear[] {
  const years = [...new Set([...Object.keys(planned), ...Object.keys(spent)])].sort()
  const largest = Math.max(...[...Object.values(planned), ...Object.values(spent)].map(({ amount }) => amount), 1)
  return years.map((year) => ({
    year,
    planned: planned[year],
    spent: spent[year],
    plannedShare: (planned[year]?.amount ?? 0) / largest,
    spentShare: (spent[year]?.amount ?? 0) / largest,
  }))
}
