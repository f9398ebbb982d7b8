import { useI18n } from 'vue-i18n'
import type { Training } from '@/api/trainings-client'
import { useFormats } from './useFormats'

/** Words for places in trainings. */
export function useTrainingWords() {
  const { t } = useI18n()
  const { number } = useFormats()

  /** How many places are left, or how many people wait for one. */
  function placesLeft({ booking, taken, waiting }: Training): string {
    if (booking.places === null) {
      return t('training.elsewhere')
    }
    const left = booking.places - taken
    return left > 0
      ? t('training.left', { n: number(left), of: number(booking.places) }, left)
      : t('training.full', { n: number(waiting) }, waiting)
  }

  /** Where the reader stands, who signed up. */
  function standing({ mine }: Training): string {
    if (!mine) {
      return ''
    }
    return mine.place
      ? t('training.havePlace')
      : t('training.wait', { n: number(mine.waitingBefore) }, mine.waitingBefore)
  }

  return { placesLeft, standing }
}
