import { useI18n } from 'vue-i18n'
import type { MatchReason } from '@/api/types'
import { useThemes } from './useThemes'

/** Says by which word, where and because of what a call fits. */
export function useMatchText() {
  const { t } = useI18n()
  const { themeName } = useThemes()

  function whereText({ field, section, times }: MatchReason): string {
    const where = section ? t('callMatch.inSection', { section }) : t(`callMatch.fields.${field}`)
    return times > 1 ? t('callMatch.times', { where, n: times }) : where
  }

  function becauseText({ criterion, value, word }: MatchReason): string {
    if (criterion === 'themes') {
      return t('callMatch.byTheme', { theme: themeName(value) })
    }
    if (criterion === 'programmes') {
      return t('callMatch.byProgramme')
    }
    return value.toLocaleLowerCase() === word.toLocaleLowerCase()
      ? t('callMatch.byOwnWord')
      : t('callMatch.byWord', { value })
  }

  return { whereText, becauseText }
}
