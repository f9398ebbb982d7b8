import { computed, ref, shallowRef } from 'vue'
import { matterSources, type Matters } from '@/api/matters-client'
import { ApiError } from '@/api/http'
import { mergeMatters } from './matters'

/** What waits for the reader in all services: whatever answers is shown, whatever fails is said. */
export function useMatters() {
  const answers = shallowRef<Matters[]>([])
  const error = shallowRef<ApiError>()
  const loaded = ref(false)
  let latest = 0

  async function load(): Promise<void> {
    const mine = ++latest
    const settled = await Promise.allSettled(matterSources.map((fetch) => fetch()))
    if (mine !== latest) {
      return
    }
    answers.value = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    const failed = settled.find((one) => one.status === 'rejected')
    const reason: unknown = failed?.reason
    error.value = failed === undefined ? undefined : reason instanceof ApiError ? reason : new ApiError({ status: 0 })
    loaded.value = true
  }

  return { matters: computed(() => mergeMatters(answers.value)), error, loaded, load }
}
