import { computed } from 'vue'
import { useRoute, useRouter, type LocationQuery, type LocationQueryRaw } from 'vue-router'
import { partnerKinds, partnerRoles, type PartnerQuery } from '@/api/relation-types'
import { list, one, pageOf } from './addressQuery'

export const pageSize = 20
export const defaultSort = 'name,asc'
const remembered = 'weltoffen.partners.query'

export const noFilters = { q: '', kind: [], country: [], role: [] }
export type PartnerFilters = Required<Omit<PartnerQuery, 'size'>>

export function filtersFrom(query: LocationQuery): PartnerFilters {
  return {
    q: one(query.q),
    kind: partnerKinds.filter((kind) => list(query.kind).includes(kind)),
    country: list(query.country),
    role: partnerRoles.filter((role) => list(query.role).includes(role)),
    sort: one(query.sort) || defaultSort,
    page: pageOf(query.page),
  }
}

/** Only what differs from the default stands in the address. */
export function queryFrom(filters: PartnerFilters): LocationQueryRaw {
  const entries = Object.entries({
    ...filters,
    sort: filters.sort === defaultSort ? '' : filters.sort,
    page: filters.page === 0 ? '' : String(filters.page + 1),
  })
  return Object.fromEntries(entries.filter(([, value]) => value.length > 0))
}

/** What narrows, without order and page: for counts and exports. */
export function conditionFrom(filters: PartnerFilters): PartnerQuery {
  const names = Object.keys(noFilters) as (keyof typeof noFilters)[]
  return Object.fromEntries(names.filter((name) => filters[name].length > 0).map((name) => [name, filters[name]]))
}

export function requestFrom(filters: PartnerFilters): PartnerQuery {
  return { ...conditionFrom(filters), sort: filters.sort, page: filters.page, size: pageSize }
}

/** The filters of the list of partners; they live in the address. */
export function usePartnerFilters() {
  const route = useRoute()
  const router = useRouter()
  const filters = computed(() => filtersFrom(route.query))
  const filtered = computed(() => Object.keys(conditionFrom(filters.value)).length > 0)

  function change(part: Partial<PartnerFilters>): void {
    const query = queryFrom({ ...filters.value, page: 0, ...part })
    sessionStorage.setItem(remembered, JSON.stringify(query))
    void router.replace({ query })
  }

  return { filters, filtered, change }
}
