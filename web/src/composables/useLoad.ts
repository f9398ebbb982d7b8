import { ref, shallowRef } from 'vue'
import { ApiError } from '@/api/http'

/** One thing that a page fetches: its value, whether it is on its way, and why it did not come. */
export function useLoad<T>(fetch: () => Promise<T>) {
  const value = shallowRef<T>()
  const error = shallowRef<ApiError>()
  const loading = ref(false)
  let latest = 0

  async function load(): Promise<void> {
    const mine = ++latest
    loading.value = true
    try {
      const answer = await fetch()
      // A slower answer to an older question is of no use any more.
      if (mine === latest) {
        value.value = answer
        error.value = undefined
      }
    } catch (problem) {
      if (mine === latest) {
        error.value = problem instanceof ApiError ? problem : new ApiError({ status: 0, detail: String(problem) })
      }
    } finally {
      if (mine === latest) {
        loading.value = false
      }
    }
  }

  return { value, error, loading, load }
}
