import type { Contact, ContactChange } from '@/api/contacts-client'

/** A contact person as the form holds it. */
export type ContactForm = Record<'name' | 'function' | 'email' | 'phone' | 'language' | 'note', string>

export const contactFormFrom = (contact: Contact | undefined): ContactForm => ({
  name: contact?.name ?? '',
  function: contact?.function ?? '',
  email: contact?.email ?? '',
  phone: contact?.phone ?? '',
  language: contact?.language ?? '',
  note: contact?.note ?? '',
})

const given = (text: string) => (text.trim() === '' ? undefined : text.trim())

export const contactFrom = (form: ContactForm): ContactChange => ({
  name: form.name.trim(),
  function: given(form.function),
  email: given(form.email),
  phone: given(form.phone),
  language: given(form.language)?.toLowerCase(),
  note: given(form.note),
})
