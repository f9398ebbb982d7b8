import { describe, expect, it } from 'vitest'
import type { Synergy } from '@/api/synergies-client'
import { firstDepartment, synergyBody, verbsOf } from '@/composables/synergyVerbs'

const name = { de: 'Amt', en: 'Office' }
const side = (department: string, answered: boolean): Synergy['sides'][number] => ({
  department,
  name,
  coordinators: [],
  answer: answered ? { kind: 'ACCEPTED', capacity: 'COORDINATOR', at: '2026-05-06T10:00:00Z' } : null,
  reasons: [],
})
const form = { department: 'kultur', reason: ' weil ', until: '2026-06-01', text: ' Reise ', link: ' ' }

describe('what can be done with a synergy', () => {
  it('is nothing for whoever acts for neither of the two', () => {
    expect(verbsOf({ may: { answer: [], outcome: [], confide: false } })).toEqual([])
  })

  it('is to answer while it waits, and to say what came of it afterwards', () => {
    expect(verbsOf({ may: { answer: ['kultur'], outcome: [], confide: true } })).toEqual(['accept', 'later', 'decline'])
    expect(verbsOf({ may: { answer: [], outcome: ['kultur'], confide: true } })).toEqual(['outcome'])
  })

  it('is meant for the department that has not answered', () => {
    const may = { answer: ['kultur', 'umwelt'], outcome: [], confide: true }
    expect(firstDepartment({ may, sides: [side('kultur', true), side('umwelt', false)] }, 'accept')).toBe('umwelt')
    expect(firstDepartment({ may, sides: [side('kultur', true), side('umwelt', true)] }, 'accept')).toBe('kultur')
  })

  it('sends each verb its own fields and nothing empty', () => {
    expect(synergyBody('accept', form)).toEqual({ department: 'kultur' })
    expect(synergyBody('decline', form)).toEqual({ department: 'kultur', reason: 'weil' })
    expect(synergyBody('later', form)).toEqual({ department: 'kultur', until: '2026-06-01' })
    expect(synergyBody('outcome', form)).toEqual({ department: 'kultur', text: 'Reise', link: undefined })
  })
})
