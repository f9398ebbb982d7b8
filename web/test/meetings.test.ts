import { describe, expect, it } from 'vitest'
import type { Meeting } from '@/api/meetings-client'
import { actionVerbBody, possibleActionVerbs } from '@/composables/actionVerbs'
import { emptyMeetingForm, meetingFormFrom, meetingFrom, meetingProblems } from '@/composables/meetingForm'
import { meetingVerbBody, possibleMeetingVerbs } from '@/composables/meetingVerbs'

const may = {
  change: true,
  lead: true,
  write: true,
  propose: true,
  answer: false,
  answerFor: [],
  takeChair: false,
  amend: false,
  confirm: false,
}
const meeting = {
  id: 'm1',
  title: { de: 'Vernetzungsgruppe', en: 'Vernetzungsgruppe' },
  begins: '2026-10-25T10:00:00',
  ends: '2026-10-25T12:00:00',
  zone: 'Europe/Berlin',
  state: 'OPEN',
  chair: { subject: 'olga', name: 'Olga' },
  departments: ['kultur'],
  guests: [],
  minutes: { stage: 'DRAFT', versions: [], amendments: [], readBy: [] },
  may,
} as unknown as Meeting

describe('the form of a meeting', () => {
  it('keeps the times of the clock, whatever the zone of the browser', () => {
    const change = meetingFrom(meetingFormFrom(meeting))

    expect(change.begins).toBe('2026-10-25T10:00')
    expect(change.ends).toBe('2026-10-25T12:00')
    expect(change.zone).toBe('Europe/Berlin')
  })

  it('leaves the English title to the German one', () => {
    expect(meetingFrom(meetingFormFrom(meeting)).title).toEqual({ de: 'Vernetzungsgruppe', en: undefined })
  })

  it('sends a series only where one was chosen', () => {
    const form = { ...emptyMeetingForm(), count: '3' }

    expect(meetingFrom(form).series).toBeUndefined()
    expect(meetingFrom({ ...form, rhythm: 'MONTHLY' }).series).toEqual({
      rhythm: 'MONTHLY',
      every: 1,
      count: 3,
      until: undefined,
    })
  })

  it('names what is missing', () => {
    const found = meetingProblems(emptyMeetingForm(), { title: 'a title', day: 'a day', hour: 'an hour' })

    expect(found.map(({ pointer }) => pointer)).toEqual(['#/title/de', '#/begins', '#/from', '#/ends'])
  })
})

describe('the verbs of a meeting', () => {
  it('begin with the next step', () => {
    expect(possibleMeetingVerbs(meeting)[0]).toBe('begin')
    expect(possibleMeetingVerbs({ ...meeting, state: 'IN_PROGRESS' })[0]).toBe('close')
    expect(possibleMeetingVerbs({ ...meeting, state: 'CLOSED', may: { ...may, change: false, lead: false } })).toEqual([
      'circulate',
    ])
  })

  it('do not begin a meeting that nobody leads', () => {
    expect(possibleMeetingVerbs({ ...meeting, chair: null })).not.toContain('begin')
  })

  it('name who had the chair when it is handed over', () => {
    const form = { scope: 'THIS' as const, person: 'kim', reason: '' }

    expect(meetingVerbBody('hand-over-chair', form, meeting)).toEqual({ person: 'kim', instead: 'olga' })
  })
})

describe('the verbs of an action item', () => {
  it('reopen only what is over', () => {
    expect(possibleActionVerbs({ state: 'OPEN', mayAct: true })).not.toContain('reopen')
    expect(possibleActionVerbs({ state: 'DONE', mayAct: true })).toEqual(['reopen'])
    expect(possibleActionVerbs({ state: 'OPEN', mayAct: false })).toEqual([])
  })

  it('hand over to a department without naming anybody', () => {
    const form = { due: '', department: 'umwelt', person: '', reason: 'fits better' }

    expect(actionVerbBody('hand-over', form)).toEqual({
      department: 'umwelt',
      person: undefined,
      reason: 'fits better',
    })
  })
})
