import type { AdvancedKind, AdvancedOutlet } from '@/api/outlets-advanced-client'

/** What is entered of a webhook, feed or calendar; an empty department is oneself, an empty language the reader's. */
export type AdvancedForm = {
  kind: AdvancedKind
  name: string
  department: string
  standard: boolean
  url: string
  language: '' | 'de' | 'en'
}

export const emptyForm = (kind: AdvancedKind): AdvancedForm => ({
  kind,
  name: '',
  department: '',
  standard: true,
  url: '',
  language: '',
})

export const formOf = (outlet: AdvancedOutlet): AdvancedForm => ({
  kind: outlet.kind,
  name: outlet.name,
  department: outlet.owner.type === 'DEPARTMENT' ? outlet.owner.id : '',
  standard: outlet.standard,
  url: outlet.webhook?.url ?? '',
  language: outlet.feed?.language ?? '',
})

/** As the service takes it: only the settings of its kind. */
export function requestOf(form: AdvancedForm) {
  const { kind, standard } = form
  return {
    kind,
    standard,
    name: form.name.trim(),
    ...(form.department ? { department: form.department } : {}),
    ...(kind === 'WEBHOOK' ? { webhook: { url: form.url.trim() } } : {}),
    ...(kind !== 'WEBHOOK' && form.language ? { feed: { language: form.language } } : {}),
  }
}

export type AdvancedVerb = 'test' | 'edit' | 'renew' | 'pause' | 'resume' | 'replay' | 'end'

/** What can be done with it now, the most likely first. */
export function verbsOf({ kind, state }: Pick<AdvancedOutlet, 'kind' | 'state'>): AdvancedVerb[] {
  const webhook = kind === 'WEBHOOK'
  return [
    ...(state === 'FAILED' || state === 'PAUSED' ? (['resume'] as const) : []),
    ...(webhook ? (['test'] as const) : []),
    'edit',
    'renew',
    ...(webhook ? (['replay'] as const) : []),
    ...(state === 'ACTIVE' ? (['pause'] as const) : []),
    'end',
  ]
}

const FAULTS = new Set([
  'gone',
  'no-answer',
  'unreachable',
  'unknown-host',
  'address-not-allowed',
  'not-secure',
  'redirected',
  'refused',
  'receiver-fault',
  'too-busy',
])

/** The key of a sentence for what went wrong. */
export const faultKey = (fault: string): string => `outletsAdvanced.faults.${FAULTS.has(fault) ? fault : 'other'}`
