import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import {
  phases,
  statuses,
  urgencies,
  type Concept,
  type MeasureGlance,
  type Phase,
  type Status,
  type Urgency,
} from '@/api/measure-types'
import { list, one } from './addressQuery'

export type MeasureFilters = {
  q: string
  field: string
  goal: string
  department: string
  urgency: Urgency | ''
  phase: Phase[]
  status: Status[]
  /** Only those of the reader's departments. */
  mine: boolean
  /** Only those of which nothing was heard for a whole reporting cycle. */
  silent: boolean
  sort: string
}

export const defaultMeasureSort = 'code,asc'

export function measureFiltersFrom(query: LocationQuery): MeasureFilters {
  return {
    q: one(query.q),
    field: one(query.field),
    goal: one(query.goal),
    department: one(query.department),
    urgency: urgencies.find((urgency) => urgency === one(query.urgency)) ?? '',
    phase: phases.filter((phase) => list(query.phase).includes(phase)),
    status: statuses.filter((status) => list(query.status).includes(status)),
    mine: one(query.mine) === '1',
    silent: one(query.silent) === '1',
    sort: one(query.sort) || defaultMeasureSort,
  }
}

/** Only what differs from the default stands in the address. */
export function measureQueryFrom(filters: MeasureFilters): LocationQueryRaw {
  const entries = Object.entries({
    ...filters,
    mine: filters.mine ? '1' : '',
    silent: filters.silent ? '1' : '',
    sort: filters.sort === defaultMeasureSort ? '' : filters.sort,
  })
  return Object.fromEntries(entries.filter(([, value]) => value.length > 0))
}

/** How many filters narrow the list, beside the words. */
export const narrowedBy = (filters: MeasureFilters): number =>
  [filters.field, filters.goal, filters.department, filters.urgency].filter((value) => value !== '').length +
  [filters.mine, filters.silent].filter(Boolean).length

const folded = (text: string) => text.toLocaleLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')

function speaksOf(measure: MeasureGlance, words: string): boolean {
  const parts = measure.subMeasures.flatMap(({ code, title }) => [code, title.de, title.en])
  const text = folded([measure.code, measure.title.de, measure.title.en, ...parts].join(' '))
  return folded(words)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

const accepts = (filters: MeasureFilters, mine: readonly string[]) => (measure: MeasureGlance) => {
  const departments = [...(measure.responsible ? [measure.responsible] : []), ...measure.involved]
  return (
    (filters.goal === '' || measure.goals.includes(filters.goal)) &&
    (filters.department === '' || departments.includes(filters.department)) &&
    (filters.urgency === '' || measure.urgency === filters.urgency) &&
    (filters.phase.length === 0 || filters.phase.includes(measure.phase)) &&
    (filters.status.length === 0 || filters.status.includes(measure.status)) &&
    (!filters.mine || departments.some((department) => mine.includes(department))) &&
    (!filters.silent || Boolean(measure.silentSince)) &&
    speaksOf(measure, filters.q)
  )
}

const never = '9999-12-31'
const numbered = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true })
const orders: Record<string, (a: MeasureGlance, b: MeasureGlance) => number> = {
  code: (a, b) => numbered(a.code, b.code),
  phase: (a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase),
  // What is late comes first.
  status: (a, b) => severity(a) - severity(b),
  nextDue: (a, b) => (a.progress.nextDue ?? never).localeCompare(b.progress.nextDue ?? never),
}
const severities: Status[] = ['LATE', 'POSTPONED', 'ON_TIME', 'CANCELLED']
const severity = ({ status }: MeasureGlance) => severities.indexOf(status)

/** The concept's fields with the measures that pass the filters; a field without any stays away. */
export function filteredFields(concept: Concept, filters: MeasureFilters, mine: readonly string[]) {
  const [field = 'code', direction] = filters.sort.split(',')
  const order = orders[field] ?? orders.code!
  const sign = direction === 'desc' ? -1 : 1
  return concept.fields
    .filter(({ id }) => filters.field === '' || id === filters.field)
    .map((entry) => ({
      ...entry,
      measures: entry.measures
        .filter(accepts(filters, mine))
        .sort((a, b) => sign * order(a, b) || numbered(a.code, b.code)),
    }))
    .filter(({ measures }) => measures.length > 0)
}
