import { onMounted } from 'vue'
import { useI18n } from 'vue-i18n'
import { fetchCompetenceChoices } from '@/api/competences-client'
import type { LanguageSkill, RequiredPoint } from '@/api/directory-types'
import { useFormats } from './useFormats'
import { useLoad } from './useLoad'

/** Names of languages, levels and roles in projects. */
export function useSkillWords() {
  const { t } = useI18n()
  const { words, locale } = useFormats()
  const { value: choices, load } = useLoad(fetchCompetenceChoices)

  const languageName = (code: string) => new Intl.DisplayNames([locale.value], { type: 'language' }).of(code) ?? code
  const skillName = ({ language, level }: LanguageSkill) =>
    t('competences.skill', { language: languageName(language), level: t(`competences.levels.${level}`) })
  // Without the names the code itself says enough.
  const roleName = (code: string) => {
    const name = choices.value?.projectRoles[code]
    return name ? words(name) : code
  }

  function pointName({ kind, value, level }: RequiredPoint): string {
    if (kind === 'LANGUAGE') {
      return level === null ? languageName(value) : skillName({ language: value, level })
    }
    return kind === 'PROJECT_ROLE' ? roleName(value) : value
  }

  onMounted(load)

  return { choices, languageName, skillName, roleName, pointName }
}
