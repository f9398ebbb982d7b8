import type { Measure, MeasureChange, Official, Urgency } from '@/api/measure-types'
import type { FieldProblem, Localized } from '@/api/types'
import { amountOf } from './amounts'
import { officialFrom } from './officials'

/** A measure as the form holds it: every field a text, a list of texts, or rows of texts. */
export type MeasureForm = {
  title: Localized
  description: Localized
  field: string
  goals: string[]
  urgency: Urgency
  responsible: string
  involved: string[]
  begins: string
  ends: string
  continuous: boolean
  contact: string
  /** Bodies that are no partners of the city. */
  actors: { name: string }[]
  /** Ids of partners. */
  partners: string[]
  dependsOn: string[]
  fileReference: string
  planned: { year: string; amount: string }[]
  reason: string
}

const text = (value: string | null | undefined) => value ?? ''

export function measureFormFrom(measure: Measure | undefined): MeasureForm {
  return {
    title: { de: text(measure?.title.de), en: text(measure?.title.en) },
    description: { de: text(measure?.description?.de), en: text(measure?.description?.en) },
    field: text(measure?.field),
    goals: [...(measure?.goals ?? [])].sort(),
    urgency: measure?.urgency ?? 'NEXT',
    responsible: text(measure?.responsible),
    involved: [...(measure?.involved ?? [])],
    begins: text(measure?.period.begins),
    ends: text(measure?.period.ends),
    continuous: measure?.period.continuous ?? false,
    contact: text(measure?.contact?.subject),
    actors: measure?.actors.filter(({ partner }) => !partner).map(({ name }) => ({ name })) ?? [],
    partners: measure?.actors.flatMap(({ partner }) => (partner ? [partner] : [])) ?? [],
    dependsOn: [...(measure?.dependsOn ?? [])],
    fileReference: text(measure?.fileReference),
    planned: Object.entries(measure?.planned ?? {}).map(([year, { amount }]) => ({ year, amount: plain(amount) })),
    reason: '',
  }
}

/** As somebody would type it in German. */
const plain = (amount: number) => String(amount).replace('.', ',')

const given = (value: string) => (value.trim() === '' ? undefined : value.trim())
const filled = ({ year, amount }: MeasureForm['planned'][number]) => year.trim() !== '' || amount.trim() !== ''

/** @param names of the partners by id */
export function measureFrom(form: MeasureForm, officials: Official[], names: Map<string, string>): MeasureChange {
  return {
    title: { de: form.title.de.trim(), en: given(form.title.en) },
    description: given(form.description.de)
      ? { de: form.description.de.trim(), en: given(form.description.en) }
      : undefined,
    field: form.field,
    goals: form.goals,
    urgency: form.urgency,
    responsible: given(form.responsible),
    involved: form.involved,
    period: { begins: given(form.begins), ends: given(form.ends), continuous: form.continuous },
    contact: officialFrom(officials, form.contact),
    actors: [
      ...form.partners.map((partner) => ({ name: names.get(partner) ?? partner, partner })),
      ...form.actors.filter(({ name }) => name.trim() !== '').map(({ name }) => ({ name: name.trim() })),
    ],
    dependsOn: form.dependsOn,
    fileReference: given(form.fileReference),
    planned: form.planned
      .filter(filled)
      .map(({ year, amount }) => ({ year: Number(year.trim()), amount: amountOf(amount) ?? 0 })),
    reason: given(form.reason),
  }
}

/** What can be said before the service is asked. */
export function measureProblems(
  form: MeasureForm,
  says: { title: string; german: string; year: string; amount: string },
): FieldProblem[] {
  return [
    ...(form.title.de.trim() === '' ? [{ pointer: '#/title/de', detail: says.title }] : []),
    ...(form.description.de.trim() === '' && form.description.en.trim() !== ''
      ? [{ pointer: '#/description/de', detail: says.german }]
      : []),
    ...form.planned.flatMap((row, index) =>
      !filled(row)
        ? []
        : [
            ...(/^(19|20|21)\d\d$/.test(row.year.trim())
              ? []
              : [{ pointer: `#/planned/${index}/year`, detail: says.year }]),
            ...(amountOf(row.amount) === undefined
              ? [{ pointer: `#/planned/${index}/amount`, detail: says.amount }]
              : []),
          ],
    ),
  ]
}
