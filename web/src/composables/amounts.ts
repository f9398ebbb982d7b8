/** "12.500,50", "12 500" and "12500.5" all mean an amount; anything else means none. */
export function amountOf(typed: string): number | undefined {
  const compact = typed.replaceAll(/[\s€]/gu, '')
  const german = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$|^\d+,\d{1,2}$/.test(compact)
  const english = /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(compact)
  const figure = german
    ? compact.replaceAll('.', '').replace(',', '.')
    : english
      ? compact.replaceAll(',', '')
      : compact
  return /^\d+(\.\d{1,2})?$/.test(figure) ? Number(figure) : undefined
}

/** The same for a form that says what is wrong: nothing where nothing stands, NaN where no amount stands. */
export const typedAmount = (typed: string): number | undefined =>
  typed.trim() === '' ? undefined : (amountOf(typed) ?? Number.NaN)
