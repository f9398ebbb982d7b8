export type Difference = { field: string; was: unknown; theirs: unknown; mine: unknown; both: boolean }

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** What another changed since someone began to edit, and where both touched the same field. */
export function differences<T extends object>(was: T, theirs: T, mine: T): Difference[] {
  return (Object.keys(was) as (keyof T & string)[])
    .filter((field) => !same(was[field], theirs[field]))
    .map((field) => ({
      field,
      was: was[field],
      theirs: theirs[field],
      mine: mine[field],
      both: !same(was[field], mine[field]) && !same(theirs[field], mine[field]),
    }))
}

/** My changes upon their version: a field that I did not touch takes their value. */
export function mergeMine<T extends object>(was: T, theirs: T, mine: T): T {
  const merged = { ...theirs }
  for (const field of Object.keys(was) as (keyof T)[]) {
    if (!same(was[field], mine[field])) {
      merged[field] = mine[field]
    }
  }
  return merged
}
