import type { FieldProblem, Versioned } from '@/api/types'
import { useEditForm } from './useEditForm'

type Settings<T, V> = {
  /** What is edited; nothing yet where it is new. */
  id: string | undefined
  /** Names the draft, together with the id, or with `fresh` where there is none. */
  draft: string
  fresh?: string
  empty: () => T
  fetch: (id: string) => Promise<Versioned<V>>
  formFrom: (value: V) => T
  check?: (form: T) => FieldProblem[]
  create: (form: T, key: string) => Promise<Versioned<V>>
  change: (id: string, version: string, form: T) => Promise<Versioned<V>>
  saved: (value: V) => void
}

/** The form of a page that makes something new, or changes what is there. */
export function useEditPage<T extends object, V>(settings: Settings<T, V>) {
  const { id, draft, fresh = 'new', empty, fetch, formFrom, check, create, change, saved } = settings

  return useEditForm<T, Versioned<V>>({
    draft: `${draft}.${id ?? fresh}`,
    empty,
    load:
      id === undefined
        ? undefined
        : async () => {
            const { value, version } = await fetch(id)
            return { value: formFrom(value), version }
          },
    check,
    save: (form, version, key) => (id === undefined ? create(form, key) : change(id, version ?? '', form)),
    saved: ({ value }) => saved(value),
  })
}
