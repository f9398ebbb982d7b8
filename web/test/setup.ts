import { mount } from '@vue/test-utils'
import { defineComponent, h } from 'vue'
import { chooseLanguage, i18n, type Language } from '@/i18n'

/** Runs a composable inside a component, as it runs in the product. */
export function within<T>(use: () => T, language: Language = 'de'): T {
  chooseLanguage(language)
  let result: T | undefined
  const host = defineComponent({
    setup() {
      result = use()
      return () => h('div')
    },
  })
  mount(host, { global: { plugins: [i18n] } })
  return result as T
}
