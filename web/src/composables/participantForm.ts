import type { Participant, ParticipantChange } from '@/api/participants-client'

export const participantFields = ['name', 'organisation', 'function', 'email', 'note'] as const
export type ParticipantForm = Record<(typeof participantFields)[number], string>

export const participantFormFrom = (known?: Participant): ParticipantForm => ({
  name: known?.name ?? '',
  organisation: known?.organisation ?? '',
  function: known?.function ?? '',
  email: known?.email ?? '',
  note: known?.note ?? '',
})

/** What is sent: nothing stands for an empty field. */
export const participantFrom = (form: ParticipantForm): ParticipantChange => ({
  name: form.name.trim(),
  organisation: form.organisation.trim() || undefined,
  function: form.function.trim() || undefined,
  email: form.email.trim() || undefined,
  note: form.note.trim() || undefined,
})
