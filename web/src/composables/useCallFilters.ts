import { computed } from 'vue'
import { useRoute, useRouter, type LocationQuery, type LocationQueryRaw } from 'vue-router'
import { callStatuses, type CallQuery } from '@/api/types'
import { list, one, pageOf } from './addressQuery'
import { useSession } from './useSession'

export const pageSize = 20
export const defaultSort = 'nextDeadline,asc'
/** Whoever belongs to a department sees first what fits it. */
export const matchSort = 'match,asc'
const remembered = 'weltoffen.funding.query'

export const noFilters = {
  q: '',
  kind: [],
  programme: [],
  status: [],
  deadlineFrom: '',
  deadlineTo: '',
  audience: [],
  origin: [],
  expected: '',
  department: [],
  interested: [],
}
export type Filter = keyof typeof noFilters

export type CallFilters = Required<Omit<CallQuery, 'size' | 'expected'>> & { expected: string }

export function filtersFrom(query: LocationQuery, standard = defaultSort): CallFilters {
  return {
    q: one(query.q),
    kind: list(query.kind),
    programme: list(query.programme),
    status: callStatuses.filter((status) => list(query.status).includes(status)),
    deadlineFrom: one(query.deadlineFrom),
    deadlineTo: one(query.deadlineTo),
    audience: list(query.audience),
    origin: list(query.origin),
    expected: one(query.expected) === 'true' ? 'true' : '',
    department: list(query.department),
    interested: list(query.interested),
    sort: one(query.sort) || standard,
    page: pageOf(query.page),
  }
}

/** Only what differs from the default stands in the address. */
export function queryFrom(filters: CallFilters, standard = defaultSort): LocationQueryRaw {
  const entries = Object.entries({
    ...filters,
    sort: filters.sort === standard ? '' : filters.sort,
    page: filters.page === 0 ? '' : String(filters.page + 1),
  })
  return Object.fromEntries(entries.filter(([, value]) => value.length > 0))
}

export function requestFrom(filters: CallFilters): CallQuery {
  const { expected, ...others } = filters
  const given = Object.entries(others).filter(([, value]) => typeof value === 'number' || value.length > 0)
  return { ...Object.fromEntries(given), ...(expected === '' ? {} : { expected: true }), size: pageSize }
}

/** The filters of the list of calls; they live in the address, so that it can be sent to a colleague. */
export function useCallFilters() {
  const route = useRoute()
  const router = useRouter()
  const { session, isOffice } = useSession()
  const standard = computed(() => (session.value.department && !isOffice.value ? matchSort : defaultSort))
  const filters = computed(() => filtersFrom(route.query, standard.value))

  function change(part: Partial<CallFilters>): void {
    const query = queryFrom({ ...filters.value, page: 0, ...part }, standard.value)
    sessionStorage.setItem(remembered, JSON.stringify(query))
    void router.replace({ query })
  }

  return { filters, standard, change }
}

/** Where "back to the list" leads: the list with the filters it had. */
export function lastListQuery(): LocationQueryRaw {
  try {
    return JSON.parse(sessionStorage.getItem(remembered) ?? '{}') as LocationQueryRaw
  } catch {
    return {}
  }
}
