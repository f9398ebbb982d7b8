import type { Partner, PartnerChange, PartnerKind } from '@/api/relation-types'
import type { FieldProblem, Localized } from '@/api/types'

/** A partner as the form holds it: every field a text, so that half-typed input is kept too. */
export type PartnerForm = {
  kind: string
  name: Localized
  formerNames: string[]
  otherNames: Record<string, string>[]
  country: string
  website: string
  latitude: string
  longitude: string
}

export function partnerFormFrom(partner: Partner | undefined): PartnerForm {
  const names = partner?.otherNames ?? []
  return {
    kind: partner?.kind ?? 'CITY',
    name: { de: partner?.name.de ?? '', en: partner?.name.en ?? '' },
    otherNames: names.filter(({ former }) => !former).map(({ name, language }) => ({ name, language: language ?? '' })),
    formerNames: names.filter(({ former }) => former).map(({ name }) => name),
    country: partner?.country ?? '',
    website: partner?.website ?? '',
    latitude: partner?.position ? String(partner.position.latitude) : '',
    longitude: partner?.position ? String(partner.position.longitude) : '',
  }
}

const given = (text: string | undefined) => (text === undefined || text.trim() === '' ? undefined : text.trim())

/** NaN where something stands that is no number; the decimal sign may be a comma. */
const degrees = (text: string) => (given(text) === undefined ? Number.NaN : Number(text.trim().replace(',', '.')))

export function partnerFrom(form: PartnerForm): PartnerChange {
  const placed = given(form.latitude) !== undefined || given(form.longitude) !== undefined
  return {
    kind: form.kind as PartnerKind,
    name: { de: form.name.de.trim(), en: given(form.name.en) },
    otherNames: [
      ...form.otherNames
        .filter(({ name }) => given(name) !== undefined)
        .map(({ name, language }) => ({ name: name!.trim(), language: given(language), former: false })),
      ...form.formerNames.map((name) => ({ name, former: true })),
    ],
    country: given(form.country),
    website: given(form.website),
    position: placed ? { latitude: degrees(form.latitude), longitude: degrees(form.longitude) } : undefined,
  }
}

/** What can be said before the service is asked: coordinates that are none. */
export function positionProblems(form: PartnerForm, detail: string): FieldProblem[] {
  const { position } = partnerFrom(form)
  return (['latitude', 'longitude'] as const)
    .filter((field) => position !== undefined && Number.isNaN(position[field]))
    .map((field) => ({ pointer: `#/position/${field}`, detail }))
}
