/** A figure as a form shows it: without separators of thousands, with the reader's decimal sign. */
export const figureText = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 4 }).format(value)

/**
 * What someone typed as a figure; NaN where it is none. A point or comma before exactly three digits separates
 * thousands where the reader's language does so.
 */
export function figureFrom(text: string, locale: string): number {
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^[−–]/, '-')
  const thousands = locale.startsWith('de') ? '.' : ','
  const grouped = new RegExp(`^-?\\d{1,3}(\\${thousands}\\d{3})+([.,]\\d{1,4})?$`)
  const ungrouped = grouped.test(plain) ? plain.replaceAll(thousands, '') : plain
  return /^-?\d{1,15}([.,]\d{1,4})?$/.test(ungrouped) ? Number(ungrouped.replace(',', '.')) : Number.NaN
}
