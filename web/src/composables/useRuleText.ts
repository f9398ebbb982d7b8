import { useI18n } from 'vue-i18n'
import { criteriaNames, type Criteria, type CriteriaField } from '@/api/types'
import { countryName } from './countries'
import { asksForNothing } from './ruleForm'
import { useDirectory } from './useDirectory'
import { useFormats } from './useFormats'
import { useThemes } from './useThemes'

/** How a rule that comes by itself names each department that one coordinates. */
const ownDepartment = '{department}'

/** Says in a sentence what a subscription's rule means: all criteria together, any value within one. */
export function useRuleText() {
  const { t, locale } = useI18n()
  const { join } = useFormats()
  const { departmentName, eventKindTitle } = useDirectory()
  const { themeName } = useThemes()

  function valueText(criterion: CriteriaField, value: string): string {
    switch (criterion) {
      case 'eventTypes':
        return t('rule.quoted', { value: eventKindTitle(value) })
      case 'departments':
        return t('rule.quoted', {
          value: value === ownDepartment ? t('rule.ownDepartment') : departmentName(value),
        })
      case 'keywords':
      case 'excludedKeywords':
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
    if (asksForNothing(criteria)) {
      return t('rule.nothing')
    }
    const clauses = ([...criteriaNames, 'excludedKeywords'] as const)
      .filter((name) => (criteria[name] ?? []).length > 0)
      .map((name) => {
        const values = criteria[name] ?? []
        const list = join(
          values.map((value) => valueText(name, value)),
          'disjunction',
        )
        return t(`rule.${name}`, { list }, values.length)
      })
    return t('rule.sentence', { clauses: join(clauses, 'conjunction') })
  }

  return { ruleText }
}
