export type Bar = { value: string; label: string; count: number }
export type DrawnBar = Bar & { share: number }

/**
 * The most frequent values for a chart, each as a share of the highest; how many more there are, the table says.
 *
 * @param inOrder whether they have an order of their own, as stages have
 */
export function drawn(bars: Bar[], most: number, inOrder = false): DrawnBar[] {
  const highest = Math.max(...bars.map(({ count }) => count), 1)
  const ordered = inOrder ? bars : bars.toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label))
  return ordered.slice(0, most).map((bar) => ({ ...bar, share: bar.count / highest }))
}
