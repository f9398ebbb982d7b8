import type { Enquiry, EnquiryChange, ReadMail } from '@/api/enquiries-client'

/** An enquiry as the form holds it: flat, every field a text. */
export type EnquiryForm = {
  kind: string
  subject: string
  text: string
  organisation: string
  country: string
  themes: string[]
  partner: string
  fileReference: string
  channel: string
  receivedOn: string
  name: string
  email: string
  phone: string
  language: string
}

/** What is known before someone types: an enquiry that was entered, or what a mail said. */
type Read = Partial<Pick<Enquiry, 'themes' | 'fileReference' | 'channel' | 'receivedOn'>> & {
  [Field in Exclude<keyof ReadMail, 'cut' | 'attachments' | 'sender'>]?: ReadMail[Field] | null
} & { sender?: (ReadMail['sender'] & { phone?: string | null }) | null }
const text = (value: string | null | undefined) => value ?? ''

export function enquiryFormFrom(enquiry: Read | undefined, today: string): EnquiryForm {
  return {
    kind: text(enquiry?.kind),
    subject: text(enquiry?.subject),
    text: text(enquiry?.text),
    organisation: text(enquiry?.organisation),
    country: text(enquiry?.country),
    themes: [...(enquiry?.themes ?? [])],
    partner: text(enquiry?.partner),
    fileReference: text(enquiry?.fileReference),
    channel: enquiry?.channel ?? 'HAND',
    receivedOn: enquiry?.receivedOn ?? today,
    name: text(enquiry?.sender?.name),
    email: text(enquiry?.sender?.email),
    phone: text(enquiry?.sender?.phone),
    language: text(enquiry?.sender?.language),
  }
}

const given = (value: string) => (value.trim() === '' ? undefined : value.trim())

export function enquiryFrom(form: EnquiryForm): EnquiryChange {
  const anybody = [form.name, form.email, form.phone].some((value) => value.trim() !== '')
  return {
    kind: form.kind,
    subject: form.subject.trim(),
    text: form.text.trim(),
    organisation: given(form.organisation),
    country: given(form.country),
    themes: form.themes,
    partner: given(form.partner),
    fileReference: given(form.fileReference),
    channel: form.channel as EnquiryChange['channel'],
    receivedOn: given(form.receivedOn),
    sender: anybody
      ? {
          name: form.name.trim(),
          email: given(form.email),
          phone: given(form.phone),
          language: given(form.language),
        }
      : undefined,
  }
}

let mail: ReadMail | undefined

/** Carries what a mail said from the board to the form; it holds personal data, so no storage sees it. */
export const keepMail = (read: ReadMail) => (mail = read)

export function takeMail(): ReadMail | undefined {
  const taken = mail
  mail = undefined
  return taken
}
