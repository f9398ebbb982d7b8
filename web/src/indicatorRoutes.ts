import type { RouteRecordRaw } from 'vue-router'

/** The pages of what measures are judged by: figures, and what departments report. */
export const indicatorRoutes: RouteRecordRaw[] = [
  {
    path: '/indicators',
    name: 'indicators',
    component: () => import('./views/IndicatorsView.vue'),
    meta: { title: 'indicators.title', needs: 'member' },
  },
  {
    path: '/indicators/new',
    name: 'indicator-new',
    component: () => import('./views/IndicatorEditView.vue'),
    meta: { title: 'indicatorForm.newTitle', needs: 'member' },
  },
  {
    path: '/indicators/:id',
    name: 'indicator',
    component: () => import('./views/IndicatorView.vue'),
    props: true,
    meta: { title: 'indicator.title', needs: 'member' },
  },
  {
    path: '/indicators/:id/edit',
    name: 'indicator-edit',
    component: () => import('./views/IndicatorEditView.vue'),
    props: true,
    meta: { title: 'indicatorForm.editTitle', needs: 'member' },
  },
  {
    path: '/measures/:code/progress-reports/new',
    name: 'progress-report-new',
    component: () => import('./views/ProgressReportNewView.vue'),
    props: true,
    meta: { title: 'progressReport.newTitle', needs: 'member' },
  },
  {
    path: '/measures/:code/progress-reports/:id',
    name: 'progress-report',
    component: () => import('./views/ProgressReportView.vue'),
    props: true,
    meta: { title: 'progressReport.title', needs: 'member' },
  },
]
