import type { Call, CallChange, CallStatus, Deadline, TextSection } from '@/api/types'
import { typedAmount } from './amounts'

/** A call as the form holds it: every field a text, so that half-typed input is kept too. */
export type CallForm = {
  identifier: string
  title: string
  kind: string
  programme: string
  status: string
  opensOn: string
  deadlines: Deadline[]
  amount: string
  currency: string
  keywords: string[]
  link: string
  text: TextSection[]
  audiences: string[]
  expectedMonth: string
}

export function formFrom(call: Call | undefined): CallForm {
  return {
    identifier: call?.identifier ?? '',
    title: call?.title ?? '',
    kind: call?.kind ?? 'grant',
    programme: call?.programme ?? '',
    status: call?.status ?? 'OPEN',
    opensOn: call?.opensOn ?? '',
    deadlines: call?.deadlines.map(({ date, at }) => ({ date, at: at ?? null })) ?? [{ date: '', at: null }],
    amount: call?.budget ? String(call.budget.amount) : '',
    currency: call?.budget?.currency ?? 'EUR',
    keywords: [...(call?.keywords ?? [])],
    link: call?.link ?? '',
    text: call?.text.map((section) => ({ ...section })) ?? [],
    audiences: [...(call?.audiences ?? [])],
    expectedMonth: call?.expectedMonth ?? '',
  }
}

const given = (text: string) => (text.trim() === '' ? undefined : text.trim())

export function callFrom(form: CallForm): CallChange {
  const amount = typedAmount(form.amount)
  return {
    identifier: form.identifier.trim(),
    title: form.title.trim(),
    kind: form.kind,
    programme: given(form.programme),
    status: form.status as CallStatus,
    opensOn: given(form.opensOn),
    deadlines: form.deadlines
      .filter(({ date }) => date !== '')
      .map(({ date, at }) => (at === null ? { date } : { date, at })),
    budget: amount === undefined ? undefined : { amount, currency: form.currency },
    keywords: form.keywords,
    link: given(form.link),
    text: form.text.filter(({ heading, body }) => heading.trim() !== '' || body.trim() !== ''),
    audiences: form.audiences ?? [],
    expectedMonth: given(form.expectedMonth ?? ''),
  }
}
