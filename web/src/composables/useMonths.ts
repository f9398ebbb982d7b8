import { computed } from 'vue'
import { useFormats } from './useFormats'

/** Months by their names. */
export function useMonths() {
  const { locale } = useFormats()

  const named = (options: Intl.DateTimeFormatOptions, year: number, month: number) =>
    new Intl.DateTimeFormat(locale.value, { ...options, timeZone: 'UTC' }).format(new Date(Date.UTC(year, month - 1)))

  const monthName = (month: number) => named({ month: 'long' }, 2024, month)

  /** Of an ISO month, with its year. */
  function monthOf(month: string): string {
    const [year = 2024, number = 1] = month.split('-').map(Number)
    return named({ month: 'long', year: 'numeric' }, year, number)
  }

  const months = computed(() =>
    Array.from({ length: 12 }, (_, index) => ({ value: String(index + 1), label: monthName(index + 1) })),
  )

  return { months, monthName, monthOf }
}
