import { useI18n } from 'vue-i18n'
import { criteriaNames, type Criteria, type CriterionName } from '@/api/types'
import { countryName } from './countries'
import { useDirectory } from './useDirectory'
import { useFormats } from './useFormats'
import { useThemes } from './useThemes'

/** Says in a sentence what a subscription's rule means: all criteria together, any value within one. */
export function useRuleText() {
  const { t, locale } = useI18n()
  const { join } = useFormats()
  const { departmentName, eventKindTitle } = useDirectory()
  const { themeName } = useThemes()

  function valueText(criterion: CriterionName, value: string): string {
    switch (criterion) {
      case 'eventTypes':
        return t('rule.quoted', { value: eventKindTitle(value) })
      case 'departments':
        return t('rule.quoted', { value: departmentName(value) })
      case 'keywords':
        return t('rule.quoted', { value })
      case 'themes':
        return themeName(value)
      case 'countries':
        return countryName(value, locale.value)
      default:
        return value
    }
  }

  function ruleText(criteria: Criteria): string {
    const clauses = criteriaNames
      .filter((name) => (criteria[name] ?? []).length > 0)
      .map((name) => {
        const values = criteria[name] ?? []
        const list = join(
          values.map((value) => valueText(name, value)),
          'disjunction',
        )
        return t(`rule.${name}`, { list }, values.length)
      })
    return clauses.length === 0 ? t('rule.nothing') : t('rule.sentence', { clauses: join(clauses, 'conjunction') })
  }

  return { ruleText }
}
