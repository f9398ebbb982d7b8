import { computed, ref, shallowRef } from 'vue'
import { ApiError } from '@/api/http'
import { eraseOfPerson, fetchOfPerson } from '@/api/privacy-client'
import { personSources, type KeptEntry, type PersonSource } from './personSources'

/** What one place answered: its entries as it keeps them and as the page shows them, or why it did not answer. */
export type Answered = {
  source: PersonSource
  kept: object[]
  entries: KeptEntry[]
  skipped: boolean
  error?: ApiError
}

async function ask(source: PersonSource, person: string): Promise<Answered> {
  if (!source.byName && !person.includes('@')) {
    return { source, kept: [], entries: [], skipped: true }
  }
  try {
    const kept = await fetchOfPerson<object>(source.path, person)
    return { source, kept, entries: kept.map((one) => source.entry(one as never)), skipped: false }
  } catch (problem) {
    const error = problem instanceof ApiError ? problem : new ApiError({ status: 0 })
    return { source, kept: [], entries: [], skipped: false, error }
  }
}

const idOf = (source: PersonSource, entry: KeptEntry) => `${source.key}/${entry.id}`

/** Asks every place for one person and erases what is chosen; a place that fails leaves the others as they are. */
export function usePersonSearch(sources: PersonSource[] = personSources) {
  const person = ref('')
  const answers = shallowRef<Answered[]>()
  const asking = ref(false)
  const chosen = ref<string[]>([])
  const byAddress = computed(() => person.value.includes('@'))
  const total = computed(() => (answers.value ?? []).reduce((sum, { entries }) => sum + entries.length, 0))
  const complete = computed(
    () => answers.value?.every(({ error, skipped }) => error === undefined && !skipped) ?? false,
  )

  async function search(words: string): Promise<void> {
    person.value = words.trim()
    chosen.value = []
    answers.value = undefined
    asking.value = true
    answers.value = await Promise.all(sources.map((source) => ask(source, person.value)))
    asking.value = false
    // An address is one person, so all is meant; a name may belong to several, so nothing is.
    chosen.value = byAddress.value
      ? answers.value.flatMap(({ source, entries }) => entries.map((entry) => idOf(source, entry)))
      : []
  }

  /** Erases the chosen entries, place by place; the first refusal ends it and says so. */
  async function erase(): Promise<number> {
    const places = (answers.value ?? []).map(({ source, entries }) => ({
      source,
      ids: entries.filter((entry) => chosen.value.includes(idOf(source, entry))).map(({ id }) => id),
    }))
    for (const { source, ids } of places.filter((place) => place.ids.length > 0)) {
      await eraseOfPerson(source.path, person.value, ids)
    }
    return places.reduce((sum, { ids }) => sum + ids.length, 0)
  }

  /** Everything found, as it is handed out to the person. */
  const handOut = (at: string) => ({
    person: person.value,
    at,
    kept: Object.fromEntries((answers.value ?? []).map(({ source, kept }) => [source.key, kept])),
  })

  return { person, answers, asking, chosen, byAddress, total, complete, search, erase, handOut, idOf }
}
