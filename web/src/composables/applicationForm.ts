import type { Application, ApplicationChange } from '@/api/funding-client'
import type { FieldProblem } from '@/api/types'
import { typedAmount } from './amounts'
import { missing } from './missing'

/** What is typed of an application; amounts are in euros. */
export type ApplicationForm = {
  stage: string
  project: string
  title: string
  call: string
  programme: string
  role: string
  responsible: string
  involved: string[]
  partners: string[]
  themes: string[]
  measures: string[]
  requested: string
  ownContribution: string
  total: string
  begins: string
  ends: string
  reportDue: string
  fileReference: string
  links: Record<string, string>[]
  notes: string
  lessons: string
}

export const emptyApplicationForm = (): ApplicationForm => ({
  stage: 'ADVICE',
  project: '',
  title: '',
  call: '',
  programme: '',
  role: 'LEAD',
  responsible: '',
  involved: [],
  partners: [],
  themes: [],
  measures: [],
  requested: '',
  ownContribution: '',
  total: '',
  begins: '',
  ends: '',
  reportDue: '',
  fileReference: '',
  links: [],
  notes: '',
  lessons: '',
})

const typed = (money: { amount: number } | null | undefined) => (money ? String(money.amount) : '')

export const applicationFormFrom = (application: Application): ApplicationForm => ({
  stage: application.stage,
  project: application.project,
  title: application.title,
  call: application.call?.id ?? '',
  programme: application.programme ?? '',
  role: application.role,
  responsible: application.departments[0] ?? '',
  involved: application.departments.slice(1),
  partners: [...application.partners],
  themes: [...application.themes],
  measures: [...application.measures],
  requested: typed(application.requested),
  ownContribution: typed(application.ownContribution),
  total: typed(application.total),
  begins: application.begins ?? '',
  ends: application.ends ?? '',
  reportDue: application.reportDue ?? '',
  fileReference: application.fileReference ?? '',
  links: application.links.map(({ label, url }) => ({ label, url })),
  notes: application.notes ?? '',
  lessons: application.lessons ?? '',
})

const given = (text: string) => (text.trim() === '' ? undefined : text.trim())

/** NaN where something stands that is no amount. */
export function eurosFrom(text: string): { amount: number; currency: 'EUR' } | undefined {
  const amount = typedAmount(text)
  return amount === undefined ? undefined : { amount, currency: 'EUR' }
}

/** @param isNew whether it begins, and says at which stage */
export const applicationFrom = (form: ApplicationForm, isNew: boolean): ApplicationChange => ({
  stage: isNew ? (form.stage as ApplicationChange['stage']) : undefined,
  project: form.project.trim(),
  title: form.title.trim(),
  call: given(form.call),
  programme: given(form.programme),
  role: form.role as ApplicationChange['role'],
  departments: [form.responsible, ...form.involved.filter((id) => id !== form.responsible)],
  partners: form.partners,
  themes: form.themes,
  measures: form.measures,
  requested: eurosFrom(form.requested),
  ownContribution: eurosFrom(form.ownContribution),
  total: eurosFrom(form.total),
  begins: given(form.begins),
  ends: given(form.ends),
  reportDue: given(form.reportDue),
  fileReference: given(form.fileReference),
  links: form.links.map(({ label, url }) => ({ label: label ?? '', url: url ?? '' })),
  notes: given(form.notes),
  lessons: given(form.lessons),
})

export type ApplicationSays = { project: string; title: string; responsible: string; amount: string; call: string }

/** What can be said before the service is asked. */
export function applicationProblems(form: ApplicationForm, says: ApplicationSays): FieldProblem[] {
  const amounts = (['requested', 'ownContribution', 'total'] as const)
    .filter((field) => Number.isNaN(eurosFrom(form[field])?.amount))
    .map((field) => ({ pointer: `#/${field}/amount`, detail: says.amount }))
  return [
    ...missing([
      ['project', form.project, says.project],
      ['title', form.title, says.title],
      ['departments/0', form.responsible, says.responsible],
    ]),
    ...(form.stage === 'INTEREST' ? missing([['call', form.call, says.call]]) : []),
    ...amounts,
  ]
}
