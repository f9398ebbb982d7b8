import { ask } from './plain'

// Who takes part in an activity: personal data, kept for some weeks only.

export type ParticipantChange = {
  name: string
  organisation?: string
  function?: string
  email?: string
  note?: string
}
export type Participant = { [Field in keyof Required<ParticipantChange>]: string | null } & {
  id: string
  name: string
  version: number
}
/** With the last day of the list, after which it is deleted. */
export type ParticipantList = { keptUntil: string; items: Participant[] }

const listOf = (activity: string) => `/api/activities/${encodeURIComponent(activity)}/participants`
const at = (activity: string, id: string) => `${listOf(activity)}/${encodeURIComponent(id)}`
const expected = ({ version }: Participant) => ({ 'If-Match': `"${version}"` })

export const fetchParticipants = async (activity: string): Promise<ParticipantList> =>
  (await ask<ParticipantList>('GET', listOf(activity))).value

export const addParticipant = (activity: string, body: ParticipantChange, key: string): Promise<unknown> =>
  ask('POST', listOf(activity), { body, headers: { 'Idempotency-Key': key } })

export const changeParticipant = (activity: string, known: Participant, body: ParticipantChange): Promise<unknown> =>
  ask('PUT', at(activity, known.id), { body, headers: expected(known) })

export const removeParticipant = (activity: string, known: Participant): Promise<unknown> =>
  ask('DELETE', at(activity, known.id), { headers: expected(known) })

export const participantsAddress = (activity: string): string => `${listOf(activity)}.csv`
