import { onMounted, shallowRef } from 'vue'
import { ask } from '@/api/plain'
import type { OutletChoice } from '@/api/types'

/** The outlets that a subscription may go out by; none where they cannot be told. */
export function useOutletChoices() {
  const outlets = shallowRef<OutletChoice[]>([])

  onMounted(async () => {
    outlets.value = await ask<{ items: OutletChoice[] }>('GET', '/api/outlets').then(
      ({ value }) => value.items,
      () => [],
    )
  })

  /** Those of the department, or without one the reader's own. */
  const of = (department: string): OutletChoice[] =>
    outlets.value.filter(({ owner }) =>
      department === '' ? owner.type === 'PERSON' : owner.type === 'DEPARTMENT' && owner.id === department,
    )

  return { of }
}
