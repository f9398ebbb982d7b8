import { computed, ref } from 'vue'
import { fetchInterests, type Interest } from '@/api/funding-client'
import { useOwnDepartments } from './useOwnDepartments'

const interests = ref<Interest[]>([])
let asked = ''

/** What the reader's own departments are interested in, asked once for all rows of a list. */
export function useOwnInterests() {
  const { own } = useOwnDepartments()
  const known = computed(() => {
    ask()
    return interests.value
  })

  function ask(): void {
    const departments = own.value.join()
    if (departments !== asked && departments !== '') {
      asked = departments
      fetchInterests({ department: own.value, state: ['DECLARED', 'GO', 'NO_GO', 'PASSED_ON'], size: 100 }).then(
        ({ items }) => (interests.value = items),
        () => (asked = ''),
      )
    }
  }

  /** Takes over what became of one of theirs. */
  function put(interest: Interest): void {
    if (own.value.includes(interest.department)) {
      interests.value = [...interests.value.filter(({ id }) => id !== interest.id), interest]
    }
  }

  return { known, own, put }
}
