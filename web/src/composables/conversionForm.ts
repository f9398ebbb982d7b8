import type { Conversion, ConversionTarget, Enquiry } from '@/api/enquiries-client'
import type { PartnerKind, RelationKind } from '@/api/relation-types'

/** What an enquiry is to become, as the form holds it: flat, every field a text. */
export type ConversionForm = {
  to: ConversionTarget
  relationKind: string
  responsible: string
  activityKind: string
  title: string
  place: string
  begins: string
  ends: string
  departments: string[]
  partner: string
  asNew: boolean
  name: string
  partnerKind: string
  confirmed: boolean
}

/** @param activityKind what enquiries of its kind mostly become, if they mostly become an activity */
export function conversionFormFrom(
  enquiry: Enquiry,
  activityKind: string | null | undefined,
  today: string,
): ConversionForm {
  const asked = enquiry.routing?.departments ?? []
  return {
    // What was begun is completed; it cannot become something else.
    to: enquiry.conversion?.to ?? (activityKind ? 'ACTIVITY' : 'RELATION'),
    relationKind: 'COOPERATION',
    responsible: asked[0] ?? '',
    activityKind: activityKind ?? '',
    title: enquiry.subject,
    place: '',
    begins: today,
    ends: '',
    departments: [...asked],
    partner: enquiry.partner ?? '',
    asNew: false,
    name: enquiry.organisation ?? '',
    partnerKind: 'CITY',
    confirmed: false,
  }
}

const given = (value: string) => (value.trim() === '' ? undefined : value.trim())

export function conversionFrom(form: ConversionForm): Conversion {
  const made: Conversion =
    form.to === 'RELATION'
      ? { relation: { kind: form.relationKind as RelationKind, responsible: given(form.responsible) } }
      : {
          activity: {
            kind: form.activityKind,
            title: { de: form.title.trim() },
            place: given(form.place),
            begins: form.begins,
            ends: given(form.ends),
            departments: form.departments,
          },
        }
  return form.asNew
    ? {
        ...made,
        newPartner: { kind: form.partnerKind as PartnerKind, name: { de: form.name.trim() } },
        confirmed: form.confirmed,
      }
    : { ...made, partner: given(form.partner) }
}
