import type { Meeting, Scope } from '@/api/meetings-client'

export const meetingVerbs = [
  'open',
  'begin',
  'close',
  'circulate',
  'take-chair',
  'hand-over-chair',
  'minute-taker',
  'cancel',
] as const
export type MeetingVerb = (typeof meetingVerbs)[number]
export type MeetingVerbField = 'scope' | 'person' | 'reason'

/** What may be done with a meeting now, the next step first. */
export function possibleMeetingVerbs({ state, may, chair, minutes }: Meeting): MeetingVerb[] {
  const possible: Record<MeetingVerb, boolean> = {
    open: state === 'DRAFT' && may.change,
    begin: state === 'OPEN' && may.lead && Boolean(chair),
    close: state === 'IN_PROGRESS' && may.lead,
    circulate: state === 'CLOSED' && may.write && minutes.stage === 'DRAFT',
    'take-chair': may.takeChair,
    'hand-over-chair': may.lead,
    'minute-taker': may.lead,
    cancel: may.change,
  }
  return meetingVerbs.filter((verb) => possible[verb])
}

/** What a verb asks for. */
export function fieldsOfMeetingVerb(verb: MeetingVerb, series: boolean): MeetingVerbField[] {
  const scope: MeetingVerbField[] = series ? ['scope'] : []
  switch (verb) {
    case 'open':
      return scope
    case 'cancel':
      return [...scope, 'reason']
    case 'hand-over-chair':
    case 'minute-taker':
      return ['person']
    default:
      return []
  }
}

export type MeetingVerbForm = { scope: Scope; person: string; reason: string }

export function meetingVerbBody(verb: MeetingVerb, form: MeetingVerbForm, meeting: Meeting): object | undefined {
  switch (verb) {
    case 'cancel':
      return { reason: form.reason }
    case 'hand-over-chair':
      return { person: form.person, instead: meeting.chair?.subject }
    case 'minute-taker':
      return { person: form.person }
    default:
      return undefined
  }
}
