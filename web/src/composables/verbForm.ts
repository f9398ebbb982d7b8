import type { Relation, RelationKind } from '@/api/relation-types'
import { isLimited, needsResolution, type RelationVerb } from './relationVerbs'

/** What the dialog of a verb holds: every field a text. */
export type VerbForm = {
  on: string
  yearOnly: boolean
  reason: string
  kind: string
  signedOn: string
  validUntil: string
  namedProjects: string[]
  body: string
  decidedOn: string
  number: string
  use: string
  role: string
  step: string
}

export function emptyVerbForm(today: string, relation: Pick<Relation, 'namedProjects'>): VerbForm {
  return {
    on: today,
    yearOnly: false,
    reason: '',
    kind: '',
    signedOn: '',
    validUntil: '',
    namedProjects: [...relation.namedProjects],
    body: '',
    decidedOn: '',
    number: '',
    use: '',
    role: '',
    step: '',
  }
}

export type VerbField = 'on' | 'reason' | 'kind' | 'agreement' | 'projects' | 'resolution' | 'use' | 'role' | 'step'

/** What only the kind has that a relation becomes. */
function partsOf(to?: RelationKind): VerbField[] {
  return to === 'NETWORK_MEMBERSHIP' ? ['role'] : to && isLimited(to) ? ['projects'] : []
}

/** What a verb asks for; the rest of the form stays away. */
export function fieldsOf(verb: RelationVerb, from: RelationKind, to?: RelationKind): VerbField[] {
  const resolution: VerbField[] = needsResolution(verb, from, to) ? ['resolution'] : []
  switch (verb) {
    case 'establish':
      return ['on', 'agreement', ...resolution]
    case 'renew-agreement':
      return ['agreement']
    case 'convert':
      return ['kind', ...partsOf(to), 'agreement', ...resolution, 'reason']
    case 'end':
      return ['on', 'reason', ...resolution]
    case 'suspend':
      return ['reason', ...resolution]
    case 'confirm':
      return []
    case 'review-use':
      return ['use', 'reason']
    case 'recommend':
      return ['step', 'reason']
    default:
      return ['reason']
  }
}

const given = (text: string) => (text.trim() === '' ? undefined : text.trim())

/** The body of a verb's request. */
export function bodyOf(verb: RelationVerb, form: VerbForm, from: RelationKind): object | undefined {
  const fields = fieldsOf(verb, from, (form.kind || undefined) as RelationKind | undefined)
  const agreement = { signedOn: given(form.signedOn), validUntil: given(form.validUntil) }
  if (verb === 'renew-agreement') {
    return agreement
  }
  if (verb === 'confirm') {
    return undefined
  }
  const hasAgreement = agreement.signedOn !== undefined || agreement.validUntil !== undefined
  return {
    ...(fields.includes('on') ? { on: given(form.on) } : {}),
    ...(verb === 'establish' ? { yearOnly: form.yearOnly } : {}),
    ...(fields.includes('reason') ? { reason: given(form.reason) } : {}),
    ...(fields.includes('kind') ? { kind: given(form.kind) } : {}),
    ...(fields.includes('agreement') && hasAgreement ? { agreement } : {}),
    ...(fields.includes('use') ? { use: given(form.use) } : {}),
    ...(fields.includes('step') ? { step: given(form.step) } : {}),
    ...(fields.includes('role') ? { membership: { role: form.role.trim() } } : {}),
    ...(form.kind === 'EU_PROJECT' && fields.includes('kind') ? { project: {} } : {}),
    ...(fields.includes('projects') ? { namedProjects: form.namedProjects } : {}),
    ...(fields.includes('resolution')
      ? { resolution: { body: form.body.trim(), on: given(form.decidedOn), number: given(form.number) } }
      : {}),
  }
}
