import { useI18n } from 'vue-i18n'
import type { FieldChange } from '@/api/call-watch-client'
import type { Deadline } from '@/api/types'
import { monthAndYear } from './expectedMonth'
import { useFormats } from './useFormats'
import { useToday } from './useToday'

/** What stands in the fields of a call, as people read it. */
export function useCallWords() {
  const { t, te } = useI18n()
  const { date, dateTime, money, locale } = useFormats()
  const { today } = useToday()

  const named = (scope: string, code: string) => (te(`${scope}.${code}`) ? t(`${scope}.${code}`) : code)

  const fieldName = (field: string) => named('callWatch.fields', field)
  const sourceName = (source: string) => named('callWatch.sources', source)
  const audienceName = (audience: string) => named('callWatch.audienceNames', audience)

  /** "February 2027" */
  const month = (iso: string) => monthAndYear(iso, locale.value)

  // A template's month may pass without an announcement.
  const isPast = (iso: string) => iso < today.value.slice(0, 7)
  /** When a call is expected whose date is not announced. */
  const expectedText = (iso: string) =>
    t(isPast(iso) ? 'callWatch.expectedBefore' : 'callWatch.expected', { month: month(iso) })
  const expectedShort = (iso: string) =>
    t(isPast(iso) ? 'callMatch.expectedBefore' : 'callMatch.expectedIn', { month: month(iso) })

  const deadline = ({ date: day, at }: Deadline) => (at === null ? date(day) : dateTime(at))

  const readers: Record<string, (value: string) => string> = {
    status: (value) => named('call.statuses', value),
    kind: (value) => named('call.kinds', value),
    deadlineModel: (value) => named('call.deadlineModels', value),
    opensOn: date,
    expectedMonth: month,
    audiences: (value) => value.split(', ').map(audienceName).join(', '),
    budget: (value) => {
      const [amount, currency] = value.split(' ')
      return currency === undefined ? value : money({ amount: Number(amount), currency })
    },
  }

  /** One side of a change; a word for nothing. */
  function said({ field }: FieldChange, value: string | null): string {
    return value === null || value === '' ? t('callWatch.nothing') : (readers[field]?.(value) ?? value)
  }

  return { named, fieldName, sourceName, audienceName, month, expectedText, expectedShort, deadline, said }
}
