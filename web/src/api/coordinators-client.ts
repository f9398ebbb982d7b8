import { networking } from './clients'
import type {
  Appointment,
  AppointmentChange,
  DaysAway,
  Invitation,
  InvitationChange,
  MadeInvitation,
  OpenMatter,
  SuccessorChange,
} from './directory-types'
import { value } from './http'
import type { Page } from './types'

const keyed = (key: string) => ({ 'Idempotency-Key': key })

/** Those that hold today; of a department alone, also those that held once instead. */
export async function fetchAppointments(department?: string, past = false): Promise<Appointment[]> {
  const found: Appointment[] = []
  for (let page = 0; ; page++) {
    const query = { page, size: 100, past, ...(department ? { department } : {}) }
    const { items, total } = (await value(
      networking.GET('/api/coordinators', { params: { query } }),
    )) as Page<Appointment>
    found.push(...items)
    if (items.length === 0 || found.length >= total) {
      return found
    }
  }
}

export const appoint = (body: AppointmentChange, key: string): Promise<Appointment> =>
  value(networking.POST('/api/coordinators', { headers: keyed(key), body })) as Promise<Appointment>

export const coverDepartments = (id: string, departments: string[], key: string): Promise<Appointment> =>
  value(
    networking.POST('/api/coordinators/{id}/departments', {
      params: { path: { id } },
      headers: keyed(key),
      body: { departments },
    }),
  ) as Promise<Appointment>

/** @param before first day of the absence that is changed; missing for a new one */
export const enterAbsence = (
  id: string,
  days: DaysAway,
  before: string | undefined,
  key: string,
): Promise<Appointment> =>
  (before === undefined
    ? value(
        networking.POST('/api/coordinators/{id}/absences', {
          params: { path: { id } },
          headers: keyed(key),
          body: days,
        }),
      )
    : value(
        networking.POST('/api/coordinators/{id}/absences/{from}/change', {
          params: { path: { id, from: before } },
          headers: keyed(key),
          body: days,
        }),
      )) as Promise<Appointment>

export const withdrawAbsence = (id: string, from: string): Promise<Appointment> =>
  value(
    networking.POST('/api/coordinators/{id}/absences/{from}/withdraw', { params: { path: { id, from } } }),
  ) as Promise<Appointment>

export const fetchHeld = (subject: string): Promise<OpenMatter[]> =>
  value(networking.GET('/api/coordinators/persons/{subject}/held', { params: { path: { subject } } }))

export const leave = (
  subject: string,
  body: { lastDay: string; successor: SuccessorChange },
  key: string,
): Promise<Appointment[]> =>
  value(
    networking.POST('/api/coordinators/persons/{subject}/leave', {
      params: { path: { subject } },
      headers: keyed(key),
      body,
    }),
  ) as Promise<Appointment[]>

export const stay = (id: string): Promise<Appointment> =>
  value(networking.POST('/api/coordinators/{id}/stay', { params: { path: { id } } })) as Promise<Appointment>

export const fetchInvitations = (page: number): Promise<Page<Invitation>> =>
  value(networking.GET('/api/coordinators/invitations', { params: { query: { page } } })) as Promise<Page<Invitation>>

/** The answer holds the secret of the link, which nobody can read again. */
export const invite = (body: InvitationChange): Promise<MadeInvitation> =>
  value(networking.POST('/api/coordinators/invitations', { body })) as Promise<MadeInvitation>

export const withdrawInvitation = (id: string): Promise<Invitation> =>
  value(
    networking.POST('/api/coordinators/invitations/{id}/withdraw', { params: { path: { id } } }),
  ) as Promise<Invitation>

export const lookAtInvitation = (token: string): Promise<Invitation> =>
  value(networking.POST('/api/coordinators/invitations/look', { body: { token } })) as Promise<Invitation>

export const acceptInvitation = (token: string): Promise<Invitation> =>
  value(networking.POST('/api/coordinators/invitations/accept', { body: { token } })) as Promise<Invitation>
