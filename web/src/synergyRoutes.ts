import type { RouteRecordRaw } from 'vue-router'

/** The pages of synergies. */
export const synergyRoutes: RouteRecordRaw[] = [
  {
    path: '/synergies',
    name: 'synergies',
    component: () => import('./views/SynergiesView.vue'),
    meta: { title: 'synergies.title', needs: 'member' },
  },
  {
    path: '/synergies/radar',
    name: 'synergy-radar',
    component: () => import('./views/SynergyRadarView.vue'),
    meta: { title: 'synergyRadar.title', needs: 'office' },
  },
  {
    path: '/synergies/:id',
    name: 'synergy',
    component: () => import('./views/SynergyView.vue'),
    props: true,
    meta: { title: 'synergy.title', needs: 'member' },
  },
]
