import type { RouteRecordRaw } from 'vue-router'

/** The pages of whoever runs the system. */
export const operationsRoutes: RouteRecordRaw[] = [
  {
    path: '/operations',
    name: 'operations',
    component: () => import('./views/OperationsView.vue'),
    meta: { title: 'operations.title', needs: 'admin' },
  },
  {
    path: '/operations/dead-letters',
    name: 'operations-dead-letters',
    component: () => import('./views/DeadLettersView.vue'),
    meta: { title: 'operations.letters', needs: 'admin' },
  },
  {
    path: '/operations/deliveries',
    name: 'operations-deliveries',
    component: () => import('./views/FailedDeliveriesView.vue'),
    meta: { title: 'operations.pageNames.operations-deliveries', needs: 'admin' },
  },
  {
    path: '/operations/jobs',
    name: 'operations-jobs',
    component: () => import('./views/JobsView.vue'),
    meta: { title: 'operations.pageNames.operations-jobs', needs: 'admin' },
  },
  {
    path: '/operations/projections',
    name: 'operations-projections',
    component: () => import('./views/ProjectionsView.vue'),
    meta: { title: 'operations.rebuild.title', needs: 'admin' },
  },
]
