import { useI18n } from 'vue-i18n'
import type { EmailSettings } from '@/api/outlets-client'

/** What an outlet does, in words. */
export function useOutletWords() {
  const { t, te } = useI18n()

  /** "daily at 8:00". */
  function rhythmText(email: EmailSettings): string {
    const hour = `${email.hour}:00`
    const day = t(`outletForm.weekdays.${email.weekday}`)
    const rhythm = t(`outlets.rhythms.${email.rhythm}`, { hour, day })
    return email.rhythm === 'AT_ONCE' && email.quietHours !== null
      ? t('outlets.quiet', { rhythm, from: short(email.quietHours.from), to: short(email.quietHours.to) })
      : rhythm
  }

  const short = (time: string) => time.slice(0, 5)

  /** What went wrong; faults of a newer service by their code. */
  const faultText = (fault: string) => (te(`outlets.faults.${fault}`) ? t(`outlets.faults.${fault}`) : fault)

  return { rhythmText, faultText, short }
}
