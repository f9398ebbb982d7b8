import type { JobShadowing, JobShadowingChange } from '@/api/shadowings-client'
import type { FieldProblem } from '@/api/types'
import { missing } from './missing'

/** What is typed of an offer for job shadowing. */
export type JobShadowingForm = {
  department: string
  german: string
  english: string
  germanText: string
  englishText: string
  place: string
  begins: string
  ends: string
  themes: string[]
  languages: string[]
  places: string
  applyUntil: string
}

export const emptyJobShadowingForm = (): JobShadowingForm => ({
  department: '',
  german: '',
  english: '',
  germanText: '',
  englishText: '',
  place: '',
  begins: '',
  ends: '',
  themes: [],
  languages: [],
  places: '1',
  applyUntil: '',
})

const differing = (text: { de: string; en: string } | null) => (text && text.en !== text.de ? text.en : '')

export const jobShadowingFormFrom = (offer: JobShadowing): JobShadowingForm => ({
  department: offer.department,
  german: offer.title.de,
  english: differing(offer.title),
  germanText: offer.description?.de ?? '',
  englishText: differing(offer.description),
  place: offer.place,
  begins: offer.begins,
  ends: offer.ends,
  themes: [...offer.themes],
  languages: [...offer.languages],
  places: String(offer.places),
  applyUntil: offer.applyUntil ?? '',
})

const orUndefined = (text: string) => (text.trim() === '' ? undefined : text.trim())

export const jobShadowingFrom = (form: JobShadowingForm): JobShadowingChange => ({
  department: form.department,
  title: { de: form.german, en: orUndefined(form.english) },
  description: { de: orUndefined(form.germanText), en: orUndefined(form.englishText) },
  place: form.place,
  begins: form.begins,
  ends: form.ends,
  themes: form.themes,
  languages: form.languages,
  places: Number.parseInt(form.places, 10) || 0,
  applyUntil: orUndefined(form.applyUntil),
})

export const jobShadowingProblems = (
  form: JobShadowingForm,
  says: { title: string; department: string; place: string; day: string; places: string },
): FieldProblem[] =>
  missing([
    ['title/de', form.german, says.title],
    ['department', form.department, says.department],
    ['place', form.place, says.place],
    ['begins', form.begins, says.day],
    ['ends', form.ends, says.day],
    ['places', form.places, says.places],
  ])
