import { toValue, watchEffect, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'

/** The document's title: what is on the page, then the product. */
export function usePageTitle(title: MaybeRefOrGetter<string | undefined>): void {
  const { t } = useI18n()
  watchEffect(() => {
    const page = toValue(title)
    document.title = page ? t('app.pageTitle', { page }) : t('app.name')
  })
}
