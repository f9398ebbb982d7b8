import type { NewProposal, Proposal } from '@/api/proposals-client'
import type { ActivityForm } from './activityForm'
import { activityFormFrom } from './activityForm'

/** A proposal as the public form holds it: flat, every field a text. */
export type ProposalForm = Record<
  'kind' | 'title' | 'text' | 'place' | 'begins' | 'ends' | 'name' | 'email' | 'organisation' | 'phone',
  string
>

export const emptyProposal = (): ProposalForm => ({
  kind: '',
  title: '',
  text: '',
  place: '',
  begins: '',
  ends: '',
  name: '',
  email: '',
  organisation: '',
  phone: '',
})

const given = (value: string) => (value.trim() === '' ? undefined : value.trim())

export function proposalFrom(form: ProposalForm, website2: string): NewProposal {
  return {
    kind: form.kind,
    title: form.title.trim(),
    text: form.text.trim(),
    place: given(form.place),
    // An empty day is no day; the service says so at the field.
    begins: form.begins === '' ? (undefined as unknown as string) : form.begins,
    ends: given(form.ends),
    proposer: {
      name: form.name.trim(),
      email: form.email.trim(),
      organisation: given(form.organisation),
      phone: given(form.phone),
    },
    website2,
  }
}

/** What was proposed, as the form of an activity begins with it; the office completes it. */
export function activityFormOf({ idea }: Proposal, department: string | null | undefined): ActivityForm {
  return {
    ...activityFormFrom(undefined, idea.begins),
    kind: idea.kind,
    title: { de: idea.title, en: '' },
    place: idea.place ?? '',
    programme: idea.text,
    ends: idea.ends === idea.begins ? '' : idea.ends,
    departments: department ? [department] : [],
  }
}
