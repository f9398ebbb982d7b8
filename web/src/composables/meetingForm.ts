import type { Meeting, MeetingChange, Rhythm } from '@/api/meetings-client'
import type { FieldProblem } from '@/api/types'
import { missing } from './missing'
import { dayOf, hourOf } from './useMeetingWords'

/** What is typed of a meeting. */
export type MeetingForm = {
  german: string
  english: string
  day: string
  from: string
  until: string
  /** Where it ends on another day. */
  lastDay: string
  /** The city's where nothing is said. */
  zone: string
  place: string
  videoLink: string
  fileReference: string
  departments: string[]
  guests: string[]
  chair: string
  rhythm: Rhythm | ''
  every: string
  count: string
  seriesUntil: string
}

export const emptyMeetingForm = (): MeetingForm => ({
  german: '',
  english: '',
  day: '',
  from: '',
  until: '',
  lastDay: '',
  zone: '',
  place: '',
  videoLink: '',
  fileReference: '',
  departments: [],
  guests: [],
  chair: '',
  rhythm: '',
  every: '1',
  count: '',
  seriesUntil: '',
})

export function meetingFormFrom(meeting: Meeting): MeetingForm {
  const lastDay = dayOf(meeting.ends)
  return {
    ...emptyMeetingForm(),
    german: meeting.title.de,
    english: meeting.title.en === meeting.title.de ? '' : meeting.title.en,
    day: dayOf(meeting.begins),
    from: hourOf(meeting.begins),
    until: hourOf(meeting.ends),
    lastDay: lastDay === dayOf(meeting.begins) ? '' : lastDay,
    zone: meeting.zone,
    place: meeting.place ?? '',
    videoLink: meeting.videoLink ?? '',
    fileReference: meeting.fileReference ?? '',
    departments: [...meeting.departments],
    guests: [...meeting.guests],
  }
}

const orUndefined = (text: string) => (text.trim() === '' ? undefined : text.trim())

export function meetingFrom(form: MeetingForm): MeetingChange {
  return {
    title: { de: form.german, en: orUndefined(form.english) },
    begins: `${form.day}T${form.from}`,
    ends: `${form.lastDay || form.day}T${form.until}`,
    zone: orUndefined(form.zone),
    place: orUndefined(form.place),
    videoLink: orUndefined(form.videoLink),
    fileReference: orUndefined(form.fileReference),
    departments: form.departments,
    guests: form.guests,
    chair: orUndefined(form.chair),
    series:
      form.rhythm === ''
        ? undefined
        : {
            rhythm: form.rhythm,
            every: Number.parseInt(form.every, 10) || 1,
            count: form.count === '' ? undefined : Number.parseInt(form.count, 10) || 0,
            until: orUndefined(form.seriesUntil),
          },
  }
}

/** What can be said before the service is asked; the rest it knows better. */
export const meetingProblems = (
  form: MeetingForm,
  says: { title: string; day: string; hour: string },
): FieldProblem[] =>
  missing([
    ['title/de', form.german, says.title],
    ['begins', form.day === '' ? '' : 'x', says.day],
    ['from', form.from, says.hour],
    ['ends', form.until, says.hour],
  ])
