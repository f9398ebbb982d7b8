import { useI18n } from 'vue-i18n'
import type { MatchedCriterion, Reason } from '@/api/types'
import { countryName } from './countries'
import { useDirectory } from './useDirectory'
import { useFormats } from './useFormats'
import { useThemes } from './useThemes'

/** Says why an entry is in the inbox. */
export function useReasonText() {
  const { t, te, locale } = useI18n()
  const { departmentName, eventKindTitle } = useDirectory()
  const { themeName } = useThemes()
  const { words } = useFormats()

  const named: Record<string, ((value: string) => string) | undefined> = {
    eventTypes: eventKindTitle,
    departments: departmentName,
    themes: themeName,
    countries: (code) => countryName(code, locale.value),
  }

  function criterionText({ criterion, value, word }: MatchedCriterion): string {
    const shown = named[criterion]?.(value) ?? value
    const key = `reason.criteria.${criterion}`
    const text = te(key) ? t(key, { value: shown }) : shown
    return word ? t('callMatch.wordBy', { word, by: text }) : text
  }

  function reasonText(reason: Reason): string {
    const criteria = reason.criteria.map(criterionText).join(', ')
    if (reason.type === 'ADDRESSEE') {
      if (!reason.department) {
        return t('reason.you')
      }
      const department = departmentName(reason.department)
      return criteria === '' ? t('reason.department', { department }) : t('callMatch.fits', { department, criteria })
    }
    if (reason.type === 'INVITED') {
      return t('reason.invited', { department: departmentName(reason.department ?? '') })
    }
    if (reason.type === 'DEFAULT') {
      const byItself = t('reason.default', { name: reason.defaultName ? words(reason.defaultName) : '' })
      return criteria === '' ? byItself : t('reason.because', { subscription: byItself, criteria })
    }
    const name = reason.subscriptionName ?? ''
    const subscription = reason.department
      ? t('reason.departmentSubscription', { name, department: departmentName(reason.department) })
      : t('reason.subscription', { name })
    return criteria === '' ? subscription : t('reason.because', { subscription, criteria })
  }

  return { reasonText, criterionText }
}
