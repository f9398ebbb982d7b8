import { ref, shallowRef, type Ref } from 'vue'
import { useDraft, type Origin } from './useDraft'
import { useSession } from './useSession'

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** A small form within a page: what is typed survives a reload and leaving the page, until it is saved. */
export function useItemDraft<T>(key: string, initial: T) {
  const form = ref(copy(initial)) as Ref<T>
  const origin = shallowRef<Origin<T>>({ base: copy(initial), version: undefined })
  const draft = useDraft(`${useSession().session.value.subject}.${key}`, form, origin)
  const restored = draft.restore()

  /** Goes on from what is saved now. */
  function startFrom(value: T): void {
    draft.forget()
    origin.value = { base: copy(value), version: undefined }
    form.value = copy(value)
  }

  return { form, restored, dirty: draft.dirty, startFrom }
}
