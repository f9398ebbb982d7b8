import { computed, ref, shallowRef } from 'vue'
import { ApiError } from '@/api/http'

type Slice<T> = { items: T[]; next?: string | null }

/** A long list, newest first, as far back as someone reads on. */
export function useSlices<T>(
  fetch: (cursor: string | undefined, size: number) => Promise<Slice<T>>,
  keyOf: (item: T) => string,
  size = 20,
) {
  const items = shallowRef<T[]>([])
  const next = ref<string>()
  const loaded = ref(false)
  const loading = ref(false)
  const error = shallowRef<ApiError>()

  async function fetchSlice(cursor: string | undefined, count = size): Promise<void> {
    loading.value = true
    try {
      const slice = await fetch(cursor, count)
      const known = new Set(cursor === undefined ? [] : items.value.map(keyOf))
      const older = slice.items.filter((item) => !known.has(keyOf(item)))
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
    /** Asks again for as much as is shown. */
    reload: () => fetchSlice(undefined, Math.min(Math.max(items.value.length, size), 100)),
  }
}
