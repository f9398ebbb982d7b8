import type { Synergy, SynergyVerb } from '@/api/synergies-client'

export type SynergyForm = { department: string; reason: string; until: string; text: string; link: string }

/** Verbs that somebody may use, in the order in which they are offered. */
export function verbsOf({ may }: Pick<Synergy, 'may'>): SynergyVerb[] {
  return [
    ...(may.answer.length > 0 ? (['accept', 'later', 'decline'] as const) : []),
    ...(may.outcome.length > 0 ? (['outcome'] as const) : []),
  ]
}

/** The departments for which the reader may do that. */
export const departmentsFor = ({ may }: Pick<Synergy, 'may'>, verb: SynergyVerb): string[] =>
  verb === 'outcome' ? may.outcome : may.answer

/** The department that is meant where nothing needs to be chosen: the first that has not answered. */
export function firstDepartment(synergy: Pick<Synergy, 'may' | 'sides'>, verb: SynergyVerb): string {
  const possible = departmentsFor(synergy, verb)
  const silent = synergy.sides.find(({ department, answer }) => possible.includes(department) && !answer)
  return silent?.department ?? possible[0] ?? ''
}

/** What the service is sent; each verb has its own fields. */
export function synergyBody(verb: SynergyVerb, form: SynergyForm): Record<string, string | undefined> {
  const department = form.department || undefined
  const filled = (text: string) => text.trim() || undefined
  switch (verb) {
    case 'accept':
      return { department }
    case 'decline':
      return { department, reason: filled(form.reason) }
    case 'later':
      return { department, until: filled(form.until) }
    case 'outcome':
      return { department, text: filled(form.text), link: filled(form.link) }
  }
}
