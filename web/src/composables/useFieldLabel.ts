import { useI18n } from 'vue-i18n'

/** What a field is called where versions are compared: in the first of these scopes that names it. */
export function useFieldLabel(...scopes: string[]) {
  const { t, te } = useI18n()
  return (field: string): string => {
    const key = scopes.map((scope) => `${scope}.${field}`).find((candidate) => te(candidate))
    return key === undefined ? field : t(key)
  }
}
