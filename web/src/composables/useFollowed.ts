import { useI18n } from 'vue-i18n'
import type { Followed } from '@/api/succession-types'
import { useDirectory } from './useDirectory'
import { useFormats } from './useFormats'

/** Names departments as they were called, and those that stand in their place. */
export function useFollowed() {
  const { t } = useI18n()
  const { date, words } = useFormats()
  const { departmentName } = useDirectory()

  const namesOf = ({ name, to }: Followed) => ({ before: words(name), now: departmentName(to) })

  function followedText(one: Followed): string {
    return t('succession.followed', { ...namesOf(one), on: date(one.on) })
  }

  return { namesOf, followedText }
}
