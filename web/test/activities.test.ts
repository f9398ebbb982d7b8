import { describe, expect, it } from 'vitest'
import type { Activity } from '@/api/activities-client'
import type { Confirmation } from '@/api/confirmations-client'
import { activityFormFrom, activityFrom, activityProblems } from '@/composables/activityForm'
import { possibleActivityVerbs } from '@/composables/activityVerbs'
import { openEntries, openLists } from '@/composables/confirmations'
import { useActivityWords } from '@/composables/useActivityWords'
import { within } from './setup'

const visit = {
  kind: 'visit',
  title: { de: 'Besuch', en: 'Visit' },
  begins: '2026-05-06',
  beginsAt: '09:30:00',
  ends: '2026-05-06',
  endsAt: '12:00:00',
  partners: [{ id: 'p1', name: { de: 'Rennes', en: 'Rennes' } }],
  departments: ['kultur'],
  themes: [],
  measures: [],
  open: true,
  protocol: { interpreter: 'fr', gifts: [] },
} as unknown as Activity

describe('the form of an activity', () => {
  it('keeps what it was given', () => {
    expect(activityFrom(activityFormFrom(visit, '2026-01-01'))).toMatchObject({
      beginsAt: '09:30',
      ends: undefined,
      partners: ['p1'],
      protocol: { interpreter: 'fr', gifts: [] },
    })
  })

  it('says what is missing before it asks', () => {
    const says = { kind: 'Art', title: 'Titel', begins: 'Tag', gift: 'Was?', amount: 'Betrag?' }

    expect(activityProblems({ ...activityFormFrom(undefined, ''), kind: '' }, says)).toHaveLength(3)
    expect(activityProblems(activityFormFrom(visit, ''), says)).toEqual([])
  })
})

describe('an activity', () => {
  it('says when it is', () => {
    const { when } = within(useActivityWords)

    expect(when(visit)).toBe('06.05.2026, 09:30 Uhr bis 12:00 Uhr')
    expect(when({ begins: '2026-05-06', ends: '2026-05-08' })).toBe('06.05.2026 bis 08.05.2026')
    expect(when({ begins: '2026-05-06', ends: '2026-05-06' })).toBe('06.05.2026')
  })

  it('offers only what can happen next', () => {
    expect(possibleActivityVerbs({ state: 'PLANNED', mayChange: true })).toEqual(['hold', 'cancel'])
    expect(possibleActivityVerbs({ state: 'HELD', mayChange: true })).toEqual(['outcome'])
    expect(possibleActivityVerbs({ state: 'CANCELLED', mayChange: true })).toEqual([])
    expect(possibleActivityVerbs({ state: 'PLANNED', mayChange: false })).toEqual([])
  })
})

describe('a yearly list', () => {
  const entry = (state: string, confirmed: boolean) => ({ relation: { id: state, state }, confirmed })
  const list = (...entries: object[]) => ({ entries }) as unknown as Confirmation

  it('waits for what is neither confirmed nor over', () => {
    const open = list(entry('ACTIVE', false), entry('ENDED', false), entry('DORMANT', true))

    expect(openEntries(open).map(({ relation }) => relation.state)).toEqual(['ACTIVE'])
    expect(openLists([open, list(entry('ENDED', false))])).toEqual([open])
  })
})
