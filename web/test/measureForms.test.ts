import { describe, expect, it } from 'vitest'
import type { Measure, Milestone } from '@/api/measure-types'
import { budgetYears } from '@/composables/budget'
import { amountOf } from '@/composables/amounts'
import { measureFormFrom, measureFrom, measureProblems } from '@/composables/measureForm'
import { fieldsOfMeasureVerb, isReasonNeeded, measureVerbBody, possibleMeasureVerbs } from '@/composables/measureVerbs'
import { milestoneFormFrom, milestoneFrom } from '@/composables/milestoneForm'
import { officialFrom, officialsOf } from '@/composables/officials'
import { spendingFrom, spendingProblems } from '@/composables/spending'
import { stateOf, timeLine } from '@/composables/timeline'

const measure = {
  code: '4.2',
  title: { de: 'Sichtbarkeit', en: 'Visibility' },
  description: null,
  field: '4',
  goals: ['2', '1'],
  urgency: 'NOW',
  responsible: 'kultur',
  involved: ['umwelt'],
  period: { begins: '2026-01-01', ends: null, continuous: true },
  contact: { subject: 's1', name: 'Karla' },
  actors: [{ name: 'Stadt Posen', partner: 'p1' }, { name: 'Verein' }],
  dependsOn: [],
  planned: { '2026': { amount: 1500.5, currency: 'EUR' } },
  spent: { '2025': { amount: 3001, currency: 'EUR' } },
} as unknown as Measure
const says = { title: 'Titel', german: 'Deutsch', year: 'Jahr', amount: 'Betrag' }

