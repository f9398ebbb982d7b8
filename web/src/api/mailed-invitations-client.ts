import { notification } from './clients'
import type { components } from './generated/notification-service'
import { value } from './http'
import type { Nullable, Page, Whole } from './types'

type S = components['schemas']

export const invitedAs = ['COORDINATOR', 'DEPUTY', 'READER'] as const
export type InvitedAs = (typeof invitedAs)[number]
export type MailedInvitation = Nullable<Whole<S['InvitationResponse']>, 'email' | 'fault' | 'joinedAt' | 'subject'>
export type MailedInvitationChange = S['InvitationRequest']

export const fetchMailedInvitations = (page: number): Promise<Page<MailedInvitation>> =>
  value(notification.GET('/api/mailed-invitations', { params: { query: { page } } })) as Promise<Page<MailedInvitation>>

export const inviteByMail = (body: MailedInvitationChange, key: string): Promise<MailedInvitation> =>
  value(
    notification.POST('/api/mailed-invitations', { headers: { 'Idempotency-Key': key }, body }),
  ) as Promise<MailedInvitation>

export const mailAgain = ({ id }: MailedInvitation): Promise<MailedInvitation> =>
  value(
    notification.POST('/api/mailed-invitations/{id}/mail-again', { params: { path: { id } } }),
  ) as Promise<MailedInvitation>

export const withdrawMailed = ({ id, version }: MailedInvitation): Promise<undefined> =>
  value(
    notification.DELETE('/api/mailed-invitations/{id}', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
    }),
  )
