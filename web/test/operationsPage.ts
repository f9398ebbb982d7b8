import { flushPromises, mount, RouterLinkStub } from '@vue/test-utils'
import { afterEach, beforeEach, vi } from 'vitest'
import * as client from '@/api/instances-client'
import type { Figures, Instance, InstanceState } from '@/api/instances-client'
import { chooseLanguage, i18n, type Language } from '@/i18n'
import OperationsView from '@/views/OperationsView.vue'

const start = Date.UTC(2026, 4, 6, 8)
let answers = 0

/** How often it was answered. */
export const answered = () => answers

export const fetchInstances = vi.spyOn(client, 'fetchInstances')

export const instance = (service: string, state: InstanceState, figures: Partial<Figures> | null = {}): Instance => ({
  service,
  instance: `${service}:9081`,
  version: '1.2.3',
  state,
  fault: state === 'UP' ? null : state === 'UNREACHABLE' ? 'REFUSED' : 'NOT_READY',
  notReady: state === 'OUT_OF_SERVICE' ? ['kafka', 'mongo'] : [],
  since: '2026-05-06T08:00:00Z',
  startedAt: state === 'UNREACHABLE' ? null : '2026-05-06T07:00:00Z',
  figures:
    state === 'UNREACHABLE' ? null : ({ outboxBacklogEvents: null, outboxAgeSeconds: null, ...figures } as Figures),
})

export function answer(...instances: Instance[]) {
  answers += 1
  return Promise.resolve({ at: new Date(start + answers * 5_000).toISOString(), instances })
}

export async function page(language: Language = 'de') {
  chooseLanguage(language)
  const view = mount(OperationsView, { global: { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } } })
  await flushPromises()
  return view
}

/** Each test has a clock of its own, which stands until it is moved. */
export function inItsOwnTime() {
  beforeEach(() => {
    vi.useFakeTimers()
    fetchInstances.mockReset()
    answers = 0
  })
  afterEach(() => vi.useRealTimers())
}
