import { useI18n } from 'vue-i18n'
import type { ConceptDifference } from '@/api/measure-types'

/** What a concept's file changes, in words: "Measure 4.2, title (German)". */
export function useDifferenceText() {
  const { t, te } = useI18n()

  const fieldName = (name: string) => {
    const [field = name, language] = name.split('.')
    const key = `measure.fields.${field}`
    const conceptKey = `conceptFile.fields.${field}`
    const label = te(key) ? t(key) : te(conceptKey) ? t(conceptKey) : field
    if (language === 'de' || language === 'en') {
      return t(language === 'de' ? 'form.german' : 'form.english', { label })
    }
    const whole = `measure.fields.${name.replaceAll('.', '_')}`
    return te(whole) ? t(whole) : label
  }

  /** `measures/4.2/title.de`: what it is about, and which of its fields. */
  function placeOf(path: string): string {
    const parts = path.split('/')
    const said: string[] = []
    for (let index = 0; index < parts.length; index++) {
      const key = `conceptFile.places.${parts[index]}`
      if (te(key) && parts[index + 1] !== undefined) {
        said.push(t(key, { id: parts[++index] }))
      } else {
        said.push(fieldName(parts[index] ?? ''))
      }
    }
    return said.join(', ')
  }

  function differenceText({ kind, path, from, to }: ConceptDifference): string {
    const what = t(`conceptFile.kinds.${kind}`, { place: placeOf(path) })
    const key = from ? (to ? 'conceptFile.fromTo' : 'conceptFile.was') : to ? 'conceptFile.now' : undefined
    return key === undefined ? what : `${what}: ${t(key, { from, to })}`
  }

  return { differenceText }
}
