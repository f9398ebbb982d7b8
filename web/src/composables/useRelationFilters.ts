import { computed } from 'vue'
import { useRoute, useRouter, type LocationQuery, type LocationQueryRaw } from 'vue-router'
import { relationKinds, relationStates, upkeepLevels, type RelationQuery } from '@/api/relation-types'
import { list, one, pageOf } from './addressQuery'

export const pageSize = 20
export const defaultSort = 'partner,asc'
const remembered = 'weltoffen.relations.query'

export const noFilters = { q: '', kind: [], state: [], theme: [], country: [], department: [], upkeep: [] }
export type RelationFilter = keyof typeof noFilters
export type RelationFilters = Required<Omit<RelationQuery, 'size' | 'partner'>>

export function filtersFrom(query: LocationQuery): RelationFilters {
  return {
    q: one(query.q),
    kind: relationKinds.filter((kind) => list(query.kind).includes(kind)),
    state: relationStates.filter((state) => list(query.state).includes(state)),
    theme: list(query.theme),
    country: list(query.country),
    department: list(query.department),
    upkeep: upkeepLevels.filter((level) => list(query.upkeep).includes(level)),
    sort: one(query.sort) || defaultSort,
    page: pageOf(query.page),
  }
}

/** Only what differs from the default stands in the address. */
export function queryFrom(filters: RelationFilters): LocationQueryRaw {
  const entries = Object.entries({
    ...filters,
    sort: filters.sort === defaultSort ? '' : filters.sort,
    page: filters.page === 0 ? '' : String(filters.page + 1),
  })
  return Object.fromEntries(entries.filter(([, value]) => value.length > 0))
}

/** What narrows, without order and page: for map and counts. */
export function conditionFrom(filters: RelationFilters): RelationQuery {
  const names = Object.keys(noFilters) as RelationFilter[]
  return Object.fromEntries(names.filter((name) => filters[name].length > 0).map((name) => [name, filters[name]]))
}

export function requestFrom(filters: RelationFilters): RelationQuery {
  return { ...conditionFrom(filters), sort: filters.sort, page: filters.page, size: pageSize }
}

/** The filters of relations, for list, map and counts alike; they live in the address. */
export function useRelationFilters() {
  const route = useRoute()
  const router = useRouter()
  const filters = computed(() => filtersFrom(route.query))
  const filtered = computed(() => Object.keys(conditionFrom(filters.value)).length > 0)

  function change(part: Partial<RelationFilters>): void {
    const query = queryFrom({ ...filters.value, page: 0, ...part })
    sessionStorage.setItem(remembered, JSON.stringify(query))
    void router.replace({ query })
  }

  return { filters, filtered, change }
}

/** Where "back to the list" leads: the list with the filters it had. */
export function lastRelationsQuery(): LocationQueryRaw {
  try {
    return JSON.parse(sessionStorage.getItem(remembered) ?? '{}') as LocationQueryRaw
  } catch {
    return {}
  }
}
