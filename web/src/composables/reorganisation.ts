import type { Dissolution, Merger, Renaming, Splitting } from '@/api/directory-types'
import type { Localized } from '@/api/types'

export const departmentVerbs = ['rename', 'merge', 'split', 'dissolve'] as const
export type DepartmentVerb = (typeof departmentVerbs)[number]

/** One of those into which a department is split; `id` of one that exists, or the slug and the name of a new one. */
export type PartForm = { id: string; slug: string; name: Localized }
export type ReorganisationForm = {
  on: string
  name: Localized
  directorate: Localized
  into: string
  also: string[]
  parts: PartForm[]
  successor: string
}

export const newPart = (): PartForm => ({ id: '', slug: '', name: { de: '', en: '' } })

export const slugOf = (part: PartForm): string => (part.id === '' ? part.slug.trim() : part.id)

/** A slug that a name suggests: short, in small letters, without umlauts. */
export function suggestedSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '')
}

export const renamingOf = ({ name, directorate, on }: ReorganisationForm): Renaming => ({ name, directorate, on })

export const mergerOf = ({ into, also, on }: ReorganisationForm): Merger => ({ into, also, on })

export const dissolutionOf = ({ successor, on }: ReorganisationForm): Dissolution => ({ successor, on })

export const splittingOf = ({ parts, successor, on }: ReorganisationForm): Splitting => ({
  into: parts.map((part) => (part.id === '' ? { id: slugOf(part), name: part.name } : { id: part.id })),
  successor,
  on,
})
