import { useI18n } from 'vue-i18n'
import { tagNames, type Counted, type TagName } from '@/api/indicators-client'
import { countryName } from './countries'
import { useCatalogue } from './useCatalogue'
import { useDirectory } from './useDirectory'
import { useFormats } from './useFormats'
import { usePartnerNames } from './usePartnerNames'
import { useThemes } from './useThemes'

export type DefinitionFact = { name: string; values: string[] }

/** Says how an indicator is counted. */
export function useDefinitionWords(counted: () => Counted) {
  const { t, locale } = useI18n()
  const { join } = useFormats()
  const { departmentName, eventKindTitle } = useDirectory()
  const { themeName } = useThemes()
  const { nameOf } = useCatalogue()
  const { partners } = usePartnerNames(() => counted().filter?.partners ?? [])

  const named: Record<TagName, (value: string) => string> = {
    measures: (code) => `${code} ${nameOf('measures', code)}`,
    themes: themeName,
    departments: departmentName,
    countries: (code) => countryName(code, locale.value),
    programmes: (code) => code,
    partners: (id) => partners.value.find((partner) => partner.id === id)?.name ?? id,
  }

  /** The rule in one sentence. */
  function sentence(): string {
    const { operation, of, kinds, closes } = counted()
    const list = (names: string[]) =>
      join(
        names.map((kind) => t('rule.quoted', { value: eventKindTitle(kind) })),
        'disjunction',
      )
    return t(`indicator.rules.${operation}`, { of: of ?? '', kinds: list(kinds), closes: list(closes ?? []) })
  }

  /** What narrows it down. */
  function facts(): DefinitionFact[] {
    const { filter, keys, period } = counted()
    const tags = tagNames.flatMap((tag) => {
      const values = filter?.[tag] ?? []
      return values.length === 0 ? [] : [{ name: t(`indicator.tags.${tag}`), values: values.map(named[tag]) }]
    })
    const fields = Object.entries(keys ?? {}).map(([path, values]) => ({
      name: t('indicator.keyIs', { path }),
      values: [...values],
    }))
    return [...tags, ...fields, { name: t('indicator.grain'), values: [t(`indicator.grains.${period}`)] }]
  }

  return { sentence, facts }
}
