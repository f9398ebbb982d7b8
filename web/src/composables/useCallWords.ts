import { useI18n } from 'vue-i18n'
import type { FieldChange } from '@/api/call-watch-client'
import type { Deadline } from '@/api/types'
import { useFormats } from './useFormats'

/** What stands in the fields of a call, as people read it. */
export function useCallWords() {
  const { t, te } = useI18n()
  const { date, dateTime, money, locale } = useFormats()

  const named = (scope: string, code: string) => (te(`${scope}.${code}`) ? t(`${scope}.${code}`) : code)

  const fieldName = (field: string) => named('callWatch.fields', field)
  const sourceName = (source: string) => named('callWatch.sources', source)
  const audienceName = (audience: string) => named('callWatch.audienceNames', audience)

  /** "February 2027" */
  const month = (iso: string) =>
    new Intl.DateTimeFormat(locale.value, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${iso}-01T00:00:00Z`),
    )

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

  return { named, fieldName, sourceName, audienceName, month, deadline, said }
}
