import { computed, ref, shallowRef } from 'vue'
import { ApiError } from '@/api/http'
import { fetchMemory } from '@/api/partners-client'
import type { MemoryEntry } from '@/api/relation-types'

/** What the system remembers of a partner, newest first, as far back as someone reads on. */
export function useMemory(partner: () => string) {
  const items = shallowRef<MemoryEntry[]>([])
  const next = ref<string>()
  const loaded = ref(false)
  const loading = ref(false)
  const error = shallowRef<ApiError>()

  async function fetchSlice(cursor: string | undefined): Promise<void> {
    loading.value = true
    try {
      const slice = await fetchMemory(partner(), cursor)
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
