import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useDirectory } from './useDirectory'
import { useFormats } from './useFormats'
import { useSession } from './useSession'

/** The departments for which the reader may offer something. */
export function useOfferers() {
  const { t } = useI18n()
  const { words } = useFormats()
  const { departments } = useDirectory()
  const { session, coordinates, isOffice } = useSession()

  const options = computed(() => [
    { value: '', label: t('verb.chooseKind') },
    ...departments.value
      .filter(({ id }) => isOffice.value || coordinates.value.includes(id))
      .map(({ id, name }) => ({ value: id, label: words(name) })),
  ])
  /** Where there is no doubt. */
  const own = computed(() => coordinates.value[0] ?? (isOffice.value ? (session.value.department ?? '') : ''))

  return { options, own }
}
