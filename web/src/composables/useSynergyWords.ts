import { useI18n } from 'vue-i18n'
import type { Synergy, SynergyGround, SynergySide } from '@/api/synergies-client'
import { countryName } from './countries'
import { useCatalogue } from './useCatalogue'
import { useFormats } from './useFormats'

/** Says what two departments have in common, and what they answered. */
export function useSynergyWords() {
  const { t, locale } = useI18n()
  const { date, dateTime, words, join } = useFormats()
  const { nameOf } = useCatalogue()

  /** Themes have their names in the city's own list. */
  function groundName({ kind, id, country, label }: Pick<SynergyGround, 'kind' | 'label'> & Partial<SynergyGround>) {
    return kind === 'THEME_IN_COUNTRY' && id && country
      ? t('synergy.themeInCountry', { theme: nameOf('themes', id), country: countryName(country, locale.value) })
      : words(label)
  }

  const nameOfSynergy = ({ ground }: Synergy) => (ground ? groundName(ground) : t('synergy.concealed'))

  const departmentNames = (sides: { name: SynergySide['name'] }[]) =>
    join(
      sides.map(({ name }) => words(name)),
      'conjunction',
    )

  function answerText({ answer }: SynergySide): string {
    if (!answer) {
      return t('synergy.noAnswer')
    }
    const said = t(`synergy.answers.${answer.kind}`, { until: answer.until ? date(answer.until) : '' })
    return t('synergy.answeredAt', {
      answer: answer.capacity === 'COORDINATOR' ? said : `${said} (${t(`synergy.capacities.${answer.capacity}`)})`,
      at: dateTime(answer.at),
    })
  }

  return { groundName, nameOfSynergy, departmentNames, answerText }
}
