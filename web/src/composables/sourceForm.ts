import type { Schedule, Source, SourceChange, SourceKind, Weekday } from '@/api/sources-client'
import type { FieldProblem } from '@/api/types'
import { missing } from './missing'

/** A source as the form holds it: every field a text, so that half-typed input is kept too. */
export type SourceForm = {
  kind: string
  name: { de: string; en: string }
  enabled: boolean
  address: string
  /** By hand only, at times of the day, or every so many hours. */
  rhythm: string
  times: string[]
  days: string[]
  hours: string
  types: string[]
  statuses: string[]
  languages: string[]
  pageSize: string
  sort: string
  presetKind: string
  programme: string
  audiences: string[]
}

export const emptySourceForm = (): SourceForm => ({
  kind: 'FEED',
  name: { de: '', en: '' },
  enabled: true,
  address: '',
  rhythm: 'times',
  times: ['06:00'],
  days: [],
  hours: '6',
  types: ['1', '2', '8'],
  statuses: ['31094501', '31094502'],
  languages: ['en'],
  pageSize: '100',
  sort: 'identifier',
  presetKind: '',
  programme: '',
  audiences: [],
})

function rhythmOf(schedule: Schedule | null): Pick<SourceForm, 'rhythm' | 'times' | 'days' | 'hours'> {
  const { times, days, hours } = emptySourceForm()
  if (schedule === null) {
    return { rhythm: 'hand', times, days, hours }
  }
  return schedule.everyHours !== null
    ? { rhythm: 'hours', times, days, hours: String(schedule.everyHours) }
    : { rhythm: 'times', times: schedule.times.map((time) => time.slice(0, 5)), days: [...schedule.days], hours }
}

export function sourceFormFrom(source: Source): SourceForm {
  const { search, presets } = source
  return {
    ...emptySourceForm(),
    ...rhythmOf(source.schedule),
    kind: source.kind,
    name: { de: source.name.de, en: source.name.en },
    enabled: source.enabled,
    address: source.address ?? '',
    ...(search && {
      types: [...search.types],
      statuses: [...search.statuses],
      languages: [...search.languages],
      pageSize: String(search.pageSize),
      sort: search.sort ?? '',
    }),
    presetKind: presets.kind ?? '',
    programme: presets.programme ?? '',
    audiences: [...presets.audiences],
  }
}

const given = (text: string) => (text.trim() === '' ? undefined : text.trim())

export function scheduleFrom(form: SourceForm): SourceChange['schedule'] {
  if (form.rhythm === 'hand') {
    return undefined
  }
  return form.rhythm === 'hours'
    ? { everyHours: Number(form.hours) }
    : { times: form.times.filter((time) => time !== ''), days: form.days as Weekday[] }
}

export const sourceFrom = (form: SourceForm): SourceChange => ({
  kind: form.kind as SourceKind,
  name: { de: form.name.de.trim(), en: form.name.en.trim() },
  enabled: form.enabled,
  address: form.kind === 'TEMPLATES' ? undefined : given(form.address),
  schedule: scheduleFrom(form),
  search:
    form.kind === 'PORTAL_SEARCH'
      ? {
          types: form.types,
          statuses: form.statuses,
          languages: form.languages,
          pageSize: Number(form.pageSize),
          sort: given(form.sort),
        }
      : undefined,
  presets: { kind: given(form.presetKind), programme: given(form.programme), audiences: form.audiences },
})

/** What can be said before the service is asked. */
export function sourceProblems(form: SourceForm, says: { name: string; times: string; hours: string }): FieldProblem[] {
  const found = missing([
    ['name/de', form.name.de, says.name],
    ['name/en', form.name.en, says.name],
  ])
  if (form.rhythm === 'times' && form.times.every((time) => time === '')) {
    found.push({ pointer: '#/schedule/times/0', detail: says.times })
  }
  const hours = Number(form.hours)
  if (form.rhythm === 'hours' && !(Number.isInteger(hours) && hours >= 1 && hours <= 168)) {
    found.push({ pointer: '#/schedule/everyHours', detail: says.hours })
  }
  return found
}
