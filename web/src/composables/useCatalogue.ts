import { computed, ref } from 'vue'
import { fetchCatalogue } from '@/api/relations-client'
import type { Catalogue, Named } from '@/api/relation-types'
import { useFormats } from './useFormats'

const catalogue = ref<Catalogue>()
let asked = false

// Names only adorn: whoever cannot fetch them shows the keys and asks again on the next page.
function ask(): void {
  if (!asked) {
    asked = true
    fetchCatalogue().then(
      (found) => (catalogue.value = found),
      () => (asked = false),
    )
  }
}

type ListName = 'themes' | 'goals' | 'measures' | 'labels' | 'enquiryKinds' | 'activityKinds' | 'fields'

/** The city's lists: themes, goals, measures and what else is data and not code. */
export function useCatalogue() {
  const { words, locale } = useFormats()
  ask()

  const list = (name: ListName): Named[] => catalogue.value?.[name] ?? []

  function nameOf(name: ListName, id: string): string {
    const found = list(name).find((candidate) => candidate.id === id)
    return found === undefined ? id : words(found.name)
  }

  /** Numbered lists stay in their order and keep their number. */
  function optionsOf(name: ListName): { value: string; label: string }[] {
    const numbered = name === 'goals' || name === 'measures'
    const options = list(name).map((entry) => ({
      value: entry.id,
      label: numbered ? `${entry.id} ${words(entry.name)}` : words(entry.name),
    }))
    return numbered ? options : options.sort((a, b) => a.label.localeCompare(b.label, locale.value))
  }

  const enquiryKind = (id: string) => catalogue.value?.enquiryKinds.find((kind) => kind.id === id)

  return {
    catalogue,
    /** What enquiries of a kind mostly become, if they mostly become an activity. */
    activityKindOf: (kind: string) => enquiryKind(kind)?.activityKind,
    /** Whether enquiries of a kind go at once to the departments they fit. */
    isFastLane: (kind: string) => enquiryKind(kind)?.fastLane ?? false,
    city: computed(() => (catalogue.value ? words(catalogue.value.city) : '')),
    publicLanguages: computed(() => catalogue.value?.publicLanguages ?? ['de', 'en']),
    nameOf,
    optionsOf,
  }
}