describe('the form of a measure', () => {
  it('keeps what it was given', () => {
    const form = measureFormFrom(measure)

    expect(measureFrom(form, [{ subject: 's1', name: 'Karla' }], new Map([['p1', 'Stadt Posen']]))).toMatchObject({
      goals: ['1', '2'],
      period: { begins: '2026-01-01', ends: undefined, continuous: true },
      contact: { subject: 's1', name: 'Karla' },
      actors: [{ name: 'Stadt Posen', partner: 'p1' }, { name: 'Verein' }],
      planned: [{ year: 2026, amount: 1500.5 }],
      description: undefined,
    })
    expect(measureProblems(form, says)).toEqual([])
  })

  it('says at the field what is missing or no figure', () => {
    const form = { ...measureFormFrom(measure), title: { de: ' ', en: '' } }
    form.planned = [
      { year: '', amount: '' },
      { year: '26', amount: 'viel' },
    ]

    expect(measureProblems(form, says).map(({ pointer }) => pointer)).toEqual([
      '#/title/de',
      '#/planned/1/year',
      '#/planned/1/amount',
    ])
  })

  it('reads amounts as Germans and English write them', () => {
    expect(['12.500', '12.500,50', '12,500.5', '12500.5', '7', '1 000 €'].map(amountOf)).toEqual([
      12500, 12500.5, 12500.5, 12500.5, 7, 1000,
    ])
    expect(['', '-5', 'viel', '1,2,3'].map(amountOf)).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('verbs', () => {
  const rights = { change: true, report: true, assign: true, decide: true }

  it('are offered to the office as the measure stands', () => {
    expect(possibleMeasureVerbs({ may: { ...rights, decide: false } })).toEqual([])
    expect(possibleMeasureVerbs({ may: rights })).not.toContain('resume')
    const interruption = { kind: 'CANCELLED' } as Measure['interruption']
    expect(possibleMeasureVerbs({ may: rights, interruption })).toEqual(['override-status', 'override-phase', 'resume'])
  })

  it('send only what they ask for', () => {
    const form = { phase: '', status: 'LATE', until: '2027-01-01', into: '', reason: ' Personal fehlt ' }

    expect(measureVerbBody('override-status', form)).toEqual({ value: 'LATE', reason: 'Personal fehlt' })
    expect(measureVerbBody('postpone', form)).toEqual({ until: '2027-01-01', reason: 'Personal fehlt' })
    expect(fieldsOfMeasureVerb('cancel')).toEqual(['reason'])
  })
})

describe('milestones', () => {
  const milestone = (id: string, due: string, part: Partial<Milestone> = {}): Milestone => ({
    id,
    title: { de: id, en: id },
    due,
    overdue: false,
    ...part,
  })

  it('stand on a line of whole years, near ones above each other', () => {
    const line = timeLine([milestone('b', '2026-07-02'), milestone('a', '2026-07-01')], '2026-01-01', {}, 0.05)

    expect([line.from, line.to, line.today]).toEqual(['2026-01-01', '2027-01-01', 0])
    expect(line.marks.map(({ id, number, row }) => [id, number, row])).toEqual([
      ['a', 1, 0],
      ['b', 2, 1],
    ])
    expect(line.marks[0]!.share).toBeCloseTo(0.5, 1)
    expect(line.years.map(({ year }) => year)).toEqual(['2026'])
  })

  it('are reached, overdue or open', () => {
    expect(stateOf(milestone('a', '2026-01-01', { completedOn: '2026-01-02', overdue: true }))).toBe('reached')
    expect(stateOf(milestone('a', '2026-01-01', { overdue: true }))).toBe('overdue')
    expect(stateOf(milestone('a', '2026-01-01'))).toBe('due')
  })

  it('name a contact among the coordinators of the departments', () => {
    const departments = [{ id: 'kultur', coordinators: [{ subject: 's1', name: 'Karla', role: 'COORDINATOR' }] }]
    const officials = officialsOf(departments as never, ['kultur'], { subject: 's2', name: 'Uwe' })
    const form = { ...milestoneFormFrom(milestone('a', '2026-05-01')), contact: 's1' }

    expect(officials.map(({ subject }) => subject)).toEqual(['s2', 's1'])
    expect(officialFrom(officials, 'nobody')).toBeUndefined()
    expect(milestoneFrom(form, officials)).toMatchObject({
      due: '2026-05-01',
      contact: { subject: 's1', name: 'Karla' },
    })
  })
})

describe('who took over as contact', () => {
  it('is named by the directory', () => {
    const departments = [{ id: 'umwelt', coordinators: [{ subject: 's3', name: 'Uli', role: 'COORDINATOR' }] }]

    expect(officialsOf(departments as never, ['kultur'], { subject: 's3', name: null })).toEqual([
      { subject: 's3', name: 'Uli' },
    ])
  })
})

describe('the budget', () => {
  it('has every year with its share of the largest amount', () => {
    expect(budgetYears(measure).map(({ year, plannedShare, spentShare }) => [year, plannedShare, spentShare])).toEqual([
      ['2025', 0, 1],
      ['2026', 0.5, 0],
    ])
  })
})

describe('a list of spending', () => {
  const words = {
    columns: { measure: 'Maßnahme', year: 'Jahr', amount: 'Betrag' },
    says: { missing: 'fehlt', year: 'Jahr?', amount: 'Betrag?', width: 'drei', nothing: 'leer', tooMany: 'viele' },
  }

  it('is read row by row', () => {
    const { lines, problems } = spendingFrom(
      '\uFEFFMaßnahme;Jahr;Betrag\r\n4.2;2026;"12.500,50"\r\n\r\n1.1;2025;7',
      words,
    )

    expect(problems).toEqual([])
    expect(lines).toEqual([
      { measure: '4.2', year: 2026, amount: 12500.5 },
      { measure: '1.1', year: 2025, amount: 7 },
    ])
  })

  it('names what is wrong by the row of the file, also what the service says', () => {
    const { problems, rows } = spendingFrom('Maßnahme;Jahr;Betrag\n;26;viel\n4.2;2026\n9.9;2026;1', words)

    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [2, 'Maßnahme'],
      [2, 'Jahr'],
      [2, 'Betrag'],
      [3, ''],
    ])
    expect(spendingProblems([{ pointer: '#/lines/1/measure', detail: 'unbekannt' }], rows, words)).toEqual([
      { row: 4, column: 'Maßnahme', reason: 'unbekannt' },
    ])
    expect(spendingFrom('', words).problems).toHaveLength(1)
  })
})

describe('the reason of a verb', () => {
  it.each(['override-phase', 'override-status', 'postpone', 'cancel', 'resume', 'merge-into', 'supersede'] as const)(
    'is needed to %s',
    (verb) => {
      expect(isReasonNeeded(verb)).toBe(true)
    },
  )

  it.each(['withdraw-phase-override', 'withdraw-status-override'] as const)('may be left out to %s', (verb) => {
    expect(isReasonNeeded(verb)).toBe(false)
  })
})
