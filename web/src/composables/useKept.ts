import { computed, ref, type Ref } from 'vue'
import { useDraft, type Origin } from './useDraft'

/**
 * What someone types into one step of a procedure; it survives a reload until the step is done.
 *
 * @param base what stands there before anybody types
 */
export function useKept<T>(key: string, base: T) {
  const value = ref(structuredClone(base)) as Ref<T>
  const origin = ref({ base, version: undefined }) as Ref<Origin<T>>
  const { restore, forget } = useDraft(key, value, origin)
  restore()

  /** Offers something else to begin with, which is no loss while nothing was typed. */
  function offer(other: T): void {
    origin.value = { base: structuredClone(other), version: undefined }
    value.value = other
  }

  return { value, base: computed(() => origin.value.base), forget, offer }
}
