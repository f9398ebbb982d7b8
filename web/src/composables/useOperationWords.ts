import { useI18n } from 'vue-i18n'

/** Words for what services name by themselves; a name that nobody has words for stands as it is. */
export function useOperationWords() {
  const { t, te } = useI18n()

  const worded = (part: string, name: string) => {
    const key = `operations.${part}.${name}`
    return te(key) ? t(key) : name
  }

  return { worded }
}
