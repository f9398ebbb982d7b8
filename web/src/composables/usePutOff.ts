import { readonly, ref, shallowRef } from 'vue'
import { ApiError } from '@/api/http'
import { putOff as send, takeBack, type PutOffScope } from '@/api/notifications-client'
import type { NotificationGroup } from './grouping'
import { putOffWhat } from './later'

export type PutOff = { ids: string[]; title: NotificationGroup['newest']['title']; until: string }

const last = shallowRef<PutOff>()
const failure = shallowRef<ApiError>()
const busy = ref(false)

/** Does it, and keeps why it did not work for the page to say. */
async function attempt(deed: () => Promise<unknown>): Promise<void> {
  busy.value = true
  failure.value = undefined
  try {
    await deed()
  } catch (problem) {
    failure.value = problem instanceof ApiError ? problem : new ApiError({ status: 0 })
  } finally {
    busy.value = false
  }
}

/** Puts a group's entries off; the stream tells all open lists. */
async function putOff(group: NotificationGroup, until: string, of: PutOffScope): Promise<void> {
  const ids = putOffWhat(group, of).map(({ id }) => id)
  await Promise.all(ids.map((id) => send(id, until, of)))
  last.value = { ids, title: group.newest.title, until }
}

/** As if the last one had not been put off. */
async function undo(): Promise<void> {
  const ids = last.value?.ids ?? []
  await Promise.all(ids.map((id) => takeBack(id)))
  last.value = undefined
}

async function bringBack(group: NotificationGroup): Promise<void> {
  await Promise.all([group.newest, ...group.older].map(({ id }) => takeBack(id)))
}

export function usePutOff() {
  return {
    last: readonly(last),
    failure,
    busy: readonly(busy),
    attempt,
    putOff,
    undo,
    bringBack,
    /** Nothing more is said of what was done or did not work. */
    forget: () => {
      last.value = undefined
      failure.value = undefined
    },
  }
}
