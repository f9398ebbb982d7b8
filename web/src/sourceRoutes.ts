import type { RouteRecordRaw } from 'vue-router'

/** The pages of the sources of calls, and of the templates of those that recur; before the page of one call. */
export const sourceRoutes: RouteRecordRaw[] = [
  {
    path: '/funding/sources',
    name: 'sources',
    component: () => import('./views/SourcesView.vue'),
    meta: { title: 'sources.title', needs: 'member' },
  },
  {
    path: '/funding/sources/new',
    name: 'source-new',
    component: () => import('./views/SourceEditView.vue'),
    meta: { title: 'sourceForm.newTitle', needs: 'office' },
  },
  {
    path: '/funding/sources/:id',
    name: 'source',
    component: () => import('./views/SourceView.vue'),
    props: true,
    meta: { title: 'source.title', needs: 'member' },
  },
  {
    path: '/funding/sources/:id/edit',
    name: 'source-edit',
    component: () => import('./views/SourceEditView.vue'),
    props: true,
    meta: { title: 'sourceForm.editTitle', needs: 'office' },
  },
  {
    path: '/funding/sources/:id/runs/:run',
    name: 'source-run',
    component: () => import('./views/SourceRunView.vue'),
    props: true,
    meta: { title: 'sourceRun.title', needs: 'member' },
  },
  {
    path: '/funding/templates',
    name: 'call-templates',
    component: () => import('./views/CallTemplatesView.vue'),
    meta: { title: 'callTemplates.title', needs: 'member' },
  },
  {
    path: '/funding/templates/new',
    name: 'call-template-new',
    component: () => import('./views/CallTemplateEditView.vue'),
    meta: { title: 'callTemplateForm.newTitle', needs: 'office' },
  },
  {
    path: '/funding/templates/:id/edit',
    name: 'call-template-edit',
    component: () => import('./views/CallTemplateEditView.vue'),
    props: true,
    meta: { title: 'callTemplateForm.editTitle', needs: 'office' },
  },
]
