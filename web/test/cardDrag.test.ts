import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchApplication, performOnApplication, type Application } from '@/api/funding-client'
import { ApiError } from '@/api/http'
import { useCardDrag } from '@/composables/useCardDrag'

vi.mock('@/api/funding-client', () => ({ fetchApplication: vi.fn(), performOnApplication: vi.fn() }))

const idea = {
  id: '7',
  project: 'MUSIC',
  stage: 'IDEA',
  may: { write: true, moves: ['INTEREST', 'ADVICE'], back: ['ADVICE'], submit: false, decide: false, withdraw: true },
} as unknown as Application
const versioned = (application: Application) => ({ value: application, version: '"1"' })

describe('a card that is dragged', () => {
  beforeEach(() => {
    vi.mocked(fetchApplication).mockReset().mockResolvedValue(versioned(idea))
    vi.mocked(performOnApplication)
      .mockReset()
      .mockResolvedValue(versioned({ ...idea, stage: 'INTEREST' }))
  })

  it('goes at once where nothing more is needed', async () => {
    const moved = vi.fn()
    const { take, drop } = useCardDrag(moved)
    take({ id: '7', stage: 'IDEA' })
    await drop('INTEREST')

    expect(performOnApplication).toHaveBeenCalledWith('7', 'move', { to: 'INTEREST' }, expect.any(String))
    expect(moved).toHaveBeenCalledWith(expect.objectContaining({ stage: 'INTEREST' }))
  })

  it('asks where a step needs more', async () => {
    const { take, drop, asking } = useCardDrag(vi.fn())
    take({ id: '7', stage: 'IDEA' })
    await drop('ADVICE')

    expect(performOnApplication).not.toHaveBeenCalled()
    expect(asking.value?.move).toEqual({ verb: 'move', to: 'ADVICE', back: true })
  })

  it('goes only where the service lets it go', async () => {
    const { take, takes, drop, asking } = useCardDrag(vi.fn())
    expect(takes('GO')).toBe(false)
    take({ id: '7', stage: 'IDEA' })
    expect(takes('GO')).toBe(true)
    expect(takes('IDEA')).toBe(false)
    await vi.waitFor(() => expect(takes('GO')).toBe(false))
    expect(takes('INTEREST')).toBe(true)
    await drop('GO')

    expect(performOnApplication).not.toHaveBeenCalled()
    expect(asking.value).toBeUndefined()
  })

  it('stays where it is when it is let go elsewhere', () => {
    const { take, takes, letGo, dragging } = useCardDrag(vi.fn())
    take({ id: '7', stage: 'IDEA' })
    letGo()

    expect(dragging.value).toBe(false)
    expect(takes('INTEREST')).toBe(false)
  })

  it('says when the service refuses', async () => {
    vi.mocked(performOnApplication).mockRejectedValue(new ApiError({ status: 409 }))
    const moved = vi.fn()
    const { take, drop, error } = useCardDrag(moved)
    take({ id: '7', stage: 'IDEA' })
    await drop('INTEREST')

    expect(error.value?.status).toBe(409)
    expect(moved).not.toHaveBeenCalled()
  })
})
