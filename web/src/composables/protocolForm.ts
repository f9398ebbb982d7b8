import type { Protocol } from '@/api/activities-client'
import type { FieldProblem } from '@/api/types'
import { amountFrom, money } from './relationForm'

export type GiftRow = { direction: string; what: string; value: { amount: string; currency: string } }
/** What protocol remembers, as the form holds it. */
export type ProtocolForm = { formsOfAddress: string; interpreter: string; gifts: GiftRow[] }

export const emptyGift = (): GiftRow => ({ direction: 'GIVEN', what: '', value: money(undefined) })

export function protocolFormFrom(protocol: Protocol | null | undefined): ProtocolForm {
  return {
    formsOfAddress: protocol?.formsOfAddress ?? '',
    interpreter: protocol?.interpreter ?? '',
    gifts: (protocol?.gifts ?? []).map(({ direction, what, value }) => ({ direction, what, value: money(value) })),
  }
}

const given = (value: string) => (value.trim() === '' ? undefined : value.trim())

export function protocolFrom(form: ProtocolForm): Protocol {
  return {
    formsOfAddress: given(form.formsOfAddress),
    interpreter: given(form.interpreter),
    gifts: form.gifts.map(({ direction, what, value }) => ({
      direction,
      what: what.trim(),
      value: amountFrom(value),
    })),
  }
}

/** What can be said of gifts before the service is asked. */
export function protocolProblems(form: ProtocolForm, says: { gift: string; amount: string }): FieldProblem[] {
  return form.gifts.flatMap(({ what, value }, index) => [
    ...(what.trim() === '' ? [{ pointer: `#/protocol/gifts/${index}/what`, detail: says.gift }] : []),
    ...(Number.isNaN(amountFrom(value)?.amount)
      ? [{ pointer: `#/protocol/gifts/${index}/value/amount`, detail: says.amount }]
      : []),
  ])
}
