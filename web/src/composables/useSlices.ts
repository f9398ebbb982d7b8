import { computed, ref, shallowRef } from 'vue'
import { ApiError } from '@/api/http'

type Slice<T> = { items: T[]; next?: string | null }

/** A list that is read slice by slice, newest first, as far back as someone reads on. */
export function useSlices<T extends { id: string }>(fetch: (cursor: string | undefined) => Promise<Slice<T>>) {
  const items = shallowRef<T[]>([])
  const next = ref<string>()
  const loaded = ref(false)
  const loading = ref(false)
  const error = shallowRef<ApiError>()

  async function fetchSlice(cursor: string | undefined): Promise<void> {
    loading.value = true
    try {
      const slice = await fetch(cursor)
      const known = new Set(cursor === undefined ? [] : items.value.map(({ id }) => id))
      const older = slice.items.filter(({ id }) => !known.has(id))
      items.value = cursor === undefined ? older : [...items.value, ...older]
      next.value = slice.next ?? undefined
      loaded.value = true
      error.value = undefined
    } catch (problem) {
      error.value = problem instanceof ApiError ? problem : new ApiError({ status: 0 })
    } finally {
      loading.value = false
    }
  }

  return {
    items,
    loading,
    loaded,
    error,
    hasMore: computed(() => next.value !== undefined),
    load: () => fetchSlice(undefined),
    loadMore: () => fetchSlice(next.value),
  }
}
