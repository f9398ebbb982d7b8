import type { Official } from '@/api/measure-types'
import type { Department } from '@/api/types'

type Option = { value: string; label: string }

/** Who can be named as contact: those who coordinate one of the departments, and whoever is named already. */
export function officialsOf(
  departments: Department[],
  wanted: string[],
  current: Official | null | undefined,
): Official[] {
  const coordinators = departments
    .filter(({ id }) => wanted.includes(id))
    .flatMap((department) => department.coordinators.map(({ subject, name }): Official => ({ subject, name })))
  // Who took over from somebody is known by the directory alone.
  const everybody = departments.flatMap((department) => department.coordinators)
  const named = current && {
    ...current,
    name: current.name ?? everybody.find(({ subject }) => subject === current.subject)?.name,
  }
  const all = [...(named ? [named] : []), ...coordinators]
  return all.filter((one, index) => one.name && all.findIndex(({ subject }) => subject === one.subject) === index)
}

export const optionsFrom = (officials: Official[]): Option[] =>
  officials.map(({ subject, name }) => ({ value: subject, label: name ?? subject }))

/** What a request names; nobody where nobody was chosen. */
export function officialFrom(officials: Official[], subject: string): { subject: string; name: string } | undefined {
  const found = officials.find((one) => one.subject === subject)
  return found ? { subject, name: found.name ?? subject } : undefined
}
