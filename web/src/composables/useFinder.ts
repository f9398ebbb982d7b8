import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import type { Versioned } from '@/api/types'

const pause = 250
const fewestLetters = 2
const most = 8

type Source<T> = {
  search: (query: { q: string; size: number }) => Promise<{ items: T[] }>
  fetch: (id: string) => Promise<Versioned<T>>
}

/** Finds one of many by its words and keeps its id. */
export function useFinder<T extends { id: string }>(model: Ref<string>, { search, fetch }: Source<T>) {
  const text = ref('')
  const found = shallowRef<T[]>()
  const chosen = shallowRef<T>()
  let timer: ReturnType<typeof setTimeout> | undefined

  watch(text, (typed) => {
    const q = typed.trim()
    clearTimeout(timer)
    if (q.length < fewestLetters) {
      found.value = undefined
      return
    }
    timer = setTimeout(async () => {
      found.value = (await search({ q, size: most }).catch(() => undefined))?.items
    }, pause)
  })
  onScopeDispose(() => clearTimeout(timer))

  watch(
    model,
    async (id) => {
      if (id === '') {
        chosen.value = undefined
      } else if (chosen.value?.id !== id) {
        chosen.value = (await fetch(id).catch(() => undefined))?.value
      }
    },
    { immediate: true },
  )

  function choose(one: T): void {
    chosen.value = one
    model.value = one.id
    text.value = ''
  }

  /** Enter takes the one that was found; it never sends the form around. */
  function chooseOnly(): void {
    const [only, second] = found.value ?? []
    if (only !== undefined && second === undefined) {
      choose(only)
    }
  }

  return { text, found, chosen, choose, chooseOnly }
}
