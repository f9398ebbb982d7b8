import { tagNames, type Counted, type Indicator, type IndicatorChange, type TagName } from '@/api/indicators-client'
import type { FieldProblem, Localized } from '@/api/types'
import { figureFrom, figureText } from './figures'

/** An indicator as the form holds it: every field a text, so that half-typed input is kept too. */
export type IndicatorForm = {
  measure: string
  title: Localized
  unit: Localized
  better: string
  source: 'manual' | 'counted'
  operation: string
  kinds: string[]
  closes: string[]
  of: string
  period: string
  filter: Record<TagName, string[]>
  /** Fields of the events and the values that they must have, separated by commas. */
  keys: { path: string; values: string }[]
  baselineYear: string
  baselineValue: string
  targets: { year: string; value: string }[]
}

export function indicatorFormFrom(indicator: Indicator | undefined, measure: string, locale: string): IndicatorForm {
  const counted = indicator?.counted
  const baseline = indicator?.baseline
  return {
    measure: indicator?.measure ?? measure,
    title: { de: indicator?.title.de ?? '', en: indicator?.title.en ?? '' },
    unit: { de: indicator?.unit.de ?? '', en: indicator?.unit.en ?? '' },
    better: indicator?.better ?? 'UP',
    source: counted ? 'counted' : 'manual',
    operation: counted?.operation ?? 'COUNT',
    kinds: [...(counted?.kinds ?? [])],
    closes: [...(counted?.closes ?? [])],
    of: counted?.of ?? '',
    period: counted?.period ?? 'YEAR',
    filter: Object.fromEntries(
      tagNames.map((tag) => [tag, [...(counted?.filter?.[tag] ?? [])]]),
    ) as IndicatorForm['filter'],
    keys: Object.entries(counted?.keys ?? {}).map(([path, values]) => ({ path, values: values.join(', ') })),
    baselineYear: baseline ? String(baseline.year) : '',
    baselineValue: baseline ? figureText(baseline.value, locale) : '',
    targets: Object.entries(indicator?.targets ?? {}).map(([year, value]) => ({
      year,
      value: figureText(value, locale),
    })),
  }
}

const given = (text: string) => (text.trim() === '' ? undefined : text.trim())
const parts = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
export const needsField = (operation: string): boolean => operation === 'SUM' || operation === 'DISTINCT'

/** How the form says that it is counted; what another operation needs is left out, and stays in the form. */
export function countedFrom(form: IndicatorForm): Counted {
  const filter = Object.entries(form.filter).filter(([, values]) => values.length > 0)
  const keys = form.keys.filter(({ path }) => path.trim() !== '')
  return {
    operation: form.operation as Counted['operation'],
    kinds: form.kinds,
    closes: form.operation === 'BALANCE' ? form.closes : [],
    of: needsField(form.operation) ? given(form.of) : undefined,
    filter: Object.fromEntries(filter),
    keys: Object.fromEntries(keys.map(({ path, values }) => [path.trim(), parts(values)])),
    period: form.period as Counted['period'],
  }
}

const isEmpty = ({ year, value }: { year: string; value: string }) => year.trim() === '' && value.trim() === ''
const localized = ({ de, en }: Localized) => ({ de: de.trim(), en: given(en) })

export function indicatorFrom(form: IndicatorForm, locale: string): IndicatorChange {
  const hasBaseline = given(form.baselineYear) !== undefined || given(form.baselineValue) !== undefined
  return {
    title: localized(form.title),
    unit: localized(form.unit),
    better: form.better as IndicatorChange['better'],
    baseline: hasBaseline
      ? { year: Number(form.baselineYear), value: figureFrom(form.baselineValue, locale) }
      : undefined,
    targets: Object.fromEntries(
      form.targets
        .filter((target) => !isEmpty(target))
        .map(({ year, value }) => [year.trim(), figureFrom(value, locale)]),
    ),
    counted: form.source === 'counted' ? (countedFrom(form) as IndicatorChange['counted']) : undefined,
  }
}

type Says = Record<'measure' | 'title' | 'unit' | 'number' | 'year' | 'yearTwice', string>

/** What can be said before the service is asked. */
export function indicatorProblems(form: IndicatorForm, says: Says, locale: string): FieldProblem[] {
  const isYear = (text: string) => /^(19|2[01])\d\d$/.test(text.trim())
  const isNumber = (text: string) => !Number.isNaN(figureFrom(text, locale))
  const problem = (wrong: boolean, field: string, detail: string) => (wrong ? [{ pointer: `#/${field}`, detail }] : [])
  const hasBaseline = !isEmpty({ year: form.baselineYear, value: form.baselineValue })
  return [
    ...problem(form.measure === '', 'measure', says.measure),
    ...problem(form.title.de.trim() === '', 'title/de', says.title),
    ...problem(form.unit.de.trim() === '', 'unit/de', says.unit),
    ...problem(hasBaseline && !isYear(form.baselineYear), 'baseline/year', says.year),
    ...problem(hasBaseline && !isNumber(form.baselineValue), 'baseline/value', says.number),
    ...form.targets.flatMap((target, index) => {
      const row = `targetRows/${index}`
      const twice = form.targets.findIndex(({ year }) => year.trim() === target.year.trim()) < index
      return isEmpty(target)
        ? []
        : [
            ...problem(!isYear(target.year), `${row}/year`, says.year),
            ...problem(isYear(target.year) && twice, `${row}/year`, says.yearTwice),
            ...problem(!isNumber(target.value), `${row}/value`, says.number),
          ]
    }),
  ]
}

/** Where a row shows what the service says of the year or field that the row names. */
export function rowProblem(form: IndicatorForm, field: string, of: (field: string) => string | undefined) {
  const [rows, index, column] = field.split('/')
  const year = form.targets[Number(index)]?.year.trim()
  const path = form.keys[Number(index)]?.path.trim()
  return (
    of(field) ??
    (rows === 'targetRows' && column === 'year' ? of(`targets/${year}`) : undefined) ??
    (rows === 'keyRows' && column === 'path' ? of(`counted/keys/${path}`) : undefined)
  )
}
