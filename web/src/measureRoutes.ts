import type { RouteRecordRaw } from 'vue-router'

/** The pages of the concept and its measures. */
export const measureRoutes: RouteRecordRaw[] = [
  {
    path: '/measures',
    name: 'measures',
    component: () => import('./views/MeasuresView.vue'),
    meta: { title: 'nav.measures', needs: 'member' },
  },
  {
    path: '/measures/concept',
    name: 'concept-file',
    component: () => import('./views/ConceptFileView.vue'),
    meta: { title: 'conceptFile.title', needs: 'office' },
  },
  {
    path: '/measures/:code',
    name: 'measure',
    component: () => import('./views/MeasureView.vue'),
    props: true,
    meta: { title: 'measure.title', needs: 'member' },
  },
  {
    path: '/measures/:code/edit',
    name: 'measure-edit',
    component: () => import('./views/MeasureEditView.vue'),
    props: true,
    meta: { title: 'measureForm.title', needs: 'member' },
  },
  {
    path: '/public/concept',
    name: 'public-concept',
    component: () => import('./views/PublicConceptView.vue'),
    meta: { title: 'publicConcept.title' },
  },
]
