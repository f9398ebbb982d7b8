import { describe, expect, it } from 'vitest'
import type { Concept, MeasureGlance, MeasureHistoryEntry } from '@/api/measure-types'
import { filteredFields, measureFiltersFrom, measureQueryFrom, narrowedBy } from '@/composables/measureFilters'
import { useDifferenceText } from '@/composables/useDifferenceText'
import { useMeasureHistory } from '@/composables/useMeasureHistory'
import { useMeasureWords } from '@/composables/useMeasureWords'
import { within } from './setup'

const glance = (code: string, part: Partial<MeasureGlance> = {}) =>
  ({
    code,
    title: { de: `Maßnahme ${code}`, en: `Measure ${code}` },
    goals: ['1'],
    urgency: 'NOW',
    responsible: 'kultur',
    involved: [],
    phase: 'PLANNING',
    status: 'ON_TIME',
    progress: { nextDue: null },
    reasons: [],
    subMeasures: [],
    ...part,
  }) as unknown as MeasureGlance

const concept = {
  fields: [
    { id: '1', measures: [glance('1.10'), glance('1.2', { status: 'LATE', responsible: 'umwelt' })] },
    { id: '2', measures: [glance('2.1', { goals: ['2'], silentSince: '2026-01-31' })] },
  ],
} as unknown as Concept

const shown = (query: Record<string, string | string[]>, mine: string[] = []) =>
  filteredFields(concept, measureFiltersFrom(query), mine).map(({ measures }) => measures.map(({ code }) => code))

describe('the filters of the concept', () => {
  it('narrow by what the address says and keep measures in the order of their numbers', () => {
    expect(shown({})).toEqual([['1.2', '1.10'], ['2.1']])
    expect(shown({ goal: '2' })).toEqual([['2.1']])
    expect(shown({ status: ['LATE'] })).toEqual([['1.2']])
    expect(shown({ mine: '1' }, ['umwelt'])).toEqual([['1.2']])
    expect(shown({ silent: '1' })).toEqual([['2.1']])
    expect(shown({ q: 'massnahme 1.10' })).toEqual([])
    expect(shown({ q: 'Maßnahme 1.10' })).toEqual([['1.10']])
    expect(shown({ sort: 'code,desc' })).toEqual([['1.10', '1.2'], ['2.1']])
    expect(shown({ sort: 'status,asc' })[0]).toEqual(['1.2', '1.10'])
  })

  it('stand in the address only where they differ from the default', () => {
    const filters = measureFiltersFrom({ mine: '1', phase: ['PLANNING', 'nonsense'], urgency: 'nonsense' })

    expect(measureQueryFrom(filters)).toEqual({ mine: '1', phase: ['PLANNING'] })
    expect(narrowedBy(filters)).toBe(1)
  })
})

describe('reasons', () => {
  it('are worded with names, days and figures', () => {
    const { reasonText } = within(useMeasureWords)
    const milestones = [{ id: 'm1', title: { de: 'Programm steht', en: 'Programme stands' } }]

    expect(
      reasonText(
        { code: 'milestone-overdue', params: { milestone: 'm1', due: '2026-05-01', days: '5' } },
        { milestones },
      ),
    ).toBe('„Programm steht“ war am 01.05.2026 fällig und ist seit 5 Tagen überfällig')
    expect(reasonText({ code: 'milestones-reached', params: { reached: '1', total: '3' } })).toBe(
      '1 von 3 Meilensteinen erreicht',
    )
    expect(reasonText({ code: 'indicator-trails', params: { indicator: 'i', value: '2.5', expected: '1000' } })).toBe(
      'Eine Kennzahl liegt bei 2,5; erwartet wären 1.000',
    )
    expect(reasonText({ code: 'nothing-yet', params: {} })).toBe('Es gibt noch keine Meilensteine und keine Nachweise')
    expect(reasonText({ code: 'new-one', params: {} })).toBe('new-one')
  })
})

describe('the history of a measure', () => {
  it('says what was changed as people read it', () => {
    const { told, changeText } = within(useMeasureHistory)
    const entry = (verb: string, subject: string) => ({ verb, subject }) as MeasureHistoryEntry

    expect(told(entry('RESOLUTION_ADDED', 'Rat, 2026-05-06'))).toBe('Beschluss eingetragen: Rat, 06.05.2026')
    expect(changeText({ field: 'status', from: 'LATE', to: 'ON_TIME' })).toBe('Status: Verspätet → Im Plan')
    expect(changeText({ field: 'planned.2027', from: null, to: '1000 EUR' })).toContain('Geplante Mittel 2027: 1.000')
    expect(changeText({ field: 'period.ends', from: '2027-12-31', to: null })).toBe('Ende: 31.12.2027 entfällt')
    expect(changeText({ field: 'title.en', from: 'A', to: 'B' })).toBe('Titel (englisch): A → B')
  })
})

describe('what differs in a file', () => {
  it('is said with its place', () => {
    const { differenceText } = within(useDifferenceText)

    expect(differenceText({ kind: 'CHANGED', path: 'measures/4.2/title.de', from: 'A', to: 'B' })).toBe(
      'Geändert: Maßnahme 4.2, Titel (deutsch): A → B',
    )
    expect(differenceText({ kind: 'ADDED', path: 'measures/4.2/sub-measures/4.2.3' })).toBe(
      'Neu: Maßnahme 4.2, Teilmaßnahme 4.2.3',
    )
    expect(differenceText({ kind: 'WITHDRAWN', path: 'goals/3/title.en', from: 'A' })).toBe(
      'Entfällt: Ziel 3, Titel (englisch): bisher A',
    )
  })
})
