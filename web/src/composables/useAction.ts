import { ref, shallowRef } from 'vue'
import { ApiError, newKey } from '@/api/http'
import type { FieldProblem } from '@/api/types'
import { useFieldProblems } from './useFieldProblems'

/**
 * One deed that a service may refuse: it runs once at a time, with a key, and shows problems at the fields.
 *
 * @param check what can be said before the service is asked
 */
export function useAction<R>(
  perform: (key: string) => Promise<R>,
  done: (result: R) => void,
  check: () => FieldProblem[] = () => [],
) {
  const saving = ref(false)
  const error = shallowRef<ApiError>()
  const fields = useFieldProblems()
  let key = newKey()

  async function run(): Promise<void> {
    if (saving.value) {
      return
    }
    error.value = undefined
    const found = check()
    if (found.length > 0) {
      await fields.show(found)
      return
    }
    saving.value = true
    try {
      const result = await perform(key)
      fields.clear()
      done(result)
    } catch (problem) {
      error.value = problem instanceof ApiError ? problem : new ApiError({ status: 0 })
      await fields.show(error.value.problem.errors)
    } finally {
      // The attempt is over; the next one is another.
      key = newKey()
      saving.value = false
    }
  }

  return { saving, error, fields, run }
}
