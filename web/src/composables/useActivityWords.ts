import { useI18n } from 'vue-i18n'
import type { ActivityTime } from '@/api/activities-client'
import { useFormats } from './useFormats'

/** Says when an activity is, and what its form misses. */
export function useActivityWords() {
  const { t } = useI18n()
  const { date } = useFormats()

  const moment = (day: string, time: string | null | undefined) =>
    time ? t('activity.at', { on: date(day), time: time.slice(0, 5) }) : date(day)

  function when({ begins, beginsAt, ends, endsAt }: ActivityTime): string {
    const from = moment(begins, beginsAt)
    if (ends === begins) {
      return endsAt ? t('activity.span', { from, to: t('activity.time', { time: endsAt.slice(0, 5) }) }) : from
    }
    return t('activity.span', { from, to: moment(ends, endsAt) })
  }

  /** What the form says before the service is asked. */
  const missing = () => ({
    kind: t('activityForm.kindMissing'),
    title: t('activityForm.titleMissing'),
    begins: t('activityForm.beginsMissing'),
    gift: t('protocol.giftMissing'),
    amount: t('callForm.amountWrong'),
  })

  return { when, missing }
}
