import type { Matter, Matters } from '@/api/matters-client'

const late = '9999-12-31'

/** What is due first, then what waits longest. */
export const byDay = (a: Matter, b: Matter): number =>
  (a.due ?? late).localeCompare(b.due ?? late) || a.since.localeCompare(b.since)

/** The answers of several services as one; what comes next is said only where nothing waits anywhere. */
export function mergeMatters(answers: Matters[]): Matters {
  const items = answers.flatMap((answer) => answer.items).sort(byDay)
  const coming = answers.flatMap(({ next }) => (next === null ? [] : [next])).sort(byDay)
  return {
    items,
    total: answers.reduce((sum, { total }) => sum + total, 0),
    next: items.length === 0 ? (coming[0] ?? null) : null,
  }
}
