import { useI18n } from 'vue-i18n'
import type { RelationSummary, UpkeepReason } from '@/api/relation-types'
import { countryName } from './countries'
import { useCatalogue } from './useCatalogue'
import { useFormats } from './useFormats'

type Dated = Pick<RelationSummary, 'since' | 'sinceYearOnly'>

/** Says what is known of a relation, and why its upkeep is what it is. */
export function useRelationWords() {
  const { t, te, locale } = useI18n()
  const { date, words } = useFormats()
  const { nameOf } = useCatalogue()

  const named = (scope: string, code: string) => (te(`${scope}.${code}`) ? t(`${scope}.${code}`) : code)

  const kindName = (kind: string) => named('relation.kinds', kind)
  const stateName = (state: string) => named('relation.states', state)
  const levelName = (level: string) => named('relation.levels', level)
  const typeName = (type: string) => named('interaction.types', type)
  const partnerKindName = (kind: string) => named('partner.kinds', kind)
  const country = (code: string) => countryName(code, locale.value)

  /** The city's own name for it where the kind alone does not say it. */
  const kindOrLabel = ({ kind, label }: Pick<RelationSummary, 'kind' | 'label'>) =>
    label ? nameOf('labels', label) : kindName(kind)

  function sinceText({ since, sinceYearOnly }: Dated): string | undefined {
    return since ? (sinceYearOnly ? since.slice(0, 4) : date(since)) : undefined
  }

  /** Days as people count them: exact up to two months, then in months and years. */
  function span(days: number): string {
    if (days < 60) {
      return t('span.days', { n: days }, days)
    }
    const months = Math.round(days / 30.44)
    return months < 24
      ? t('span.months', { n: months }, months)
      : t('span.years', { n: Math.floor(months / 12) }, Math.floor(months / 12))
  }

  function reasonText({ code, on, days }: UpkeepReason): string {
    const key = `relation.reasons.${code}`
    return te(key) ? t(key, { on: on ? date(on) : '', span: span(days ?? 0) }) : code
  }

  function nameOfRelation({ partnerName, title }: Pick<RelationSummary, 'partnerName' | 'title'>): string {
    const name = words(partnerName)
    return title ? t('relation.named', { partner: name, title: words(title) }) : name
  }

  return {
    kindName,
    stateName,
    levelName,
    typeName,
    partnerKindName,
    country,
    kindOrLabel,
    sinceText,
    reasonText,
    nameOfRelation,
  }
}
