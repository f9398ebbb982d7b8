import { useI18n } from 'vue-i18n'
import { useFormats } from './useFormats'
import { isoDate, useToday } from './useToday'

type Waiting = {
  /** How many matters wait for the reader, and the first day by which one has to be done. */
  needs: number
  due: string | undefined
  /** How many entries of the inbox are unread, and since when. */
  news: number
  since: string | undefined
}

/** The first line of the start page: "Since Tuesday: 2 need you, the first by Friday; 5 to know." */
export function useStartLine() {
  const { t } = useI18n()
  const { number, since: weekday, daysLeft, date, locale } = useFormats()
  const { today } = useToday()

  function by(day: string): string {
    const days = daysLeft(day)
    if (days < 0) {
      return t('startLine.overdue')
    }
    if (days < 2) {
      return t(days === 0 ? 'startLine.today' : 'startLine.tomorrow')
    }
    const name =
      days < 7
        ? new Intl.DateTimeFormat(locale.value, { weekday: 'long', timeZone: 'UTC' }).format(
            new Date(`${day}T00:00:00Z`),
          )
        : date(day)
    return t('startLine.by', { day: name })
  }

  function startLine({ needs, due, news, since }: Waiting): string {
    const parts = [
      needs > 0 && t('startLine.needs', { n: number(needs) }, needs),
      news > 0 && t('startLine.news', { n: number(news) }, news),
    ].filter((part) => part !== false)
    if (parts.length === 0) {
      return t('startLine.nothing')
    }
    if (needs > 0 && due !== undefined) {
      parts[0] = t(needs === 1 ? 'startLine.one' : 'startLine.first', { what: parts[0], by: by(due) })
    }
    const what = parts.join('; ')
    // What came today needs no "since".
    return since === undefined || isoDate(new Date(since)) === today.value
      ? what
      : t('startLine.since', { since: weekday(since), what })
  }

  return { startLine }
}
