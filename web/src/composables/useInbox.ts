import { readonly, ref, watch } from 'vue'
import { fetchNotifications, markAllRead, markRead, markUnread } from '@/api/notifications-client'
import type { Notification } from '@/api/types'
import { useLiveStream } from './useLiveStream'
import { useSession } from './useSession'

const unread = ref(0)
const arrived = ref<Notification[]>([])
const seen = new Set<string>()
let recount: ReturnType<typeof setTimeout> | undefined
let following = new AbortController()

async function count(): Promise<void> {
  const slice = await fetchNotifications({ size: 1 }, following.signal).catch(() => undefined)
  if (slice !== undefined) {
    unread.value = slice.unread
  }
}

// Many entries may come at once (an import): one question to the server for all of them.
function countSoon(): void {
  recount ??= setTimeout(() => {
    recount = undefined
    void count()
  }, 1_000)
}

function watchStream(): void {
  useLiveStream().on((event) => {
    if (event.type === 'opened') {
      void count()
    } else if (event.type === 'lost') {
      // Asking also tells whether it was the session that ended.
      countSoon()
    } else if (event.type === 'read') {
      if (event.unread === undefined) {
        countSoon()
      } else {
        unread.value = event.unread
      }
    } else if (event.type === 'later') {
      unread.value = event.unread
    } else if (event.type === 'notification' && !seen.has(event.item.id)) {
      seen.add(event.item.id)
      unread.value += event.item.read ? 0 : 1
      arrived.value = [...arrived.value, event.item]
      countSoon()
    }
  })
}

function follow(subject: string): void {
  following = new AbortController()
  useLiveStream().start(subject)
  void count()
}

function unfollow(): void {
  useLiveStream().stop()
  following.abort()
  clearTimeout(recount)
  recount = undefined
}

/** Follows the inbox of the person who is signed in, for as long as that is so. */
export function followInbox(subject: string): void {
  watchStream()
  watch(useSession().over, (over) => (over ? unfollow() : follow(subject)), { immediate: true, flush: 'sync' })
}

/** Shows the new state at once and takes it back when the service refuses it. */
async function setOneRead(id: string, read: boolean): Promise<void> {
  const show = (state: boolean) =>
    useLiveStream().publish({ type: 'read', id, read: state, unread: Math.max(unread.value + (state ? -1 : 1), 0) })
  show(read)
  try {
    await (read ? markRead(id) : markUnread(id))
  } catch (problem) {
    show(!read)
    throw problem
  }
}

async function setRead(notifications: readonly Notification[], read: boolean): Promise<void> {
  await Promise.all(notifications.filter((item) => item.read !== read).map((item) => setOneRead(item.id, read)))
}

async function setAllRead(): Promise<void> {
  await markAllRead()
  useLiveStream().publish({ type: 'read', read: true, unread: 0 })
}

/** Entries about one matter count as read once someone has opened it. */
async function readSubject(subject: string): Promise<void> {
  const slice = await fetchNotifications({ unread: true, size: 100 }).catch(() => undefined)
  await setRead(slice?.items.filter((item) => item.subject === subject) ?? [], true).catch(() => {})
}

export function useInbox() {
  return {
    unread: readonly(unread),
    arrived: readonly(arrived),
    forgetArrived: () => (arrived.value = []),
    setRead,
    setAllRead,
    readSubject,
  }
}
