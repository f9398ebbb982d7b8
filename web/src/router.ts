import { createRouter, createWebHistory } from 'vue-router'
import { indicatorRoutes } from './indicatorRoutes'
import { activityRoutes } from './activityRoutes'
import { applicationRoutes } from './applicationRoutes'
import { callWatchRoutes } from './callWatchRoutes'
import { directoryRoutes } from './directoryRoutes'
import { learningRoutes } from './learningRoutes'
import { measureRoutes } from './measureRoutes'
import { networkRoutes } from './networkRoutes'
import { outletRoutes } from './outletRoutes'
import { operationsRoutes } from './operationsRoutes'
import { partnerRoutes } from './partnerRoutes'
import { yearlyRoutes } from './yearlyRoutes'
import { reportRoutes } from './reportRoutes'
import { publicNewsRoutes } from './publicNewsRoutes'
import { sourceRoutes } from './sourceRoutes'
import { synergyRoutes } from './synergyRoutes'

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's title. */
    title: string
    /** For whom: all who are signed in, members of a department and the office, these and the council, only the office, or who runs the system. */
    needs?: 'session' | 'member' | 'reader' | 'office' | 'admin'
  }
}

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'start', component: () => import('./views/StartView.vue'), meta: { title: 'nav.start' } },
    {
      path: '/relations',
      name: 'relations',
      component: () => import('./views/RelationsView.vue'),
      meta: { title: 'nav.relations', needs: 'member' },
    },
    {
      path: '/relations/new',
      name: 'relation-new',
      component: () => import('./views/RelationEditView.vue'),
      meta: { title: 'relationForm.newTitle', needs: 'member' },
    },
    {
      path: '/relations/:id',
      name: 'relation',
      component: () => import('./views/RelationView.vue'),
      props: true,
      meta: { title: 'relation.title', needs: 'member' },
    },
    {
      path: '/relations/:id/edit',
      name: 'relation-edit',
      component: () => import('./views/RelationEditView.vue'),
      props: true,
      meta: { title: 'relationForm.editTitle', needs: 'member' },
    },
    ...outletRoutes,
    ...partnerRoutes,
    ...publicNewsRoutes,
    {
      path: '/enquiries',
      name: 'enquiries',
      component: () => import('./views/EnquiriesView.vue'),
      meta: { title: 'enquiries.title', needs: 'member' },
    },
    {
      path: '/enquiries/new',
      name: 'enquiry-new',
      component: () => import('./views/EnquiryEditView.vue'),
      meta: { title: 'enquiryForm.newTitle', needs: 'member' },
    },
    {
      path: '/enquiries/:id',
      name: 'enquiry',
      component: () => import('./views/EnquiryView.vue'),
      props: true,
      meta: { title: 'enquiry.title', needs: 'member' },
    },
    {
      path: '/enquiries/:id/edit',
      name: 'enquiry-edit',
      component: () => import('./views/EnquiryEditView.vue'),
      props: true,
      meta: { title: 'enquiryForm.editTitle', needs: 'office' },
    },
    ...activityRoutes,
    ...measureRoutes,
    ...applicationRoutes,
    ...callWatchRoutes,
    ...sourceRoutes,
    ...networkRoutes,
    ...learningRoutes,
    ...directoryRoutes,
    ...synergyRoutes,
    ...yearlyRoutes,
    ...operationsRoutes,
    {
      path: '/public/relations',
      name: 'public-relations',
      component: () => import('./views/PublicRelationsView.vue'),
      meta: { title: 'publicRelations.title' },
    },
    {
      path: '/public/enquiry',
      name: 'public-enquiry',
      component: () => import('./views/PublicEnquiryView.vue'),
      meta: { title: 'publicEnquiry.title' },
    },
    ...reportRoutes,
    {
      path: '/funding',
      name: 'funding',
      component: () => import('./views/FundingView.vue'),
      meta: { title: 'nav.funding', needs: 'member' },
    },
    {
      path: '/funding/import',
      name: 'import',
      component: () => import('./views/ImportView.vue'),
      meta: { title: 'import.title', needs: 'office' },
    },
    {
      path: '/funding/new',
      name: 'call-new',
      component: () => import('./views/CallEditView.vue'),
      meta: { title: 'callForm.newTitle', needs: 'office' },
    },
    {
      path: '/funding/:id',
      name: 'call',
      component: () => import('./views/CallView.vue'),
      props: true,
      meta: { title: 'call.title', needs: 'member' },
    },
    {
      path: '/funding/:id/edit',
      name: 'call-edit',
      component: () => import('./views/CallEditView.vue'),
      props: true,
      meta: { title: 'callForm.editTitle', needs: 'office' },
    },
    ...indicatorRoutes,
    {
      path: '/inbox',
      name: 'inbox',
      component: () => import('./views/InboxView.vue'),
      meta: { title: 'nav.inbox', needs: 'session' },
    },
    {
      path: '/subscriptions',
      name: 'subscriptions',
      component: () => import('./views/SubscriptionsView.vue'),
      meta: { title: 'nav.subscriptions', needs: 'member' },
    },
    {
      path: '/subscriptions/new',
      name: 'subscription-new',
      component: () => import('./views/SubscriptionEditView.vue'),
      meta: { title: 'subscriptionForm.newTitle', needs: 'member' },
    },
    {
      path: '/subscriptions/:id',
      name: 'subscription',
      component: () => import('./views/SubscriptionEditView.vue'),
      props: true,
      meta: { title: 'subscriptionForm.editTitle', needs: 'member' },
    },
    {
      path: '/:path(.*)*',
      name: 'not-found',
      component: () => import('./views/NotFoundView.vue'),
      meta: { title: 'notFound.title' },
    },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
})
