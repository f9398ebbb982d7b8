import { describe, expect, it } from 'vitest'
import { filtersFrom, queryFrom, requestFrom } from '@/composables/useCallFilters'

describe('filters in the address', () => {
  it('come back as they went', () => {
    const query = { q: 'köln', programme: ['CERV', 'LIFE'], status: ['OPEN'], deadlineFrom: '2026-05-06', page: '3' }

    expect(queryFrom(filtersFrom(query))).toEqual(query)
  })

  it('tell what fits a department, and keep its order out where it is the usual one', () => {
    const query = { department: ['kultur'], interested: ['umwelt'], audience: ['civil-society'], expected: 'true' }

    expect(queryFrom(filtersFrom(query, 'match,asc'), 'match,asc')).toEqual(query)
    expect(queryFrom(filtersFrom({}, 'match,asc'))).toEqual({ sort: 'match,asc' })
    expect(filtersFrom({ expected: 'perhaps' }).expected).toBe('')
  })

  it('leave the defaults out', () => {
    expect(queryFrom(filtersFrom({}))).toEqual({})
  })

  it('count pages from one, the service from nought', () => {
    expect(requestFrom(filtersFrom({ page: '3' })).page).toBe(2)
    expect(filtersFrom({ page: 'x' }).page).toBe(0)
  })

  it('ask the service only for what is set', () => {
    expect(requestFrom(filtersFrom({ q: 'town' }))).toEqual({ q: 'town', sort: 'nextDeadline,asc', page: 0, size: 20 })
  })
})
