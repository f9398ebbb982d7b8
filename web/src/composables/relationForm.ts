import type { Relation, RelationChange, RelationKind } from '@/api/relation-types'
import type { FieldProblem, Localized } from '@/api/types'
import { typedAmount } from './amounts'

/** A relation as the form holds it: flat, and every field a text, so that half-typed input is kept too. */
export type RelationForm = {
  partner: string
  kind: string
  title: Localized
  label: string
  themes: string[]
  goals: string[]
  measures: string[]
  responsible: string
  involved: string[]
  namedProjects: string[]
  actors: string[]
  summary: Record<string, string>
  open: boolean
  confidential: boolean
  visibleTo: string[]
  fileReference: string
  membershipRole: string
  annualFee: { amount: string; currency: string }
  noticeBy: string
  bodies: Record<string, string>[]
  programme: string
  call: string
  projectRole: string
  grant: { amount: string; currency: string }
  begins: string
  ends: string
  consortium: Record<string, string>[]
}

type Amount = { amount: number; currency: string } | null | undefined
const text = (value: string | null | undefined) => value ?? ''
export const money = (value: Amount) => ({
  amount: value ? String(value.amount) : '',
  currency: value?.currency ?? 'EUR',
})
const languages = { de: '', en: '' }

export function relationFormFrom(relation: Relation | undefined, partner = ''): RelationForm {
  const { membership, project } = relation ?? {}
  return {
    partner: relation?.partner ?? partner,
    kind: relation?.kind ?? 'COOPERATION',
    title: { de: text(relation?.title?.de), en: text(relation?.title?.en) },
    label: text(relation?.label),
    themes: [...(relation?.themes ?? [])],
    goals: [...(relation?.goals ?? [])],
    measures: [...(relation?.measures ?? [])],
    responsible: text(relation?.responsible),
    involved: [...(relation?.involved ?? [])],
    namedProjects: [...(relation?.namedProjects ?? [])],
    actors: [...(relation?.actors ?? [])],
    summary: { ...languages, ...relation?.summary },
    open: relation?.open ?? false,
    confidential: relation?.confidential ?? false,
    visibleTo: [...(relation?.visibleTo ?? [])],
    fileReference: text(relation?.fileReference),
    membershipRole: text(membership?.role),
    annualFee: money(membership?.annualFee),
    noticeBy: text(membership?.noticeBy),
    bodies: (membership?.bodies ?? []).map(({ name, representative, deputy }) => ({
      name,
      representative: text(representative),
      deputy: text(deputy),
    })),
    programme: text(project?.programme),
    call: text(project?.call),
    projectRole: text(project?.role),
    grant: money(project?.grant),
    begins: text(project?.begins),
    ends: text(project?.ends),
    consortium: (project?.consortium ?? []).map(({ name, country }) => ({ name, country: text(country) })),
  }
}

const given = (value: string | undefined) => (value === undefined || value.trim() === '' ? undefined : value.trim())

/** NaN where something stands that is no amount. */
export function amountFrom({ amount: text, currency }: { amount: string; currency: string }) {
  const amount = typedAmount(text)
  return amount === undefined ? undefined : { amount, currency: currency as 'EUR' }
}

type Row = Record<string, string>
const named = (rows: Row[]) => rows.filter(({ name }) => given(name) !== undefined)

export function relationFrom(form: RelationForm): RelationChange {
  const summary = Object.fromEntries(Object.entries(form.summary).filter(([, words]) => words.trim() !== ''))
  return {
    partner: form.partner,
    kind: form.kind as RelationKind,
    title: given(form.title.de) ? { de: form.title.de.trim(), en: given(form.title.en) } : undefined,
    label: given(form.label),
    themes: form.themes,
    goals: form.goals,
    measures: form.measures,
    responsible: given(form.responsible),
    involved: form.involved,
    namedProjects: form.namedProjects,
    actors: form.actors,
    summary,
    open: form.open,
    confidential: form.confidential,
    visibleTo: form.confidential ? form.visibleTo : [],
    fileReference: given(form.fileReference),
    membership: form.kind === 'NETWORK_MEMBERSHIP' ? membershipFrom(form) : undefined,
    project: form.kind === 'EU_PROJECT' ? projectFrom(form) : undefined,
  }
}

const membershipFrom = (form: RelationForm): RelationChange['membership'] => ({
  role: form.membershipRole.trim(),
  annualFee: amountFrom(form.annualFee),
  noticeBy: given(form.noticeBy),
  bodies: named(form.bodies).map(({ name, representative, deputy }) => ({
    name: name!,
    representative: given(representative),
    deputy: given(deputy),
  })),
})

const projectFrom = (form: RelationForm): RelationChange['project'] => ({
  programme: given(form.programme),
  call: given(form.call),
  role: given(form.projectRole) as 'LEAD' | undefined,
  grant: amountFrom(form.grant),
  begins: given(form.begins),
  ends: given(form.ends),
  consortium: named(form.consortium).map(({ name, country }) => ({
    name: name!,
    country: given(country)?.toUpperCase(),
  })),
})

/** What can be said before the service is asked. */
export function relationProblems(form: RelationForm, says: { partner: string; amount: string }): FieldProblem[] {
  const { membership, project } = relationFrom(form)
  const wrong = (amount: number | undefined, pointer: string) =>
    Number.isNaN(amount) ? [{ pointer, detail: says.amount }] : []
  return [
    ...(form.partner === '' ? [{ pointer: '#/partner', detail: says.partner }] : []),
    ...wrong(membership?.annualFee?.amount, '#/membership/annualFee/amount'),
    ...wrong(project?.grant?.amount, '#/project/grant/amount'),
  ]
}
