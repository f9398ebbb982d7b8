import { useI18n } from 'vue-i18n'
import { tagNames, type Counted, type TagName } from '@/api/indicators-client'
import { countryName } from './countries'
import { useCatalogue } from './useCatalogue'
import { useDirectory } from './useDirectory'
import { useFormats } from './useFormats'
import { usePartnerNames } from './usePartnerNames'
import { useRelationWords } from './useRelationWords'
import { useThemes } from './useThemes'

export type DefinitionFact = { name: string; values: string[] }

/** Says how an indicator is counted. */
export function useDefinitionWords(counted: () => Counted) {
  const { t, te, locale } = useI18n()
  const { join } = useFormats()
  const { departmentName, eventKindTitle } = useDirectory()
  const { themeName } = useThemes()
  const { nameOf } = useCatalogue()
  const { kindName, stateName } = useRelationWords()
  const { partners } = usePartnerNames(() => counted().filter?.partners ?? [])

  const named: Record<TagName, (value: string) => string> = {
    measures: (code) => `${code} ${nameOf('measures', code)}`,
    themes: themeName,
    departments: departmentName,
    countries: (code) => countryName(code, locale.value),
    programmes: (code) => code,
    partners: (id) => partners.value.find((partner) => partner.id === id)?.name ?? id,
  }

  /** Fields that people know by another name than the events do. */
  function pathName(path: string): string {
    const key = `indicator.paths.${path.replaceAll('.', '_')}`
    return te(key) ? t(key) : path
  }

  const valueNames: Record<string, ((value: string) => string) | undefined> = {
    'relation.kind': (value) => kindName(value),
    'relation.state': (value) => stateName(value),
    'activity.kind': (value) => nameOf('activityKinds', value),
  }

  /** The rule in one sentence. */
  function sentence(): string {
    const { operation, of, kinds, closes } = counted()
    const list = (names: string[]) =>
      join(
        names.map((kind) => t('rule.quoted', { value: eventKindTitle(kind) })),
        'disjunction',
      )
    return t(`indicator.rules.${operation}`, { of: pathName(of ?? ''), kinds: list(kinds), closes: list(closes ?? []) })
  }

  /** What narrows it down. */
  function facts(): DefinitionFact[] {
    const { filter, keys, period } = counted()
    const tags = tagNames.flatMap((tag) => {
      const values = filter?.[tag] ?? []
      return values.length === 0 ? [] : [{ name: t(`indicator.tags.${tag}`), values: values.map(named[tag]) }]
    })
    const fields = Object.entries(keys ?? {}).map(([path, values]) => ({
      name: pathName(path),
      values: values.map(valueNames[path] ?? ((value) => value)),
    }))
    return [...tags, ...fields, { name: t('indicator.grain'), values: [t(`indicator.grains.${period}`)] }]
  }

  return { sentence, facts }
}
