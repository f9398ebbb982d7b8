import type { Partner } from '@/api/relation-types'

const namesOf = ({ name, otherNames }: Partner) => [name.de, name.en, ...otherNames.map((other) => other.name)]
const facts = ['country', 'position', 'website'] as const
export type TakenFact = (typeof facts)[number]
export type MergePreview = { names: string[]; taken: TakenFact[]; lost: TakenFact[] }

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** What the one that remains gains: names it did not have, facts it lacked; and which facts of the other are given up. */
export function mergePreview(given: Partner, remaining: Partner): MergePreview {
  const known = namesOf(remaining)
  const said = facts.filter((fact) => Boolean(given[fact]))
  return {
    names: [...new Set(namesOf(given))].filter((name) => !known.includes(name)),
    taken: said.filter((fact) => !remaining[fact]),
    lost: said.filter((fact) => Boolean(remaining[fact]) && !same(given[fact], remaining[fact])),
  }
}
