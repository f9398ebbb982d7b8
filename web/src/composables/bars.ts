export type Bar = { value: string; label: string; count: number }
export type DrawnBar = Bar & { share: number }

/** The most frequent values for a chart, each as a share of the first; how many more there are, the table says. */
export function drawn(bars: Bar[], most: number): DrawnBar[] {
  const highest = Math.max(...bars.map(({ count }) => count), 1)
  return [...bars]
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))
    .slice(0, most)
    .map((bar) => ({ ...bar, share: bar.count / highest }))
}
