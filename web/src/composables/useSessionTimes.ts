import { useI18n } from 'vue-i18n'
import type { Session } from '@/api/trainings-client'
import { useFormats } from './useFormats'

/** Times of trainings: what the clock of their zone shows, wherever the reader is. */
export function useSessionTimes() {
  const { t } = useI18n()
  const { locale } = useFormats()
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone

  const day = (value: string) =>
    new Intl.DateTimeFormat(locale.value, {
      weekday: 'short',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${value}T00:00:00Z`))
  const hour = (value: string) => value.slice(0, 5)

  /** "Wed, 10 June 2026, 09:00 to 12:30", with the zone where it is not the reader's. */
  function sessionTime({ day: on, from, until }: Session, zone: string): string {
    const times = t('training.session', { day: day(on), from: hour(from), until: hour(until) })
    return zone === own ? times : t('meeting.inZone', { times, zone })
  }

  return { sessionTime, day }
}
