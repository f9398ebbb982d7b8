import type { Milestone, MilestoneChange, Official } from '@/api/measure-types'
import type { Localized } from '@/api/types'
import { officialFrom } from './officials'

/** A milestone as the form holds it: every field a text. */
export type MilestoneForm = {
  title: Localized
  due: string
  subMeasure: string
  department: string
  contact: string
}

export const milestoneFormFrom = (milestone: Milestone | undefined): MilestoneForm => ({
  title: { de: milestone?.title.de ?? '', en: milestone?.title.en ?? '' },
  due: milestone?.due ?? '',
  subMeasure: milestone?.subMeasure ?? '',
  department: milestone?.department ?? '',
  contact: milestone?.contact?.subject ?? '',
})

const given = (text: string) => (text.trim() === '' ? undefined : text.trim())

export const milestoneFrom = (form: MilestoneForm, officials: Official[]): MilestoneChange =>
  ({
    title: { de: form.title.de.trim(), en: given(form.title.en) },
    due: given(form.due),
    subMeasure: given(form.subMeasure),
    department: given(form.department),
    contact: officialFrom(officials, form.contact),
  }) as MilestoneChange
