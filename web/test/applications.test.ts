import { describe, expect, it } from 'vitest'
import type { Application, Stage } from '@/api/funding-client'
import {
  applicationFormFrom,
  applicationFrom,
  applicationProblems,
  emptyApplicationForm,
  eurosFrom,
} from '@/composables/applicationForm'
import {
  fieldsOfMove,
  moveBody,
  possibleMoves,
  possibleVerbs,
  type ApplicationMove,
} from '@/composables/applicationVerbs'

const says = { project: 'project?', title: 'title?', responsible: 'who?', amount: 'amount?', call: 'call?' }
const form = { ...emptyApplicationForm(), project: 'MUSIC', title: 'Music cities', responsible: 'kultur' }

describe('the form of an application', () => {
  it('takes amounts with a comma and refuses what is none', () => {
    expect(eurosFrom('1500,50')).toEqual({ amount: 1500.5, currency: 'EUR' })
    expect(eurosFrom(' 150 000 €')).toEqual({ amount: 150000, currency: 'EUR' })
    expect(eurosFrom('20.000')).toEqual({ amount: 20000, currency: 'EUR' })
    expect(eurosFrom('1.200.000,5 €')).toEqual({ amount: 1200000.5, currency: 'EUR' })
    expect(eurosFrom('20,000')).toEqual({ amount: 20000, currency: 'EUR' })
    expect(eurosFrom('viel')?.amount).toBeNaN()
    expect(eurosFrom('1.20.000')?.amount).toBeNaN()
    expect(eurosFrom('-5')?.amount).toBeNaN()
    expect(eurosFrom('  ')).toBeUndefined()
  })

  it('needs a call only for interest in one', () => {
    expect(applicationProblems(form, says)).toEqual([])
    expect(applicationProblems({ ...form, stage: 'INTEREST' }, says)).toEqual([{ pointer: '#/call', detail: 'call?' }])
  })

  it('names everything that is missing or wrong', () => {
    expect(applicationProblems({ ...emptyApplicationForm(), total: 'x' }, says).map(({ pointer }) => pointer)).toEqual([
      '#/project',
      '#/title',
      '#/departments/0',
      '#/total/amount',
    ])
  })

  it('puts the responsible department first and never twice', () => {
    expect(applicationFrom({ ...form, involved: ['umwelt', 'kultur'] }, true).departments).toEqual(['kultur', 'umwelt'])
  })

  it('says its stage only when it begins', () => {
    expect(applicationFrom(form, true).stage).toBe('ADVICE')
    expect(applicationFrom(form, false).stage).toBeUndefined()
  })

  it('shows what is stored and sends it back unchanged', () => {
    const stored = {
      stage: 'GO',
      project: 'MUSIC',
      title: 'Music cities',
      role: 'PARTNER',
      departments: ['kultur', 'umwelt'],
      partners: ['p'],
      themes: [],
      measures: ['2.2'],
      requested: { amount: 100, currency: 'EUR' },
      links: [{ label: 'file', url: 'https://example.org' }],
    } as unknown as Application
    expect(applicationFrom(applicationFormFrom(stored), false)).toMatchObject({
      departments: ['kultur', 'umwelt'],
      requested: { amount: 100, currency: 'EUR' },
      links: [{ label: 'file', url: 'https://example.org' }],
      measures: ['2.2'],
    })
  })
})

describe('the next steps of an application', () => {
  const may = { write: true, moves: [], back: [], submit: false, decide: false, correct: false, withdraw: false }
  const tos = (moves: ApplicationMove[]) => moves.map(({ to }) => to)

  it('come forward first, then back, then away', () => {
    const moves = possibleMoves({
      stage: 'GO',
      may: { ...may, submit: true, withdraw: true, moves: ['INTEREST', 'IDEA'] as Stage[], back: ['INTEREST', 'IDEA'] },
    })
    expect(tos(moves)).toEqual(['SUBMITTED', 'INTEREST', 'IDEA', 'WITHDRAWN'])
  })

  it('are the two answers of a funder once it is submitted', () => {
    expect(tos(possibleMoves({ stage: 'SUBMITTED', may: { ...may, decide: true } }))).toEqual(['GRANTED', 'REJECTED'])
  })

  it('offer the correction of a grant, but not as a step to a stage', () => {
    const granted = { stage: 'GRANTED', may: { ...may, correct: true, moves: ['REPORTING'] as Stage[] } } as const
    expect(tos(possibleMoves(granted))).toEqual(['REPORTING'])
    expect(possibleVerbs(granted).at(-1)).toEqual({ verb: 'correct-grant', to: 'GRANTED', back: false })
  })

  it('ask for a reason on the way back only', () => {
    expect(fieldsOfMove({ verb: 'move', to: 'GO', back: false })).toEqual([])
    expect(fieldsOfMove({ verb: 'move', to: 'IDEA', back: true })).toEqual(['reason'])
  })

  it('send what they ask for', () => {
    const typed = {
      on: '2026-05-06',
      reason: '',
      fileReference: '41.1',
      amount: '1200,5',
      programme: ' CREA ',
      begins: '2027-01-01',
      ends: '2028-12-31',
    }
    expect(moveBody({ verb: 'submit', to: 'SUBMITTED', back: false }, typed)).toEqual({
      on: '2026-05-06',
      fileReference: '41.1',
      reason: undefined,
    })
    expect(moveBody({ verb: 'grant', to: 'GRANTED', back: false }, typed)).toEqual({
      on: '2026-05-06',
      amount: { amount: 1200.5, currency: 'EUR' },
      programme: 'CREA',
      begins: '2027-01-01',
      ends: '2028-12-31',
    })
  })
})
