import type { CompetenceChange, LanguageLevel, LanguageSkill } from '@/api/directory-types'

export type SkillsForm = { languages: LanguageSkill[]; subjects: string[]; projectRoles: string[] }

export const noSkills = (): SkillsForm => ({ languages: [], subjects: [], projectRoles: [] })

export const skillsFrom = ({ languages, subjects, projectRoles }: SkillsForm): CompetenceChange => ({
  languages: languages.filter(({ language }) => language !== ''),
  subjects,
  projectRoles,
})

/** Languages that are official in Europe or often asked for; more are possible by their code. */
export const offeredLanguages = [
  ...['ar', 'bg', 'bs', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'ga', 'he', 'hi', 'hr', 'hu'],
  ...['is', 'it', 'ja', 'ko', 'ku', 'lt', 'lv', 'mt', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr'],
  ...['sv', 'tr', 'uk', 'vi', 'zh'],
]

/** The languages to choose from, by name, with those that are named already. */
export function languageOptions(locale: string, named: string[]): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  return [...new Set([...offeredLanguages, ...named.filter((code) => code !== '')])]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
}

export const newLanguage = (): LanguageSkill => ({ language: '', level: 'B1' as LanguageLevel })
