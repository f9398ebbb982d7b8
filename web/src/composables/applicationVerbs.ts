import type { Application, ApplicationVerb, Stage } from '@/api/funding-client'
import { eurosFrom } from './applicationForm'

/** One step in the menu of an application. */
export type ApplicationMove = { verb: ApplicationVerb; to: Stage; back: boolean }

/** Where an application can go, forward first, back and away last. */
export function possibleMoves({ may, stage }: Pick<Application, 'may' | 'stage'>): ApplicationMove[] {
  const move = (to: Stage): ApplicationMove => ({ verb: 'move', to, back: may.back.includes(to) })
  const moves = may.moves.map(move)
  return [
    ...(may.submit ? [{ verb: 'submit', to: 'SUBMITTED', back: false } as const] : []),
    ...(may.decide
      ? ([
          { verb: 'grant', to: 'GRANTED', back: false },
          { verb: 'reject', to: 'REJECTED', back: false },
        ] as const)
      : []),
    ...moves.filter(({ back }) => !back),
    ...moves.filter(({ back }) => back),
    ...(may.withdraw && stage !== 'WITHDRAWN' ? [{ verb: 'withdraw', to: 'WITHDRAWN', back: true } as const] : []),
  ]
}

/** All that can be done to an application; what leaves it at its stage comes last. */
export function possibleVerbs(application: Pick<Application, 'may' | 'stage'>): ApplicationMove[] {
  const { may, stage } = application
  return [
    ...possibleMoves(application),
    ...(may.correct ? [{ verb: 'correct-grant', to: stage, back: false } as const] : []),
  ]
}

export type MoveForm = {
  on: string
  reason: string
  fileReference: string
  amount: string
  programme: string
  begins: string
  ends: string
}
export type MoveField = keyof MoveForm
export const noInput: MoveForm = {
  on: '',
  reason: '',
  fileReference: '',
  amount: '',
  programme: '',
  begins: '',
  ends: '',
}

/** What a step asks for, in this order. */
export function fieldsOfMove({ verb, back }: ApplicationMove): MoveField[] {
  switch (verb) {
    case 'submit':
      return ['on', 'fileReference', 'reason']
    case 'grant':
    case 'correct-grant':
      return ['on', 'amount', 'programme', 'begins', 'ends']
    case 'reject':
      return ['on', 'reason']
    case 'withdraw':
      return ['reason']
    default:
      return back ? ['reason'] : []
  }
}

/** Which of them must not be empty. */
export const isNeeded = ({ back }: ApplicationMove, field: MoveField): boolean => field !== 'reason' || back

const given = (text: string) => (text.trim() === '' ? undefined : text.trim())

export function moveBody(move: ApplicationMove, form: MoveForm): object {
  switch (move.verb) {
    case 'submit':
      return { on: form.on, fileReference: given(form.fileReference), reason: given(form.reason) }
    case 'grant':
    case 'correct-grant':
      return {
        on: form.on,
        amount: eurosFrom(form.amount),
        programme: form.programme.trim(),
        begins: form.begins,
        ends: form.ends,
      }
    case 'reject':
      return { on: form.on, reason: given(form.reason) }
    case 'withdraw':
      return { reason: form.reason }
    default:
      return { to: move.to, reason: given(form.reason) }
  }
}
