import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

const shipped = ['municipality', 'civil-society', 'business', 'research', 'individuals'] as const

/** Those for whom a call can be, as they ship; a city's own ones show under their code. */
export function useAudiences() {
  const { t, te } = useI18n()

  const audienceName = (code: string) => (te(`source.audiences.${code}`) ? t(`source.audiences.${code}`) : code)
  const audiences = computed(() => shipped.map((code) => ({ value: code as string, label: audienceName(code) })))

  return { audiences, audienceName }
}
