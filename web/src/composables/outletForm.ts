import type { EmailOutlet, OutletChange, Rhythm } from '@/api/outlets-client'

/** A form holds text only. */
export type OutletForm = {
  name: string
  department: string
  standard: boolean
  address: string
  rhythm: Rhythm
  hour: string
  weekday: string
  zone: string
  language: string
  quiet: boolean
  quietFrom: string
  quietTo: string
}

export const emptyOutlet = (name: string, address: string, zone: string, language: string): OutletForm => ({
  name,
  department: '',
  standard: true,
  address,
  rhythm: 'DAILY',
  hour: '8',
  weekday: 'MONDAY',
  zone,
  language,
  quiet: false,
  quietFrom: '20:00',
  quietTo: '07:00',
})

export const outletFormOf = ({ name, owner, standard, email }: EmailOutlet): OutletForm => ({
  name,
  department: owner.type === 'DEPARTMENT' ? owner.id : '',
  standard,
  address: email.address,
  rhythm: email.rhythm,
  hour: String(email.hour),
  weekday: email.weekday,
  zone: email.zone,
  language: email.language,
  quiet: email.quietHours !== null,
  quietFrom: email.quietHours?.from.slice(0, 5) ?? '20:00',
  quietTo: email.quietHours?.to.slice(0, 5) ?? '07:00',
})

export const outletChange = (form: OutletForm): OutletChange =>
  ({
    kind: 'EMAIL',
    name: form.name,
    ...(form.department === '' ? {} : { department: form.department }),
    standard: form.standard,
    email: {
      address: form.address,
      rhythm: form.rhythm,
      hour: Number(form.hour),
      weekday: form.weekday,
      zone: form.zone,
      language: form.language,
      ...(form.quiet && form.rhythm === 'AT_ONCE' ? { quietHours: { from: form.quietFrom, to: form.quietTo } } : {}),
    },
  }) as OutletChange

/** Zones with the usual one first. */
export function zones(current: string): string[] {
  const known = Intl.supportedValuesOf('timeZone')
  return [...new Set([current, 'Europe/Berlin', ...known])].filter((zone) => zone !== '')
}
