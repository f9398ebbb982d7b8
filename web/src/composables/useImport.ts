import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { ApiError } from '@/api/http'
import type { Progress, Upload } from '@/api/imports-client'

/** One import from the choice of files to its result. */
export function useImport<R>(send: (files: File[], progress: Progress) => Upload<R>) {
  const sent = ref<number>()
  const result = shallowRef<R>()
  const error = shallowRef<ApiError>()
  const running = computed(() => sent.value !== undefined)
  let upload: Upload<R> | undefined

  async function start(files: File[]): Promise<void> {
    sent.value = 0
    result.value = undefined
    error.value = undefined
    upload = send(files, (loaded, total) => (sent.value = total === 0 ? 1 : loaded / total))
    try {
      result.value = await upload.result
    } catch (problem) {
      const refused = problem instanceof ApiError ? problem : new ApiError({ status: 0 })
      error.value = refused.problem.code === 'aborted' ? undefined : refused
    } finally {
      sent.value = undefined
      upload = undefined
    }
  }

  const cancel = () => upload?.abort()
  onScopeDispose(cancel)

  return { sent, running, result, error, start, cancel }
}
