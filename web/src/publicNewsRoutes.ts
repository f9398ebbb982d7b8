import type { RouteRecordRaw } from 'vue-router'

/** How citizens subscribe to public news by e-mail, confirm it, and change it. */
export const publicNewsRoutes: RouteRecordRaw[] = [
  {
    path: '/public/subscribe',
    name: 'public-subscribe',
    component: () => import('./views/PublicSubscribeView.vue'),
    meta: { title: 'publicNews.title' },
  },
  {
    path: '/public/subscribe/confirm',
    name: 'public-subscribe-confirm',
    component: () => import('./views/PublicConfirmView.vue'),
    meta: { title: 'publicNews.confirmTitle' },
  },
  {
    path: '/public/subscribe/manage',
    name: 'public-subscribe-manage',
    component: () => import('./views/PublicManageView.vue'),
    meta: { title: 'publicNews.manageTitle' },
  },
]
