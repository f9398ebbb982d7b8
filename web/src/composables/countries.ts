export function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code
  } catch {
    // What is no country code is shown as it stands.
    return code
  }
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
// Regions that have a code but are no country: unions, pseudo regions, outlying parts without inhabitants.
const noCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

/** Of a country that is no more the browser says the name of its successor: it would stand in the list twice. */
function isCurrent(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code
}

/** All countries that the browser can name. */
export function countryOptions(locale: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noCountries.has(code) && isCurrent(code))
    .flatMap((code) => {
      const label = names.of(code)
      return label === undefined ? [] : [{ value: code, label }]
    })
    .sort((a, b) => a.label.localeCompare(b.label, locale))
}
