import type { RouteRecordRaw } from 'vue-router'

/** The pages of the networking group: overview, meetings and action items. */
export const networkRoutes: RouteRecordRaw[] = [
  {
    path: '/network',
    name: 'network',
    component: () => import('./views/NetworkView.vue'),
    meta: { title: 'nav.network', needs: 'member' },
  },
  {
    path: '/meetings',
    name: 'meetings',
    component: () => import('./views/MeetingsView.vue'),
    meta: { title: 'meetings.title', needs: 'member' },
  },
  {
    path: '/meetings/new',
    name: 'meeting-new',
    component: () => import('./views/MeetingEditView.vue'),
    meta: { title: 'meetingForm.newTitle', needs: 'member' },
  },
  {
    path: '/meetings/:id',
    name: 'meeting',
    component: () => import('./views/MeetingView.vue'),
    props: true,
    meta: { title: 'meeting.title', needs: 'member' },
  },
  {
    path: '/meetings/:id/edit',
    name: 'meeting-edit',
    component: () => import('./views/MeetingEditView.vue'),
    props: true,
    meta: { title: 'meetingForm.editTitle', needs: 'member' },
  },
  {
    path: '/action-items',
    name: 'action-items',
    component: () => import('./views/ActionItemsView.vue'),
    meta: { title: 'actionItems.title', needs: 'member' },
  },
  {
    path: '/action-items/new',
    name: 'action-item-new',
    component: () => import('./views/ActionItemNewView.vue'),
    meta: { title: 'actionItem.newTitle', needs: 'member' },
  },
  {
    path: '/action-items/:id',
    name: 'action-item',
    component: () => import('./views/ActionItemView.vue'),
    props: true,
    meta: { title: 'actionItem.title', needs: 'member' },
  },
]
