import type { Announcement, CallTemplate, Rhythm, TemplateChange, TemplateYear } from '@/api/templates-client'
import type { Deadline, FieldProblem } from '@/api/types'
import { missing } from './missing'

/** A template as the form holds it: every field a text, so that half-typed input is kept too. */
export type CallTemplateForm = {
  code: string
  title: string
  kind: string
  programme: string
  rhythm: string
  month: string
  audiences: string[]
  keywords: string[]
  link: string
  description: string
  active: boolean
}

export const callTemplateFormFrom = (template: CallTemplate | undefined): CallTemplateForm => ({
  code: template?.code ?? '',
  title: template?.title ?? '',
  kind: template?.kind ?? 'grant',
  programme: template?.programme ?? '',
  rhythm: template?.rhythm ?? 'YEARLY',
  month: String(template?.month ?? 1),
  audiences: [...(template?.audiences ?? ['municipality'])],
  keywords: [...(template?.keywords ?? [])],
  link: template?.link ?? '',
  description: template?.description ?? '',
  active: template?.active ?? true,
})

const given = (text: string) => (text.trim() === '' ? undefined : text.trim())

export const callTemplateFrom = (form: CallTemplateForm): TemplateChange => ({
  code: form.code.trim(),
  title: form.title.trim(),
  kind: form.kind,
  programme: given(form.programme),
  rhythm: form.rhythm as Rhythm,
  month: form.rhythm === 'YEARLY' ? Number(form.month) : undefined,
  audiences: form.audiences,
  keywords: form.keywords,
  link: given(form.link),
  description: given(form.description),
  active: form.active,
})

export const callTemplateProblems = (form: CallTemplateForm, says: { code: string; title: string }): FieldProblem[] =>
  missing([
    ['code', form.code, says.code],
    ['title', form.title, says.title],
  ])

/** The year whose dates the office is likely to enter: the first that is not announced, else the next. */
export function yearToAnnounce(template: CallTemplate, thisYear: number): number {
  const open = template.years.find(({ announced, year }) => !announced && year >= thisYear)
  return open?.year ?? Math.max(thisYear, ...template.years.map(({ year }) => year + 1))
}

export type AnnouncementForm = { year: string; opensOn: string; deadlines: Deadline[] }

export function announcementFormFrom(year: number, known: TemplateYear | undefined): AnnouncementForm {
  const deadlines = known?.deadlines.map(({ date, at }) => ({ date, at })) ?? []
  return {
    year: String(year),
    opensOn: known?.opensOn ?? '',
    deadlines: deadlines.length > 0 ? deadlines : [{ date: '', at: null }],
  }
}

export const announcementFrom = (form: AnnouncementForm): Announcement => ({
  year: Number(form.year),
  opensOn: given(form.opensOn),
  deadlines: form.deadlines
    .filter(({ date }) => date !== '')
    .map(({ date, at }) => (at === null ? { date } : { date, at })),
})
