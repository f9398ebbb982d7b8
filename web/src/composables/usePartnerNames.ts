import { computed, shallowRef, watch } from 'vue'
import { fetchPartner } from '@/api/partners-client'
import type { Localized } from '@/api/types'
import { useFormats } from './useFormats'

/** Names partners of whom only the ids are known; one that cannot be found shows as its id. */
export function usePartnerNames(ids: () => readonly string[]) {
  const { words } = useFormats()
  const names = shallowRef<Record<string, Localized>>({})

  watch(
    ids,
    async (wanted) => {
      const unknown = wanted.filter((id) => !(id in names.value))
      const found = await Promise.all(unknown.map((id) => fetchPartner(id).catch(() => undefined)))
      const named = unknown.flatMap((id, index) => {
        const name = found[index]?.value.name
        return name ? [[id, name] as const] : []
      })
      names.value = { ...names.value, ...Object.fromEntries(named) }
    },
    { immediate: true },
  )

  const partners = computed(() =>
    ids().map((id) => {
      const name = names.value[id]
      return { id, name: name ? words(name) : id }
    }),
  )
  return { partners }
}
