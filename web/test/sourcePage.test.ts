import { flushPromises, shallowMount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import * as client from '@/api/sources-client'
import type { Run, Source } from '@/api/sources-client'
import type { Page } from '@/api/types'
import RunTable from '@/components/RunTable.vue'
import { i18n } from '@/i18n'
import SourceView from '@/views/SourceView.vue'

const source = { id: 'feed', kind: 'FEED', name: { de: 'Feed' }, enabled: true, running: null } as unknown as Source
const runs = (outcome: string) => ({ items: [{ id: 'run', outcome }], total: 1 }) as unknown as Page<Run>

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('reads a run again that is shown as running, though its source says that none is', async () => {
  vi.spyOn(client, 'fetchSource').mockResolvedValue({ value: source, version: '1' })
  const fetchRuns = vi.spyOn(client, 'fetchRuns').mockResolvedValueOnce(runs('RUNNING'))
  fetchRuns.mockResolvedValue(runs('COMPLETED'))
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:all(.*)*', component: {} }] })
  const view = shallowMount(SourceView, { props: { id: 'feed' }, global: { plugins: [i18n, router] } })
  await flushPromises()

  await vi.advanceTimersByTimeAsync(5_000)

  expect(view.findComponent(RunTable).props('runs')).toEqual(runs('COMPLETED').items)
  expect(fetchRuns).toHaveBeenCalledTimes(2)
})
