import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { ApiError } from '@/api/http'
import { fetchNotifications } from '@/api/notifications-client'
import type { Notification } from '@/api/types'
import { groupBySubject } from './grouping'
import { useLiveStream, type LiveEvent } from './useLiveStream'

const asError = (problem: unknown) =>
  problem instanceof ApiError ? problem : new ApiError({ status: 0, detail: String(problem) })

/**
 * A list of inbox entries that stays current by itself; `unreadOnly` keeps what was read meanwhile until a reload,
 * `later` shows those that are put off.
 */
export function useNotificationList(settings: { unreadOnly: boolean; later?: boolean; size: number }) {
  const entries = shallowRef(new Map<string, Notification>())
  const next = ref<string | null>(null)
  const loading = ref(false)
  const loaded = ref(false)
  const error = shallowRef<ApiError>()
  let latest = 0

  function put(items: Notification[]): void {
    const merged = new Map(entries.value)
    items.forEach((item) => merged.set(item.id, item))
    entries.value = merged
  }

  async function fetchSlice(cursor: string | undefined, anew = false): Promise<void> {
    const mine = ++latest
    loading.value = true
    try {
      const slice = await fetchNotifications({
        size: settings.size,
        ...(settings.unreadOnly ? { unread: true } : {}),
        ...(settings.later ? { later: true } : {}),
        ...(cursor === undefined ? {} : { cursor }),
      })
      if (mine !== latest) {
        return
      }
      if (anew) {
        entries.value = new Map()
      }
      put(slice.items)
      // Fetching the first page again must not forget how far someone had read on.
      if (cursor !== undefined || anew || !loaded.value) {
        next.value = slice.next
      }
      loaded.value = true
      error.value = undefined
    } catch (problem) {
      if (mine === latest) {
        error.value = asError(problem)
      }
    } finally {
      if (mine === latest) {
        loading.value = false
      }
    }
  }

  function mark(event: LiveEvent & { type: 'read' }): void {
    const affected = [...entries.value.values()].filter(
      (item) => (event.id === undefined || event.id === null || event.id === item.id) && item.read !== event.read,
    )
    put(affected.map((item) => ({ ...item, read: event.read })))
  }

  const release = useLiveStream().on((event) => {
    if (event.type === 'notification') {
      if (!settings.later) {
        put([event.item])
      }
    } else if (event.type === 'read') {
      mark(event)
    } else if (event.type === 'later' && loaded.value) {
      void fetchSlice(undefined, true)
    } else if (event.type === 'opened' && loaded.value) {
      void fetchSlice(undefined)
    }
  })
  onScopeDispose(release)

  return {
    groups: computed(() => groupBySubject([...entries.value.values()])),
    loading,
    loaded,
    error,
    hasMore: computed(() => next.value !== null && next.value !== undefined),
    load: () => fetchSlice(undefined),
    loadMore: () => fetchSlice(next.value ?? undefined),
  }
}
