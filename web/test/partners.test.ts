import { describe, expect, it } from 'vitest'
import type { Partner } from '@/api/relation-types'
import { contactFormFrom, contactFrom } from '@/composables/contactForm'
import { drawn } from '@/composables/bars'
import { mergePreview } from '@/composables/merging'
import { conditionFrom, filtersFrom, queryFrom, requestFrom } from '@/composables/usePartnerFilters'

const partner = (name: string, more: Partial<Partner> = {}): Partner => ({
  id: name,
  kind: 'CITY',
  name: { de: name, en: name },
  otherNames: [],
  country: 'PL',
  example: false,
  updatedAt: '2026-01-01T00:00:00Z',
  ...more,
})

describe('filters of partners in the address', () => {
  it('come back as they went', () => {
    const query = {
      q: 'Łódź',
      kind: ['CIVIL_SOCIETY'],
      country: ['PL'],
      role: ['NONE'],
      sort: 'country,asc',
      page: '2',
    }

    expect(queryFrom(filtersFrom(query))).toEqual(query)
    expect(requestFrom(filtersFrom(query))).toMatchObject({ page: 1, size: 20, sort: 'country,asc' })
  })

  it('leave the defaults out and drop what is no kind and no role', () => {
    expect(queryFrom(filtersFrom({ kind: 'MOON', role: 'x' }))).toEqual({})
  })

  it('narrow counts and exports without order and page', () => {
    expect(conditionFrom(filtersFrom({ kind: 'CITY', sort: 'kind,asc', page: '3' }))).toEqual({ kind: ['CITY'] })
  })
})

describe('what a merger brings', () => {
  it('names what the one that remains did not have', () => {
    const given = partner('Posen', { otherNames: [{ name: 'Poznań', former: false }], website: 'https://poznan.pl' })
    const remaining = partner('Poznań')

    expect(mergePreview(given, remaining)).toEqual({ names: ['Posen'], taken: ['website'], lost: [] })
  })

  it('says which facts of the other are given up', () => {
    const given = partner('A', { website: 'https://a.pl', position: { latitude: 1, longitude: 2 } })
    const remaining = partner('B', { website: 'https://b.pl', position: { latitude: 1, longitude: 2 } })

    expect(mergePreview(given, remaining).lost).toEqual(['website'])
  })
})

describe('the form of a contact person', () => {
  it('leaves out what is empty', () => {
    const form = { ...contactFormFrom(undefined), name: ' Ada ', email: 'ada@example.org', language: 'FR' }

    expect(contactFrom(form)).toEqual({
      name: 'Ada',
      function: undefined,
      email: 'ada@example.org',
      phone: undefined,
      language: 'fr',
      note: undefined,
    })
  })
})

describe('the bars of a chart', () => {
  it('show the most frequent first, as a share of it', () => {
    const bars = ['a', 'b', 'c'].map((value, index) => ({ value, label: value, count: (index + 1) * 2 }))

    expect(drawn(bars, 2).map(({ value, share }) => [value, share])).toEqual([
      ['c', 1],
      ['b', 4 / 6],
    ])
  })

  it('keep the order that they have of their own', () => {
    const bars = ['submitted', 'granted'].map((value) => ({ value, label: value, count: 1 }))

    expect(drawn(bars, 10, true).map(({ value }) => value)).toEqual(['submitted', 'granted'])
    expect(drawn(bars, 10).map(({ value }) => value)).toEqual(['granted', 'submitted'])
  })
})
