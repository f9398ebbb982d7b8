import type { RouteRecordRaw } from 'vue-router'

/** The pages of the lists that come once a year: what is to be confirmed, and what need not be kept any more. */
export const yearlyRoutes: RouteRecordRaw[] = [
  {
    path: '/confirmations',
    name: 'confirmations',
    component: () => import('./views/ConfirmationsView.vue'),
    meta: { title: 'confirmations.title', needs: 'member' },
  },
  {
    path: '/confirmations/:id',
    name: 'confirmation',
    component: () => import('./views/ConfirmationView.vue'),
    props: true,
    meta: { title: 'confirmation.title', needs: 'member' },
  },
  {
    path: '/disposals',
    name: 'disposals',
    component: () => import('./views/DisposalsView.vue'),
    meta: { title: 'disposals.title', needs: 'office' },
  },
  {
    path: '/disposals/:id',
    name: 'disposal',
    component: () => import('./views/DisposalView.vue'),
    props: true,
    meta: { title: 'disposals.title', needs: 'office' },
  },
]
