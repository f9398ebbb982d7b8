import type { Histogram } from '@/api/instances-client'

// What happened between two answers of one instance. Its totals begin again at 0 when it is started again.

/** How much a total has grown; all of it, where the process is another one by now. */
export const growth = (before: number, now: number): number => (now < before ? now : now - before)

const sum = (totals: Record<string, number>) => Object.values(totals).reduce((all, total) => all + total, 0)

/** How much a total by kinds has grown; nothing can be said where one of the two answers has no figures. */
export function growthOfAll(
  before: Record<string, number> | null | undefined,
  now: Record<string, number> | null | undefined,
  restarted: boolean,
): number | null {
  if (!before || !now) {
    return null
  }
  return restarted
    ? sum(now)
    : Object.entries(now).reduce((all, [kind, total]) => all + growth(before[kind] ?? 0, total), 0)
}

/** What was measured between two answers. */
export function between(
  before: Histogram | null | undefined,
  now: Histogram | null | undefined,
  restarted: boolean,
): Histogram | null {
  if (!before || !now) {
    return null
  }
  // All that is counted is counted in the last bucket too, so that it alone says whether it began again.
  if (restarted || now.count < before.count) {
    return now
  }
  const earlier = new Map(before.buckets.map(({ upToSeconds, count }) => [upToSeconds, count]))
  return {
    count: now.count - before.count,
    buckets: now.buckets.map(({ upToSeconds, count }) => ({
      upToSeconds,
      count: Math.max(0, count - (earlier.get(upToSeconds) ?? 0)),
    })),
  }
}

/** Histograms of several instances as one; they have the same buckets, since they are of the same service. */
export function together(histograms: Histogram[]): Histogram | null {
  if (histograms.length === 0) {
    return null
  }
  const counts = new Map<number, number>()
  for (const { upToSeconds, count } of histograms.flatMap(({ buckets }) => buckets)) {
    counts.set(upToSeconds, (counts.get(upToSeconds) ?? 0) + count)
  }
  return {
    count: histograms.reduce((all, { count }) => all + count, 0),
    buckets: [...counts].map(([upToSeconds, count]) => ({ upToSeconds, count })),
  }
}

/**
 * The time in seconds that a share of all stayed below, straight within its bucket as Prometheus estimates it. What took
 * longer than the highest bound is said to have taken as long as that. Null when nothing was measured.
 *
 * @param share from 0 to 1
 */
export function percentile(histogram: Histogram | null, share: number): number | null {
  if (histogram === null || histogram.count <= 0 || histogram.buckets.length === 0) {
    return null
  }
  const buckets = histogram.buckets.toSorted((a, b) => a.upToSeconds - b.upToSeconds)
  const rank = share * histogram.count
  const index = buckets.findIndex(({ count }) => count >= rank && count > 0)
  const found = buckets[index]
  if (found === undefined) {
    return buckets.at(-1)!.upToSeconds
  }
  const below = buckets[index - 1] ?? { upToSeconds: 0, count: 0 }
  const inside = found.count - below.count
  const part = inside > 0 ? Math.max(0, rank - below.count) / inside : 1
  return below.upToSeconds + (found.upToSeconds - below.upToSeconds) * part
}
