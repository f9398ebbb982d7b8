import { flushPromises, mount, RouterLinkStub } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError } from '@/api/http'
import * as instances from '@/api/instances-client'
import type { Figures, Instance, Outcome } from '@/api/instances-client'
import * as operations from '@/api/operations-client'
import { outcomesOf } from '@/composables/outcomes'
import { chooseLanguage, i18n } from '@/i18n'
import JobsView from '@/views/JobsView.vue'

const instance = (service: string, name: string, jobsTotal: Outcome[]): Instance => ({
  service,
  instance: name,
  version: '1',
  state: 'UP',
  fault: null,
  notReady: [],
  since: '2026-05-06T08:00:00Z',
  startedAt: '2026-05-06T07:00:00Z',
  figures: { jobsTotal } as Figures,
})
const job = (name: string, outcome: string, total: number) => ({ name, outcome, total })
const many = Array.from({ length: 30 }, (_, index) => job(`job-${index}`, 'done', 9))

describe('what jobs did', () => {
  it('is by instance where it failed, and of all instances together where it did not', () => {
    const { failed, fine } = outcomesOf(
      [
        instance('a-service', 'one:1', [job('clean', 'done', 3), job('clean', 'failed', 1)]),
        instance('a-service', 'two:1', [job('clean', 'done', 4)]),
        instance('b-service', 'one:2', [job('clean', 'done', 5)]),
      ],
      'jobsTotal',
    )

    expect(failed).toEqual([{ ...job('clean', 'failed', 1), where: 'a-service (one:1)', instances: 1 }])
    expect(fine).toEqual([
      { ...job('clean', 'done', 7), where: 'a-service', instances: 2 },
      { ...job('clean', 'done', 5), where: 'b-service', instances: 1 },
    ])
  })

  it('is nothing of an instance without figures', () => {
    expect(outcomesOf([{ ...instance('a', 'one:1', []), figures: null }], 'jobsTotal')).toEqual({
      failed: [],
      fine: [],
    })
  })
})

const clean: operations.Job = {
  name: 'clean',
  nextRunAt: '2026-05-06T08:01:00Z',
  lastRun: { begunAt: '2026-05-06T08:00:00Z', millis: 42, outcome: 'DONE' },
}
const stumbling: operations.Job = {
  name: 'stumble',
  nextRunAt: null,
  lastRun: { begunAt: '2026-05-05T08:00:00Z', millis: 1_500, outcome: 'FAILED' },
}
const fresh: operations.Job = { name: 'fresh', nextRunAt: null, lastRun: null }

describe('the page of jobs', () => {
  const fetch = vi.spyOn(instances, 'fetchInstances')
  const jobs = vi.spyOn(operations, 'fetchJobs')

  beforeEach(() => {
    fetch.mockReset()
    jobs.mockReset().mockImplementation((service) => Promise.resolve([{ ...clean, name: `clean-${service}` }]))
  })

  async function shows(...found: Instance[]) {
    chooseLanguage('en')
    fetch.mockResolvedValue({ at: '2026-05-06T08:00:00Z', instances: found })
    const view = mount(JobsView, { global: { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } } })
    await flushPromises()
    return view.get('[data-figure=jobsTotal]')
  }

  it('shows what failed first, folds the rest, and asks once', async () => {
    const section = await shows(instance('a-service', 'one:1', [...many, job('job-3', 'failed', 2)]))
    const failed = section.get('[data-testid=failed-outcomes]')

    expect(failed.findAll('[data-testid=outcome]').map((row) => row.text())).toEqual([
      expect.stringMatching(/job-3.*Failed.*a-service \(one:1\).*2/s),
    ])
    expect(section.get('details').attributes('open')).toBeUndefined()
    expect(section.get('summary').text()).toBe('What went well (30)')
    expect(section.findAll('details [data-testid=outcome]')).toHaveLength(30)
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it('says that nothing failed and leaves a short list open', async () => {
    const section = await shows(
      instance('a-service', 'one:1', [job('clean', 'done', 3)]),
      instance('a-service', 'two:1', [job('clean', 'done', 4)]),
    )

    expect(section.get('[data-testid=nothing-failed]').text()).toBe('Nothing has failed.')
    expect(section.get('details').attributes('open')).toBe('')
    expect(section.get('[data-testid=outcome]').text()).toMatch(/a-service\s+in 2 instances.*7/s)
  })

  async function jobsOf(service: operations.Service, ...found: operations.Job[]) {
    chooseLanguage('en')
    fetch.mockResolvedValue({ at: '2026-05-06T08:00:00Z', instances: [] })
    jobs.mockImplementation((asked) => Promise.resolve(asked === service ? found : []))
    const view = mount(JobsView, { global: { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } } })
    await flushPromises()
    return view.get(`[data-testid=service-jobs][data-service=${service}]`)
  }

  it('says of each job when it ran last, how, how long, and when it runs next', async () => {
    const part = await jobsOf('relations-service', clean, stumbling, fresh)
    const rows = part.findAll('[data-testid=job]').map((row) => row.text())

    expect(rows[0]).toMatch(/clean.*6 May 2026.*\d\d:\d\d.*Done.*42 ms.*\d\d:\d\d/s)
    expect(rows[1]).toMatch(/stumble.*5 May 2026.*Failed.*1\.5 sec/s)
    expect(rows[2]).toMatch(/fresh.*Never yet/s)
    expect(part.get('summary').text()).toMatch(/relations-service.*3 jobs, 1 failed last time/s)
  })

  it('begins folded where there is little room, unless a job has failed', async () => {
    const narrow = vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: false } as MediaQueryList)

    expect((await jobsOf('relations-service', clean)).attributes('open')).toBeUndefined()
    expect((await jobsOf('relations-service', stumbling)).attributes('open')).toBe('')
    narrow.mockRestore()
    expect((await jobsOf('relations-service', clean)).attributes('open')).toBe('')
  })

  it('asks anew once it has run one', async () => {
    const part = await jobsOf('relations-service', fresh)
    const run = vi.spyOn(operations, 'runJob').mockResolvedValue({ job: 'fresh', ran: true })
    jobs.mockResolvedValue([{ ...clean, name: 'fresh' }])

    await part.get('[data-testid=run-job]').trigger('click')
    await flushPromises()

    expect(run).toHaveBeenCalledWith('relations-service', 'fresh')
    expect(part.get('[data-testid=job]').text()).toContain('Done')
  })

  it('offers to ask again when the gateway does not answer', async () => {
    fetch.mockRejectedValue(new ApiError({ status: 503 }))
    const view = mount(JobsView, { global: { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } } })
    await flushPromises()

    expect(view.findAll('[role=alert]')).toHaveLength(1)
    expect(view.text()).toContain('clean')
  })
})
