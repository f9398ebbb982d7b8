import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Localized, Money } from '@/api/types'
import { daysBetween, isoDate, useToday } from './useToday'

/** Dates, numbers and words as the reader's language has them. */
export function useFormats() {
  const { t, locale: language } = useI18n()
  // Day before month and 24 hours also in English: this is a European administration.
  const locale = computed(() => (language.value === 'en' ? 'en-GB' : 'de-DE'))
  const { now, today } = useToday()

  const format = (options: Intl.DateTimeFormatOptions, moment: Date) =>
    new Intl.DateTimeFormat(locale.value, options).format(moment)

  /** A calendar day, which has no time zone. */
  const date = (day: string) => format({ dateStyle: 'medium', timeZone: 'UTC' }, new Date(`${day}T00:00:00Z`))

  const dateTime = (instant: string) => format({ dateStyle: 'medium', timeStyle: 'short' }, new Date(instant))

  const time = (millis: number) => format({ timeStyle: 'short' }, new Date(millis))

  const number = (value: number) => new Intl.NumberFormat(locale.value).format(value)

  /** Seconds, as milliseconds below one. */
  const duration = (seconds: number) =>
    new Intl.NumberFormat(locale.value, {
      style: 'unit',
      unit: seconds < 1 ? 'millisecond' : 'second',
      maximumSignificantDigits: 3,
    }).format(seconds < 1 ? seconds * 1_000 : seconds)

  const money = (value: Money) =>
    new Intl.NumberFormat(locale.value, {
      style: 'currency',
      currency: value.currency,
      maximumFractionDigits: Number.isInteger(value.amount) ? 0 : 2,
    }).format(value.amount)

  const fileSize = (bytes: number) =>
    new Intl.NumberFormat(locale.value, {
      style: 'unit',
      unit: bytes < 1_000_000 ? 'kilobyte' : 'megabyte',
      maximumFractionDigits: 1,
    }).format(bytes / (bytes < 1_000_000 ? 1_000 : 1_000_000))

  /** "5 days left", "tomorrow", "today", "12 days ago". */
  function countdown(day: string): string {
    const days = daysBetween(today.value, day)
    return days < 0 ? t('countdown.past', { n: -days }, -days) : t('countdown.left', { n: days }, days)
  }

  const daysLeft = (day: string) => daysBetween(today.value, day)

  /** "Tuesday" within the last week, the date before that. */
  function since(instant: string): string {
    const moment = new Date(instant)
    const days = daysBetween(isoDate(moment), isoDate(now.value))
    if (days <= 0) {
      return t('since.today')
    }
    if (days === 1) {
      return t('since.yesterday')
    }
    return days < 7 ? format({ weekday: 'long' }, moment) : format({ dateStyle: 'long' }, moment)
  }

  const words = (text: Localized) => (language.value === 'de' ? text.de || text.en : text.en || text.de)

  const join = (parts: string[], type: 'conjunction' | 'disjunction') =>
    new Intl.ListFormat(locale.value, { type, style: 'long' }).format(parts)

  return { date, dateTime, time, number, duration, money, fileSize, countdown, daysLeft, since, words, join, locale }
}
