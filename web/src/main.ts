import { createApp } from 'vue'
import '@kern-ux/native/dist/kern.min.css'
import './styles/fonts.css'
import './styles/base.css'
import './styles/layout.css'
import './styles/loading.css'
import './styles/print.css'
import { connectShell } from './api/http'
import App from './App.vue'
import { followInbox } from './composables/useInbox'
import { sessionLost, useSession } from './composables/useSession'
import { setBusinessTime } from './composables/useToday'
import { i18n, initialLanguage } from './i18n'
import { router } from './router'

connectShell({ unauthorized: sessionLost, language: () => i18n.global.locale.value, time: setBusinessTime })
initialLanguage(undefined)

const { load, session } = useSession()
const known = load().then(() => {
  const { signedIn, subject, locale } = session.value
  initialLanguage(locale)
  if (signedIn && subject !== undefined) {
    followInbox(subject)
  }
})

// A page needs to know who looks at it; it is fetched meanwhile.
router.beforeResolve(() => known)
createApp(App).use(i18n).use(router).mount('#app')
