import { actionVerbs, type ActionItem, type ActionVerb } from '@/api/actions-client'

export type ActionVerbField = 'due' | 'department'

/** What may be done with an action item now; to be done comes first. */
export const possibleActionVerbs = ({ state, mayAct }: Pick<ActionItem, 'state' | 'mayAct'>): ActionVerb[] =>
  mayAct ? actionVerbs.filter((verb) => (verb === 'reopen') !== (state === 'OPEN')) : []

/** What a verb asks for besides the reason. */
export function fieldsOfActionVerb(verb: ActionVerb): ActionVerbField[] {
  return verb === 'change-due' ? ['due'] : verb === 'hand-over' ? ['department'] : []
}

type Form = { due: string; department: string; person: string; reason: string }

export function actionVerbBody(verb: ActionVerb, { due, department, person, reason }: Form): object {
  switch (verb) {
    case 'complete':
      return { note: reason.trim() === '' ? undefined : reason }
    case 'change-due':
      return { due, reason }
    case 'hand-over':
      return { department, person: person === '' ? undefined : person, reason }
    default:
      return { reason }
  }
}
