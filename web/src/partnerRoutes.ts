import type { RouteRecordRaw } from 'vue-router'

/** The pages of partners and of all relations at once: list, import, statistics, privacy. */
export const partnerRoutes: RouteRecordRaw[] = [
  {
    path: '/partners',
    name: 'partners',
    component: () => import('./views/PartnersView.vue'),
    meta: { title: 'partners.title', needs: 'member' },
  },
  {
    path: '/partners/new',
    name: 'partner-new',
    component: () => import('./views/PartnerEditView.vue'),
    meta: { title: 'partnerForm.newTitle', needs: 'member' },
  },
  {
    path: '/partners/:id',
    name: 'partner',
    component: () => import('./views/PartnerView.vue'),
    props: true,
    meta: { title: 'partner.title', needs: 'member' },
  },
  {
    path: '/partners/:id/edit',
    name: 'partner-edit',
    component: () => import('./views/PartnerEditView.vue'),
    props: true,
    meta: { title: 'partnerForm.editTitle', needs: 'member' },
  },
  {
    path: '/relations/import',
    name: 'relation-import',
    component: () => import('./views/RelationImportView.vue'),
    meta: { title: 'relationImport.title', needs: 'office' },
  },
  {
    path: '/relations/statistics',
    name: 'statistics',
    component: () => import('./views/StatisticsView.vue'),
    meta: { title: 'statistics.title', needs: 'member' },
  },
  {
    path: '/privacy',
    name: 'privacy',
    component: () => import('./views/PrivacyView.vue'),
    meta: { title: 'persons.title', needs: 'office' },
  },
]
