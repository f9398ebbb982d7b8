import { describe, expect, it } from 'vitest'
import type { Source } from '@/api/sources-client'
import type { CallTemplate } from '@/api/templates-client'
import {
  announcementFormFrom,
  announcementFrom,
  callTemplateFormFrom,
  callTemplateFrom,
  yearToAnnounce,
} from '@/composables/callTemplateForm'
import { emptySourceForm, scheduleFrom, sourceFormFrom, sourceFrom, sourceProblems } from '@/composables/sourceForm'

const anySource = (part: Partial<Source> = {}): Source =>
  ({
    id: 'feed',
    kind: 'FEED',
    name: { de: 'Feed', en: 'Feed' },
    enabled: true,
    address: 'https://example.org/feed',
    asks: 'https://example.org/feed',
    schedule: { times: ['05:30:00'], days: ['MONDAY'], everyHours: null },
    search: null,
    presets: { kind: null, programme: 'ERASMUS+', audiences: ['civil-society'] },
    ...part,
  }) as Source

const anyTemplate = (part: Partial<CallTemplate> = {}): CallTemplate => ({
  id: '1',
  code: 'NAKOPA',
  title: 'Nakopa',
  kind: 'grant',
  programme: 'SKEW',
  rhythm: 'YEARLY',
  month: 11,
  audiences: ['municipality'],
  keywords: [],
  link: null,
  description: null,
  active: true,
  call: null,
  years: [],
  ...part,
})

const year = (number: number, announced: boolean) => ({
  year: number,
  identifier: `NAKOPA-${number}`,
  announced,
  expectedMonth: announced ? null : `${number}-11`,
  opensOn: null,
  deadlines: announced ? [{ date: `${number + 1}-01-15`, at: null }] : [],
  call: null,
})

describe('a source', () => {
  it('comes out of its form as it went in', () => {
    expect(sourceFrom(sourceFormFrom(anySource()))).toEqual({
      kind: 'FEED',
      name: { de: 'Feed', en: 'Feed' },
      enabled: true,
      address: 'https://example.org/feed',
      schedule: { times: ['05:30'], days: ['MONDAY'] },
      search: undefined,
      presets: { kind: undefined, programme: 'ERASMUS+', audiences: ['civil-society'] },
    })
  })

  it('keeps the search of the portal and of nothing else', () => {
    const search = { types: ['1'], statuses: ['31094502'], languages: ['en', 'de'], pageSize: 50, sort: null }
    expect(sourceFrom(sourceFormFrom(anySource({ kind: 'PORTAL_SEARCH', search }))).search).toEqual({
      ...search,
      sort: undefined,
    })
    expect(sourceFrom({ ...emptySourceForm(), kind: 'FEED' }).search).toBeUndefined()
  })

  it('has times, hours or no schedule', () => {
    const form = emptySourceForm()
    expect(scheduleFrom({ ...form, rhythm: 'hand' })).toBeUndefined()
    expect(scheduleFrom({ ...form, rhythm: 'hours', hours: '12' })).toEqual({ everyHours: 12 })
    expect(scheduleFrom({ ...form, times: ['06:00', ''] })).toEqual({ times: ['06:00'], days: [] })
    expect(sourceFormFrom(anySource({ schedule: null })).rhythm).toBe('hand')
  })

  it('says what is missing before it is sent', () => {
    const says = { name: 'name', times: 'times', hours: 'hours' }
    const form = { ...emptySourceForm(), times: [''] }
    expect(sourceProblems(form, says).map(({ pointer }) => pointer)).toEqual([
      '#/name/de',
      '#/name/en',
      '#/schedule/times/0',
    ])
    const named = { ...form, name: { de: 'a', en: 'b' }, rhythm: 'hours', hours: '1,5' }
    expect(sourceProblems(named, says).map(({ pointer }) => pointer)).toEqual(['#/schedule/everyHours'])
  })
})

describe('a template', () => {
  it('loses its month when it becomes a standing offer', () => {
    const form = callTemplateFormFrom(anyTemplate())
    expect(callTemplateFrom(form).month).toBe(11)
    expect(callTemplateFrom({ ...form, rhythm: 'STANDING' }).month).toBeUndefined()
  })

  it('asks for the dates of the first year that is not announced', () => {
    expect(yearToAnnounce(anyTemplate({ years: [year(2025, false), year(2026, false)] }), 2026)).toBe(2026)
    expect(yearToAnnounce(anyTemplate({ years: [year(2026, true)] }), 2026)).toBe(2027)
    expect(yearToAnnounce(anyTemplate(), 2026)).toBe(2026)
  })

  it('sends only the days that were filled in', () => {
    const form = announcementFormFrom(2026, year(2026, true))
    expect(announcementFrom({ ...form, deadlines: [...form.deadlines, { date: '', at: null }] })).toEqual({
      year: 2026,
      opensOn: undefined,
      deadlines: [{ date: '2027-01-15' }],
    })
    expect(announcementFormFrom(2027, undefined).deadlines).toHaveLength(1)
  })
})
