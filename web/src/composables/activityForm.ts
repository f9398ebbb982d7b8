import type { Activity, ActivityChange } from '@/api/activities-client'
import type { FieldProblem, Localized } from '@/api/types'
import { protocolFormFrom, protocolFrom, protocolProblems, type ProtocolForm } from './protocolForm'

/** An activity as the form holds it: flat, every field a text. */
export type ActivityForm = {
  kind: string
  title: Localized
  place: string
  programme: string
  begins: string
  beginsAt: string
  ends: string
  endsAt: string
  partners: string[]
  departments: string[]
  measures: string[]
  themes: string[]
  open: boolean
  fileReference: string
  within: string
  protocol: ProtocolForm
}

const text = (value: string | null | undefined) => value ?? ''
/** Services name seconds, input fields do not. */
const time = (value: string | null | undefined) => text(value).slice(0, 5)

export function activityFormFrom(activity: Activity | undefined, today: string): ActivityForm {
  return {
    kind: text(activity?.kind),
    title: { de: text(activity?.title.de), en: text(activity?.title.en) },
    place: text(activity?.place),
    programme: text(activity?.programme),
    begins: activity?.begins ?? today,
    beginsAt: time(activity?.beginsAt),
    // An activity of one day needs no second date.
    ends: activity === undefined || activity.ends === activity.begins ? '' : activity.ends,
    endsAt: time(activity?.endsAt),
    partners: activity?.partners.map(({ id }) => id) ?? [],
    departments: [...(activity?.departments ?? [])],
    measures: [...(activity?.measures ?? [])],
    themes: [...(activity?.themes ?? [])],
    open: activity?.open ?? false,
    fileReference: text(activity?.fileReference),
    within: text(activity?.within),
    protocol: protocolFormFrom(activity?.protocol),
  }
}

const given = (value: string) => (value.trim() === '' ? undefined : value.trim())

export function activityFrom(form: ActivityForm): ActivityChange {
  return {
    kind: form.kind,
    title: { de: form.title.de.trim(), en: given(form.title.en) },
    place: given(form.place),
    programme: given(form.programme),
    begins: form.begins,
    beginsAt: given(form.beginsAt),
    ends: given(form.ends),
    endsAt: given(form.endsAt),
    partners: form.partners,
    departments: form.departments,
    measures: form.measures,
    themes: form.themes,
    open: form.open,
    within: given(form.within),
    fileReference: given(form.fileReference),
    protocol: protocolFrom(form.protocol),
  }
}

/** What can be said before the service is asked. */
export function activityProblems(
  form: ActivityForm,
  says: { kind: string; title: string; begins: string; gift: string; amount: string },
): FieldProblem[] {
  return [
    ...(form.kind === '' ? [{ pointer: '#/kind', detail: says.kind }] : []),
    ...(form.title.de.trim() === '' ? [{ pointer: '#/title/de', detail: says.title }] : []),
    ...(form.begins === '' ? [{ pointer: '#/begins', detail: says.begins }] : []),
    ...protocolProblems(form.protocol, says),
  ]
}
