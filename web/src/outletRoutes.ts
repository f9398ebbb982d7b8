import type { RouteRecordRaw } from 'vue-router'

/** The pages of the ways besides the inbox by which one hears of events. */
export const outletRoutes: RouteRecordRaw[] = [
  {
    path: '/outlets',
    name: 'outlets',
    component: () => import('./views/OutletsView.vue'),
    meta: { title: 'outlets.title', needs: 'session' },
  },
  {
    path: '/outlets/new',
    name: 'outlet-new',
    component: () => import('./views/OutletEditView.vue'),
    meta: { title: 'outletForm.newTitle', needs: 'session' },
  },
  {
    path: '/outlets/:id/edit',
    name: 'outlet-edit',
    component: () => import('./views/OutletEditView.vue'),
    props: true,
    meta: { title: 'outletForm.editTitle', needs: 'session' },
  },
]
