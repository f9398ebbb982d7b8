import { useI18n } from 'vue-i18n'

/** From which score on a call fits well, fits, or fits remotely; as the service has it. */
export const thresholds = ['30', '50', '70']

/** What a department demands of a call, in words. */
export function useThreshold() {
  const { t } = useI18n()

  function thresholdText(value: string): string {
    if (value === '') {
      return t('callMatch.threshold.city')
    }
    return thresholds.includes(value) ? t(`callMatch.threshold.from${value}`) : t('callMatch.threshold.own', { value })
  }

  return { thresholdText }
}
