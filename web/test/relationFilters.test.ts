import { describe, expect, it } from 'vitest'
import { conditionFrom, filtersFrom, queryFrom, requestFrom } from '@/composables/useRelationFilters'

describe('filters of relations in the address', () => {
  it('come back as they went', () => {
    const query = {
      q: 'Łódź',
      kind: ['TWINNING', 'CONTACT'],
      state: ['ACTIVE'],
      theme: ['culture'],
      country: ['FR'],
      department: ['kultur'],
      upkeep: ['NEGLECTED'],
      sort: 'upkeep,desc',
      page: '2',
    }

    expect(queryFrom(filtersFrom(query))).toEqual(query)
  })

  it('leave the defaults out', () => {
    expect(queryFrom(filtersFrom({}))).toEqual({})
  })

  it('drop what is no kind, no state and no level', () => {
    expect(queryFrom(filtersFrom({ kind: 'MARRIAGE', state: 'x', upkeep: 'GREEN' }))).toEqual({})
  })

  it('narrow map and counts without order and page', () => {
    expect(conditionFrom(filtersFrom({ kind: 'TWINNING', sort: 'since,asc', page: '3' }))).toEqual({
      kind: ['TWINNING'],
    })
  })

  it('count pages from one, the service from nought', () => {
    expect(requestFrom(filtersFrom({ q: 'bristol', page: '3' }))).toEqual({
      q: 'bristol',
      sort: 'partner,asc',
      page: 2,
      size: 20,
    })
  })
})
