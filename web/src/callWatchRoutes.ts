import type { RouteRecordRaw } from 'vue-router'

/** What everybody may see of calls. */
export const callWatchRoutes: RouteRecordRaw[] = [
  {
    path: '/public/funding',
    name: 'public-funding',
    component: () => import('./views/PublicFundingView.vue'),
    meta: { title: 'publicFunding.title' },
  },
  {
    path: '/public/funding/:id',
    name: 'public-call',
    component: () => import('./views/PublicCallView.vue'),
    props: true,
    meta: { title: 'publicFunding.one' },
  },
]
