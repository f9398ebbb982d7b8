import { useI18n } from 'vue-i18n'
import { weekdays, type PortalQuery, type Run, type Schedule, type Source } from '@/api/sources-client'
import { useFormats } from './useFormats'

const portalStatuses: Record<string, string> = { 31094501: 'FORTHCOMING', 31094502: 'OPEN', 31094503: 'CLOSED' }

/** How sources of calls and their runs are spoken of. */
export function useSourceWords() {
  const { t, te } = useI18n()
  const { number, dateTime, join, locale } = useFormats()

  // The first of January 2024 was a Monday.
  const dayName = (day: Schedule['days'][number]) =>
    new Intl.DateTimeFormat(locale.value, { weekday: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(day))),
    )

  function scheduleText(source: Source): string {
    const { schedule } = source
    if (schedule === null) {
      return t('source.byHand')
    }
    if (schedule.everyHours !== null) {
      return t('source.everyHours', { n: number(schedule.everyHours) }, schedule.everyHours)
    }
    const times = join(
      schedule.times.map((time) => time.slice(0, 5)),
      'conjunction',
    )
    return schedule.days.length === 0 || schedule.days.length === weekdays.length
      ? t('source.daily', { times })
      : t('source.onDays', { days: join(schedule.days.map(dayName), 'conjunction'), times })
  }

  /** Without an address only templates bring something by themselves. */
  const isAskable = ({ kind, asks }: Source): boolean => kind === 'TEMPLATES' || Boolean(asks)

  const named = (key: string, code: string) => (te(key) ? t(key) : code)

  /** What the portal is asked for, with the names of its codes as far as they are known. */
  function searchTexts({ types, statuses, languages }: PortalQuery): string[] {
    const languageNames = new Intl.DisplayNames([locale.value], { type: 'language' })
    const asked = {
      types: types.map((code) => named(`source.searchTypes.${code}`, code)),
      statuses: statuses.map((code) => named(`call.statuses.${portalStatuses[code] ?? code}`, code)),
      languages: languages.map((code) => languageNames.of(code) ?? code),
    }
    return Object.entries(asked)
      .filter(([, names]) => names.length > 0)
      .map(([what, names]) => t(`source.searched.${what}`, { names: names.join(', ') }))
  }

  const duration = (millis: number) =>
    new Intl.NumberFormat(locale.value, {
      style: 'unit',
      unit: millis < 60_000 ? 'second' : 'minute',
      unitDisplay: 'long',
      maximumFractionDigits: 1,
    }).format(millis / (millis < 60_000 ? 1_000 : 60_000))

  /** What a run that goes on has done so far. */
  function progressText({ progress }: Run): string {
    if (progress.calls !== null && progress.calls > 0) {
      return t('sourceRun.taking', { done: number(progress.taken), of: number(progress.calls) })
    }
    return progress.expected !== null
      ? t('sourceRun.readingOf', { rows: number(progress.rows), of: number(progress.expected) })
      : t('sourceRun.reading', { rows: number(progress.rows) }, progress.rows)
  }

  /** How far it is, where the whole is known. */
  const progressShare = ({ progress }: Run): { done: number; of: number } =>
    progress.calls !== null && progress.calls > 0
      ? { done: progress.taken, of: progress.calls }
      : { done: Math.min(progress.rows, progress.expected ?? 0), of: progress.expected ?? 0 }

  const runTitle = (run: Run) => t(`sourceRun.triggers.${run.trigger}`, { at: dateTime(run.startedAt) })

  return { isAskable, searchTexts, scheduleText, dayName, duration, progressText, progressShare, runTitle }
}
