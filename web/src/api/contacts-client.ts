import { ask } from './plain'
import type { Versioned } from './types'

type Maybe<T> = T | null | undefined

/** Somebody at a partner: personal data. */
export type Contact = {
  id: string
  partner: string
  name: string
  function?: Maybe<string>
  email?: Maybe<string>
  phone?: Maybe<string>
  language?: Maybe<string>
  note?: Maybe<string>
  /** Nothing is known any more; the placeholder stays. */
  erased: boolean
}
export type ContactChange = Omit<Contact, 'id' | 'partner' | 'erased'>

const path = (partner: string, id?: string) =>
  `/api/partners/${encodeURIComponent(partner)}/contacts${id === undefined ? '' : `/${encodeURIComponent(id)}`}`

export const fetchContacts = async (partner: string): Promise<Contact[]> =>
  (await ask<Contact[]>('GET', path(partner))).value

export const fetchContact = (partner: string, id: string): Promise<Versioned<Contact>> => ask('GET', path(partner, id))

export const addContact = (partner: string, body: ContactChange, key: string): Promise<Versioned<Contact>> =>
  ask('POST', path(partner), { body, headers: { 'Idempotency-Key': key } })

export const changeContact = (
  partner: string,
  id: string,
  version: string,
  body: ContactChange,
): Promise<Versioned<Contact>> => ask('PUT', path(partner, id), { body, headers: { 'If-Match': version } })

export const eraseContact = async (partner: string, id: string): Promise<void> => {
  await ask('DELETE', path(partner, id))
}
