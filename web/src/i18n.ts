import { createI18n } from 'vue-i18n'
import de from './locales/de.json'
import en from './locales/en.json'

export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

const remembered = 'weltoffen.locale'
const isLanguage = (value: string | null | undefined): value is Language =>
  languages.some((language) => language === value)

export const i18n = createI18n({ legacy: false, locale: 'de', fallbackLocale: 'de', messages: { de, en } })

function apply(language: Language): void {
  i18n.global.locale.value = language
  document.documentElement.lang = language
}

export function chooseLanguage(language: Language): void {
  apply(language)
  localStorage.setItem(remembered, language)
}

/** What was chosen here before, else what the person signed in has chosen for the account, else the browser's, else German. */
export function initialLanguage(ofPerson: string | undefined): void {
  const wishes = [localStorage.getItem(remembered), ofPerson, ...navigator.languages]
  apply(wishes.map((wish) => wish?.slice(0, 2)).find(isLanguage) ?? 'de')
}
