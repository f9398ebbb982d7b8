import type { RouteRecordRaw } from 'vue-router'

/** The page of whoever runs the system. */
export const operationsRoutes: RouteRecordRaw[] = [
  {
    path: '/operations',
    name: 'operations',
    component: () => import('./views/OperationsView.vue'),
    meta: { title: 'operations.title', needs: 'admin' },
  },
]
