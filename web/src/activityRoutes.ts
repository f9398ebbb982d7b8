import type { RouteRecordRaw } from 'vue-router'

/** The pages of what the city does with its partners. */
export const activityRoutes: RouteRecordRaw[] = [
  {
    path: '/activities',
    name: 'activities',
    component: () => import('./views/ActivitiesView.vue'),
    meta: { title: 'activities.title', needs: 'member' },
  },
  {
    path: '/activities/new',
    name: 'activity-new',
    component: () => import('./views/ActivityEditView.vue'),
    meta: { title: 'activityForm.newTitle', needs: 'member' },
  },
  {
    path: '/activities/proposals',
    name: 'proposals',
    component: () => import('./views/ProposalsView.vue'),
    meta: { title: 'proposals.title', needs: 'office' },
  },
  {
    path: '/activities/proposals/:id',
    name: 'proposal',
    component: () => import('./views/ProposalView.vue'),
    props: true,
    meta: { title: 'proposal.title', needs: 'office' },
  },
  {
    path: '/activities/proposals/:id/accept',
    name: 'proposal-accept',
    component: () => import('./views/ProposalAcceptView.vue'),
    props: true,
    meta: { title: 'proposal.acceptTitle', needs: 'office' },
  },
  {
    path: '/activities/:id',
    name: 'activity',
    component: () => import('./views/ActivityView.vue'),
    props: true,
    meta: { title: 'activity.title', needs: 'member' },
  },
  {
    path: '/activities/:id/edit',
    name: 'activity-edit',
    component: () => import('./views/ActivityEditView.vue'),
    props: true,
    meta: { title: 'activityForm.editTitle', needs: 'member' },
  },
  {
    path: '/public/activities',
    name: 'public-activities',
    component: () => import('./views/PublicActivitiesView.vue'),
    meta: { title: 'publicActivities.title' },
  },
  {
    path: '/public/activities/:id',
    name: 'public-activity',
    component: () => import('./views/PublicActivityView.vue'),
    props: true,
    meta: { title: 'activity.title' },
  },
  {
    path: '/public/propose',
    name: 'public-propose',
    component: () => import('./views/PublicProposalView.vue'),
    meta: { title: 'publicProposal.title' },
  },
]
