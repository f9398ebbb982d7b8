import type { RouteRecordRaw } from 'vue-router'

/** The pages of the reports on the concept; the council reads the published ones. */
export const reportRoutes: RouteRecordRaw[] = [
  {
    path: '/reports',
    name: 'reports',
    component: () => import('./views/ReportsView.vue'),
    meta: { title: 'reports.title', needs: 'reader' },
  },
  {
    path: '/reports/new',
    name: 'report-new',
    component: () => import('./views/ReportEditView.vue'),
    meta: { title: 'reportForm.newTitle', needs: 'office' },
  },
  {
    path: '/reports/:id',
    name: 'report',
    component: () => import('./views/ReportView.vue'),
    props: true,
    meta: { title: 'report.title', needs: 'reader' },
  },
  {
    path: '/reports/:id/edit',
    name: 'report-edit',
    component: () => import('./views/ReportEditView.vue'),
    props: true,
    meta: { title: 'reportForm.editTitle', needs: 'office' },
  },
  {
    path: '/public/reports',
    name: 'public-reports',
    component: () => import('./views/PublicReportsView.vue'),
    meta: { title: 'publicReports.title' },
  },
  {
    path: '/public/reports/:id',
    name: 'public-report',
    component: () => import('./views/PublicReportView.vue'),
    props: true,
    meta: { title: 'report.title' },
  },
]
