import { onScopeDispose, ref, watch, type Ref } from 'vue'

const pause = 250

/** What someone types into a search: it is asked for once the typing pauses, not with every letter. */
export function useTypedWords(current: () => string, ask: (words: string) => void): Ref<string> {
  const words = ref(current())
  let timer: ReturnType<typeof setTimeout> | undefined

  watch(words, (typed) => {
    clearTimeout(timer)
    if (typed !== current()) {
      timer = setTimeout(() => ask(typed), pause)
    }
  })
  watch(current, (q) => (words.value = q))
  onScopeDispose(() => clearTimeout(timer))

  return words
}
