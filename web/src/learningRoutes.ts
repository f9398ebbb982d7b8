import type { RouteRecordRaw } from 'vue-router'

/** The pages of trainings, job shadowing and articles, and what of them everybody may read. */
export const learningRoutes: RouteRecordRaw[] = [
  {
    path: '/trainings',
    name: 'trainings',
    component: () => import('./views/TrainingsView.vue'),
    meta: { title: 'trainings.title', needs: 'member' },
  },
  {
    path: '/trainings/new',
    name: 'training-new',
    component: () => import('./views/TrainingEditView.vue'),
    meta: { title: 'trainingForm.newTitle', needs: 'member' },
  },
  {
    path: '/trainings/:id',
    name: 'training',
    component: () => import('./views/TrainingView.vue'),
    props: true,
    meta: { title: 'training.title', needs: 'member' },
  },
  {
    path: '/trainings/:id/edit',
    name: 'training-edit',
    component: () => import('./views/TrainingEditView.vue'),
    props: true,
    meta: { title: 'trainingForm.editTitle', needs: 'member' },
  },
  {
    path: '/job-shadowings',
    name: 'job-shadowings',
    component: () => import('./views/JobShadowingsView.vue'),
    meta: { title: 'jobShadowings.title', needs: 'member' },
  },
  {
    path: '/job-shadowings/new',
    name: 'job-shadowing-new',
    component: () => import('./views/JobShadowingEditView.vue'),
    meta: { title: 'jobShadowingForm.newTitle', needs: 'member' },
  },
  {
    path: '/job-shadowings/:id',
    name: 'job-shadowing',
    component: () => import('./views/JobShadowingView.vue'),
    props: true,
    meta: { title: 'jobShadowing.title', needs: 'member' },
  },
  {
    path: '/job-shadowings/:id/edit',
    name: 'job-shadowing-edit',
    component: () => import('./views/JobShadowingEditView.vue'),
    props: true,
    meta: { title: 'jobShadowingForm.editTitle', needs: 'member' },
  },
  {
    path: '/articles',
    name: 'articles',
    component: () => import('./views/ArticlesView.vue'),
    meta: { title: 'articles.title', needs: 'member' },
  },
  {
    path: '/articles/new',
    name: 'article-new',
    component: () => import('./views/ArticleEditView.vue'),
    meta: { title: 'articleForm.newTitle', needs: 'member' },
  },
  {
    path: '/articles/:id',
    name: 'article',
    component: () => import('./views/ArticleView.vue'),
    props: true,
    meta: { title: 'article.title', needs: 'member' },
  },
  {
    path: '/articles/:id/edit',
    name: 'article-edit',
    component: () => import('./views/ArticleEditView.vue'),
    props: true,
    meta: { title: 'articleForm.editTitle', needs: 'member' },
  },
  {
    path: '/articles/:id/versions',
    name: 'article-versions',
    component: () => import('./views/ArticleVersionsView.vue'),
    props: true,
    meta: { title: 'versions.title', needs: 'member' },
  },
  {
    path: '/public/good-practice',
    name: 'public-good-practice',
    component: () => import('./views/PublicGoodPracticeView.vue'),
    meta: { title: 'goodPractice.title' },
  },
  {
    path: '/public/good-practice/:id',
    name: 'public-article',
    component: () => import('./views/PublicArticleView.vue'),
    props: true,
    meta: { title: 'goodPractice.one' },
  },
]
