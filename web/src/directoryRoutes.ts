import type { RouteRecordRaw } from 'vue-router'

/** The pages of departments, coordinators and competences. */
export const directoryRoutes: RouteRecordRaw[] = [
  {
    path: '/departments',
    name: 'departments',
    component: () => import('./views/DepartmentsView.vue'),
    meta: { title: 'nav.departments', needs: 'member' },
  },
  {
    path: '/departments/new',
    name: 'department-new',
    component: () => import('./views/DepartmentNewView.vue'),
    meta: { title: 'departmentNew.title', needs: 'office' },
  },
  {
    path: '/departments/:id',
    name: 'department',
    component: () => import('./views/DepartmentView.vue'),
    props: true,
    meta: { title: 'department.title', needs: 'member' },
  },
  {
    path: '/departments/:id/edit',
    name: 'department-edit',
    component: () => import('./views/DepartmentEditView.vue'),
    props: true,
    meta: { title: 'department.editTitle', needs: 'member' },
  },
  {
    path: '/coordinators/invitations',
    name: 'invitations',
    component: () => import('./views/InvitationsView.vue'),
    meta: { title: 'invitations.title', needs: 'office' },
  },
  {
    // Opened before one has signed in: the page itself asks for that, since it must keep the link's secret.
    path: '/coordinators/accept',
    name: 'invitation-accept',
    component: () => import('./views/InvitationAcceptView.vue'),
    meta: { title: 'invitation.title' },
  },
  {
    path: '/competences',
    name: 'competences',
    component: () => import('./views/CompetencesView.vue'),
    meta: { title: 'competences.title', needs: 'member' },
  },
  {
    path: '/competences/mine',
    name: 'competences-mine',
    component: () => import('./views/MyCompetencesView.vue'),
    meta: { title: 'competences.mine', needs: 'member' },
  },
  {
    path: '/competences/requirements',
    name: 'requirement-group',
    component: () => import('./views/RequirementView.vue'),
    meta: { title: 'requirements.ofGroup', needs: 'member' },
  },
  {
    path: '/competences/requirements/edit',
    name: 'requirement-group-edit',
    component: () => import('./views/RequirementEditView.vue'),
    meta: { title: 'requirements.edit', needs: 'office' },
  },
  {
    path: '/departments/:department/requirements',
    name: 'requirement',
    component: () => import('./views/RequirementView.vue'),
    props: true,
    meta: { title: 'requirements.ofDepartment', needs: 'member' },
  },
  {
    path: '/departments/:department/requirements/edit',
    name: 'requirement-edit',
    component: () => import('./views/RequirementEditView.vue'),
    props: true,
    meta: { title: 'requirements.edit', needs: 'office' },
  },
]
