import { computed, readonly, ref } from 'vue'
import { endSession, fetchSession } from '@/api/session-client'
import { fetchMyCoordination } from '@/api/departments-client'
import type { Session } from '@/api/types'

const session = ref<Session>({ signedIn: false })
const coordinates = ref<string[]>([])
const known = ref(false)
const unreachable = ref(false)
const ended = ref(false)
const leaving = ref(false)

async function load(): Promise<void> {
  try {
    session.value = await fetchSession()
    unreachable.value = false
  } catch {
    unreachable.value = true
  }
  known.value = true
  if (session.value.signedIn && (hasRole('office') || session.value.department)) {
    // Without the networking service one still reads the inbox; only the coordinator's own verbs are missing.
    void fetchMyCoordination().then(
      (mine) => (coordinates.value = mine.coordinates),
      () => {},
    )
  }
}

const hasRole = (role: string) => session.value.roles?.includes(role) ?? false

/** Called on every 401: who was signed in no longer is. */
export function sessionLost(): void {
  ended.value = session.value.signedIn
}

async function signOut(): Promise<void> {
  leaving.value = true
  // what is still on its way would be answered when nobody is signed in any more
  window.stop()
  try {
    const { redirectTo } = await endSession()
    window.location.assign(redirectTo)
  } catch (problem) {
    leaving.value = false
    throw problem
  }
}

export function signInAddress(returnTo: string): string {
  return `/login?returnTo=${encodeURIComponent(returnTo)}`
}

/** Who sits in front of this page, and what that person may do. */
export function useSession() {
  return {
    session: readonly(session),
    known: readonly(known),
    unreachable: readonly(unreachable),
    ended: readonly(ended),
    /** Nobody is signed in any more, or will not be in a moment. */
    over: computed(() => ended.value || leaving.value),
    coordinates: readonly(coordinates),
    signedIn: computed(() => session.value.signedIn),
    isOffice: computed(() => hasRole('office')),
    isCouncil: computed(() => hasRole('council')),
    isAdmin: computed(() => hasRole('admin')),
    /** Belongs to a department or to the office; the council and administrators do not. */
    isMember: computed(() => hasRole('office') || Boolean(session.value.department)),
    load,
    signOut,
  }
}
