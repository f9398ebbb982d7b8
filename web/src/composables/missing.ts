import type { FieldProblem } from '@/api/types'

/** Names the fields that are empty and must not be, each with what to do about it. */
export const missing = (fields: [pointer: string, value: string, says: string][]): FieldProblem[] =>
  fields.filter(([, value]) => value.trim() === '').map(([pointer, , detail]) => ({ pointer: `#/${pointer}`, detail }))
