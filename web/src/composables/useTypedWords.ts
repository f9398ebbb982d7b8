import { onScopeDispose, ref, watch, type Ref } from 'vue'
import { onBeforeRouteLeave } from 'vue-router'

const pause = 250

/** What someone types into a search: it is asked for once the typing pauses, not with every letter. */
export function useTypedWords(current: () => string, ask: (words: string) => void): Ref<string> {
  const words = ref(current())
  let asked = current()
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => clearTimeout(timer)

  watch(words, (typed) => {
    stop()
    if (typed !== current()) {
      timer = setTimeout(() => {
        asked = typed
        ask(typed)
      }, pause)
    }
  })
  // Whoever types on while the answer comes keeps the letters; only another address replaces them.
  watch(current, (q) => {
    if (q !== asked) {
      words.value = q
    }
    asked = q
  })
  // A filter that is taken over while another page opens would bring the reader back.
  onBeforeRouteLeave(stop)
  onScopeDispose(stop)

  return words
}
