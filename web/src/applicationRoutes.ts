import type { RouteRecordRaw } from 'vue-router'

/** The pages of interests and applications. */
export const applicationRoutes: RouteRecordRaw[] = [
  {
    path: '/funding/interests',
    name: 'interests',
    component: () => import('./views/InterestsView.vue'),
    meta: { title: 'interests.title', needs: 'member' },
  },
  {
    path: '/funding/funnel',
    name: 'funnel',
    component: () => import('./views/FunnelView.vue'),
    meta: { title: 'funnel.title', needs: 'member' },
  },
  {
    path: '/funding/applications',
    name: 'applications',
    component: () => import('./views/ApplicationsView.vue'),
    meta: { title: 'applications.title', needs: 'member' },
  },
  {
    path: '/funding/applications/new',
    name: 'application-new',
    component: () => import('./views/ApplicationEditView.vue'),
    meta: { title: 'applicationForm.newTitle', needs: 'member' },
  },
  {
    path: '/funding/applications/:id',
    name: 'application',
    component: () => import('./views/ApplicationView.vue'),
    props: true,
    meta: { title: 'application.title', needs: 'member' },
  },
  {
    path: '/funding/applications/:id/edit',
    name: 'application-edit',
    component: () => import('./views/ApplicationEditView.vue'),
    props: true,
    meta: { title: 'applicationForm.editTitle', needs: 'member' },
  },
]
