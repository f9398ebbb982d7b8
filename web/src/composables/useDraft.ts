import { onScopeDispose, ref, watch, type Ref } from 'vue'

/** Where an edit began: the value as it was, and its version; new things have no version. */
export type Origin<T> = { base: T; version: string | undefined }
type Draft<T> = { savedAt: string; origin: Origin<T>; value: T }

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

function stored<T>(name: string): Draft<T> | undefined {
  try {
    const text = localStorage.getItem(name)
    return text === null ? undefined : (JSON.parse(text) as Draft<T>)
  } catch {
    return undefined
  }
}

/**
 * What someone types survives a reload: a form's value is kept in this browser until it is saved or discarded, with
 * its origin, so that a change that another made meanwhile still shows.
 */
export function useDraft<T>(key: string, value: Ref<T>, origin: Ref<Origin<T>>) {
  const name = `weltoffen.draft.${key}`
  const restoredFrom = ref<string>()
  const dirty = ref(false)

  function restore(): boolean {
    const draft = stored<T>(name)
    if (draft === undefined || same(draft.value, origin.value.base)) {
      return false
    }
    restoredFrom.value = draft.savedAt
    origin.value = draft.origin
    value.value = draft.value
    dirty.value = true
    return true
  }

  function keep(): void {
    dirty.value = !same(value.value, origin.value.base)
    try {
      if (dirty.value) {
        const draft: Draft<T> = { savedAt: new Date().toISOString(), origin: origin.value, value: value.value }
        localStorage.setItem(name, JSON.stringify(draft))
      } else {
        localStorage.removeItem(name)
      }
    } catch {
      // A browser that keeps nothing still lets people fill in the form; leaving warns all the same.
    }
  }

  function forget(): void {
    localStorage.removeItem(name)
    restoredFrom.value = undefined
    dirty.value = false
  }

  onScopeDispose(watch([value, origin], keep, { deep: true }))

  return { restore, forget, restoredFrom, dirty }
}
