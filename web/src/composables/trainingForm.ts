import type { FieldProblem } from '@/api/types'
import type { Training, TrainingChange } from '@/api/trainings-client'
import { missing } from './missing'

/** What is typed of a training. */
export type TrainingForm = {
  department: string
  german: string
  english: string
  germanText: string
  englishText: string
  themes: string[]
  measures: string[]
  sessions: { day: string; from: string; until: string }[]
  zone: string
  place: string
  link: string
  provider: string
  /** Whether people sign up here, or book elsewhere. */
  here: boolean
  bookingLink: string
  places: string
  until: string
}

export const emptySession = () => ({ day: '', from: '', until: '' })

export const emptyTrainingForm = (): TrainingForm => ({
  department: '',
  german: '',
  english: '',
  germanText: '',
  englishText: '',
  themes: [],
  measures: [],
  sessions: [emptySession()],
  zone: '',
  place: '',
  link: '',
  provider: '',
  here: true,
  bookingLink: '',
  places: '',
  until: '',
})

const differing = (text: { de: string; en: string } | null) => (text && text.en !== text.de ? text.en : '')

export function trainingFormFrom(training: Training): TrainingForm {
  return {
    department: training.department,
    german: training.title.de,
    english: differing(training.title),
    germanText: training.description?.de ?? '',
    englishText: differing(training.description),
    themes: [...training.themes],
    measures: [...training.measures],
    sessions: training.sessions.map(({ day, from, until }) => ({
      day,
      from: from.slice(0, 5),
      until: until.slice(0, 5),
    })),
    zone: training.zone,
    place: training.place ?? '',
    link: training.link ?? '',
    provider: training.provider ?? '',
    here: training.booking.places !== null,
    bookingLink: training.booking.link ?? '',
    places: training.booking.places === null ? '' : String(training.booking.places),
    until: training.booking.until ?? '',
  }
}

const orUndefined = (text: string) => (text.trim() === '' ? undefined : text.trim())

export function trainingFrom(form: TrainingForm): TrainingChange {
  return {
    department: form.department,
    title: { de: form.german, en: orUndefined(form.english) },
    description: { de: orUndefined(form.germanText), en: orUndefined(form.englishText) },
    themes: form.themes,
    measures: form.measures,
    sessions: form.sessions,
    zone: orUndefined(form.zone),
    place: orUndefined(form.place),
    link: orUndefined(form.link),
    provider: orUndefined(form.provider),
    booking: form.here
      ? { places: Number.parseInt(form.places, 10) || 0, until: orUndefined(form.until) }
      : { link: orUndefined(form.bookingLink) },
  }
}

/** What can be said before the service is asked; the rest it knows better. */
export const trainingProblems = (
  form: TrainingForm,
  says: { title: string; department: string; day: string; hour: string; places: string; link: string },
): FieldProblem[] =>
  missing([
    ['title/de', form.german, says.title],
    ['department', form.department, says.department],
    ...form.sessions.flatMap(({ day, from, until }, index): [string, string, string][] => [
      [`sessions/${index}/day`, day, says.day],
      [`sessions/${index}/from`, from, says.hour],
      [`sessions/${index}/until`, until, says.hour],
    ]),
    form.here ? ['booking/places', form.places, says.places] : ['booking/link', form.bookingLink, says.link],
  ])
