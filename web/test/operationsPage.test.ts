import { describe, expect, it, vi } from 'vitest'
import { ApiError } from '@/api/http'
import { answer, fetchInstances, inItsOwnTime, instance, page } from './operationsPage'

describe('the page of operations', () => {
  inItsOwnTime()

  it('says of each instance how it is and why', async () => {
    fetchInstances.mockImplementation(() =>
      answer(
        instance('a-service', 'UP'),
        instance('b-service', 'OUT_OF_SERVICE'),
        instance('c-service', 'UNREACHABLE'),
      ),
    )
    const view = await page()
    const rows = view.findAll('[data-testid=instance]').map((row) => row.text())

    expect(rows[0]).toContain('a-service:9081')
    expect(rows[0]).toContain('Läuft')
    expect(rows[0]).toContain('1.2.3')
    expect(rows[1]).toContain('Nicht bereit: kafka und mongo.')
    expect(rows[2]).toContain('Unter dieser Adresse antwortet nichts.')
    view.unmount()
  })

  it('announces what has changed, and nothing else', async () => {
    fetchInstances.mockImplementationOnce(() => answer(instance('a-service', 'UP'), instance('b-service', 'UP')))
    fetchInstances.mockImplementation(() => answer(instance('a-service', 'UNREACHABLE'), instance('b-service', 'UP')))
    const view = await page()
    const said = view.get('[data-testid=state-changes]')
    expect(said.text()).toBe('')
    expect(said.attributes('aria-live')).toBe('polite')

    await vi.advanceTimersByTimeAsync(5_000)
    expect(said.text()).toBe('a-service (a-service:9081): Nicht erreichbar.')
    view.unmount()
  })

  it('announces who went and came back between two looks', async () => {
    const startedAt = (at: string) => ({ ...instance('a-service', 'UP'), startedAt: at })
    fetchInstances.mockImplementationOnce(() => answer(startedAt('2026-05-06T08:00:00Z')))
    fetchInstances.mockImplementation(() => answer(startedAt('2026-05-06T09:00:00Z')))
    const view = await page()

    await vi.advanceTimersByTimeAsync(5_000)
    expect(view.get('[data-testid=state-changes]').text()).toBe('a-service (a-service:9081) wurde neu gestartet.')
    view.unmount()
  })

  it('keeps what it knows while the gateway does not answer', async () => {
    fetchInstances.mockImplementationOnce(() => answer(instance('a-service', 'UP')))
    fetchInstances.mockImplementation(() => Promise.reject(new ApiError({ status: 0 })))
    const view = await page()
    await vi.advanceTimersByTimeAsync(5_000)

    expect(view.text()).toContain('Die Instanzen konnten nicht geladen werden')
    expect(view.findAll('[data-testid=instance]')).toHaveLength(1)
    view.unmount()
  })
})
