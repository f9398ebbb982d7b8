import { computed } from 'vue'
import { useSession } from './useSession'

/** The departments for which the reader may speak: the own one first, then those coordinated. */
export function useOwnDepartments() {
  const { session, coordinates } = useSession()
  const own = computed(() => [
    ...new Set([...(session.value.department ? [session.value.department] : []), ...coordinates.value]),
  ])
  return { own }
}
