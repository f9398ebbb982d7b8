import { ref, watch } from 'vue'
import { useInbox } from './useInbox'
import { useLoad } from './useLoad'

/** What a page is about: fetched anew when the address names another, and read in the inbox once it is seen. */
export function useSubject<T>(id: () => string, fetch: (id: string) => Promise<T>) {
  const { readSubject } = useInbox()
  const { value, error, loading, load } = useLoad(() => fetch(id()))
  /** What was done last. */
  const said = ref('')

  watch(
    id,
    async (named) => {
      value.value = undefined
      said.value = ''
      await load()
      void readSubject(named)
    },
    { immediate: true },
  )

  return { value, error, loading, load, said }
}
