import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useDirectory } from './useDirectory'

/** Names of themes. A theme that a city added has none here and is shown by its slug. */
export function useThemes() {
  const { t, te, tm, locale } = useI18n()
  const { departments } = useDirectory()

  const themeName = (slug: string) => (te(`themes.${slug}`) ? t(`themes.${slug}`) : slug)

  const themeOptions = computed(() => {
    const used = departments.value.flatMap((department) => department.profile.themes)
    const slugs = new Set([...Object.keys(tm('themes')), ...used])
    return [...slugs]
      .map((slug) => ({ value: slug, label: themeName(slug) }))
      .sort((a, b) => a.label.localeCompare(b.label, locale.value))
  })

  return { themeName, themeOptions }
}
