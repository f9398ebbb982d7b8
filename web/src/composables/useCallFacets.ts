import { computed, onMounted } from 'vue'
import { useI18n } from 'vue-i18n'
import { fetchCallFacets } from '@/api/calls-client'
import { callKinds, type Facet } from '@/api/types'
import { useFormats } from './useFormats'
import { useLoad } from './useLoad'

/** What calls can be filtered by and sorted under, with the names that people know. */
export function useCallFacets() {
  const { t, te } = useI18n()
  const { words } = useFormats()
  const { value: facets, load } = useLoad(fetchCallFacets)

  const facetName = ({ code, name }: Facet) => (name ? words(name) : code)

  const programmeOptions = computed(() =>
    (facets.value?.programmes ?? []).map((facet) => ({ value: facet.code, label: facetName(facet) })),
  )

  // The kinds are the city's; those that ship are known without asking.
  const kindOptions = computed(() => {
    const found = facets.value?.kinds ?? []
    const codes = [...new Set([...callKinds, ...found.map(({ code }) => code)])]
    return codes.map((code) => {
      const facet = found.find((candidate) => candidate.code === code)
      const fallback = te(`call.kinds.${code}`) ? t(`call.kinds.${code}`) : code
      return { value: code as string, label: facet?.name ? words(facet.name) : fallback }
    })
  })

  const audienceOptions = computed(() =>
    (facets.value?.audiences ?? []).map((facet) => ({ value: facet.code, label: facetName(facet) })),
  )

  const originOptions = computed(() =>
    (facets.value?.origins ?? []).map(({ code }) => ({
      value: code,
      label: te(`call.sources.${code}`) ? t(`call.sources.${code}`) : code,
    })),
  )

  onMounted(load)

  return { facets, facetName, programmeOptions, kindOptions, audienceOptions, originOptions }
}
