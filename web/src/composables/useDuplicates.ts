import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { fetchDuplicates } from '@/api/partners-client'
import type { Duplicate } from '@/api/relation-types'

export type Described = { name: string; country: string; website: string }

const pause = 400

/** Looks, while someone types, whether the partner is known already. */
export function useDuplicates(described: () => Described, except: string | undefined) {
  const found = shallowRef<Duplicate[]>([])
  const confirmed = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest = 0

  async function look(): Promise<void> {
    const mine = ++latest
    const { name, country, website } = described()
    // Half a web address is none yet, and the service would refuse it.
    const address = /^https?:\/\/\S+\.\S+/.test(website.trim()) ? website.trim() : undefined
    if (name.trim().length < 3 && address === undefined) {
      found.value = []
      return
    }
    const known = await fetchDuplicates({ name: name.trim(), country: country || undefined, website: address }).catch(
      () => [],
    )
    if (mine === latest) {
      found.value = known.filter(({ partner }) => partner.id !== except)
    }
  }

  watch(described, () => {
    confirmed.value = false
    clearTimeout(timer)
    timer = setTimeout(() => void look(), pause)
  })
  onScopeDispose(() => clearTimeout(timer))

  return { found, confirmed }
}
