import { computed, onMounted, watch } from 'vue'
import { onBeforeRouteLeave, useRoute, useRouter } from 'vue-router'
import { one, pageOf } from './addressQuery'
import { useTypedWords } from './useTypedWords'

/** Filters of a list that live in the address: words, a page, and whatever else the list knows. */
export function useLearningFilters(names: readonly string[], load: () => unknown) {
  const route = useRoute()
  const router = useRouter()
  const own = route.path
  let leaving = false

  const filters = computed(() => ({
    q: one(route.query.q),
    page: pageOf(route.query.page),
    values: Object.fromEntries(names.map((name) => [name, one(route.query[name])])) as Record<string, string>,
  }))
  const filtered = computed(() =>
    [filters.value.q, ...Object.values(filters.value.values)].some((value) => value !== ''),
  )

  function change(part: { q?: string; page?: number; values?: Record<string, string> }): void {
    // A filter that is taken over while another page opens would bring the reader back.
    if (leaving) {
      return
    }
    const { q, page, values } = { ...filters.value, page: 0, ...part }
    const query = { q, ...filters.value.values, ...values, page: page > 0 ? String(page + 1) : '' }
    void router.replace({ query: Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '')) })
  }

  const words = useTypedWords(
    () => filters.value.q,
    (q) => change({ q }),
  )
  onBeforeRouteLeave(() => {
    leaving = true
  })
  watch(
    filters,
    () => {
      if (route.path === own) {
        load()
      }
    },
    { deep: true },
  )
  // Not at once: what loads reads the filters that this hands back.
  onMounted(load)
  return { filters, filtered, words, change }
}
