import { createApp } from 'vue'
import '@kern-ux/native/dist/kern.min.css'
import './styles/fonts.css'
import './styles/base.css'
import './styles/layout.css'
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
await load()
initialLanguage(session.value.locale)
if (session.value.signedIn && session.value.subject !== undefined) {
  followInbox(session.value.subject)
}

createApp(App).use(i18n).use(router).mount('#app')
