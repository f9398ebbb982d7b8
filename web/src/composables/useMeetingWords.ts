import { useI18n } from 'vue-i18n'
import type { Colleague } from '@/api/meetings-client'
import { useFormats } from './useFormats'

type Times = { begins: string; ends: string; zone: string }

/** A moment of a clock as forms have it: its day and its hour. */
export const dayOf = (local: string): string => local.slice(0, 10)
export const hourOf = (local: string): string => local.slice(11, 16)

/** Words for meetings. Their times are what the clock of their zone shows, wherever the reader is. */
export function useMeetingWords() {
  const { t } = useI18n()
  const { locale } = useFormats()
  /** The zone of the reader's own clock; others are named. */
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone

  const format = (options: Intl.DateTimeFormatOptions, local: string) =>
    new Intl.DateTimeFormat(locale.value, { ...options, timeZone: 'UTC' }).format(new Date(`${local.slice(0, 16)}Z`))

  const day = (local: string) => format({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }, local)
  const hour = (local: string) => format({ timeStyle: 'short' }, local)

  /** "Wed, 3 June 2026, 10:00 to 12:00". */
  function when({ begins, ends, zone }: Times): string {
    const until = dayOf(begins) === dayOf(ends) ? hour(ends) : `${day(ends)}, ${hour(ends)}`
    const times = t('meeting.when', { day: day(begins), from: hour(begins), until })
    return zone === own ? times : t('meeting.inZone', { times, zone })
  }

  const nameOf = (person: Colleague | null | undefined) => person?.name ?? person?.subject ?? t('meeting.nobody')

  return { when, day, nameOf }
}
