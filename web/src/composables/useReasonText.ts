import { useI18n } from 'vue-i18n'
import type { MatchedCriterion, Reason } from '@/api/types'
import { countryName } from './countries'
import { useDirectory } from './useDirectory'
import { useThemes } from './useThemes'

/** Says why an entry is in the inbox. */
export function useReasonText() {
  const { t, te, locale } = useI18n()
  const { departmentName, eventKindTitle } = useDirectory()
  const { themeName } = useThemes()

  const named: Record<string, ((value: string) => string) | undefined> = {
    eventTypes: eventKindTitle,
    departments: departmentName,
    themes: themeName,
    countries: (code) => countryName(code, locale.value),
  }

  function criterionText({ criterion, value }: MatchedCriterion): string {
    const shown = named[criterion]?.(value) ?? value
    const key = `reason.criteria.${criterion}`
    return te(key) ? t(key, { value: shown }) : shown
  }

  function reasonText(reason: Reason): string {
    if (reason.type === 'ADDRESSEE') {
      return reason.department
        ? t('reason.department', { department: departmentName(reason.department) })
        : t('reason.you')
    }
    const name = reason.subscriptionName ?? ''
    const subscription = reason.department
      ? t('reason.departmentSubscription', { name, department: departmentName(reason.department) })
      : t('reason.subscription', { name })
    const criteria = reason.criteria.map(criterionText).join(', ')
    return criteria === '' ? subscription : t('reason.because', { subscription, criteria })
  }

  return { reasonText }
}
