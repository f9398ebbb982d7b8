import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError } from '@/api/http'
import type { KeptEntry, PersonSource } from '@/composables/personSources'

const fetchOfPerson = vi.fn()
const eraseOfPerson = vi.fn()
vi.mock('@/api/privacy-client', () => ({ fetchOfPerson, eraseOfPerson }))

const { usePersonSearch } = await import('@/composables/usePersonSearch')

const entry = (found: { id: string }): KeptEntry => ({ id: found.id, name: 'Ada', reach: [] })
const sources: PersonSource[] = [
  { key: 'one', path: '/one', byName: true, entry },
  { key: 'two', path: '/two', byName: true, entry },
  { key: 'addresses', path: '/addresses', byName: false, entry },
]

describe('the search for a person', () => {
  beforeEach(() => {
    vi.clearAllMocks()
    fetchOfPerson.mockImplementation((path: string) => Promise.resolve([{ id: `${path}-1`, secret: 'x' }]))
    eraseOfPerson.mockResolvedValue(undefined)
  })

  it('means everything of an address', async () => {
    const { search, chosen, total, complete, erase } = usePersonSearch(sources)

    await search(' ada@example.org ')

    expect(total.value).toBe(3)
    expect(complete.value).toBe(true)
    expect(chosen.value).toHaveLength(3)
    expect(await erase()).toBe(3)
    expect(eraseOfPerson).toHaveBeenCalledWith('/addresses', 'ada@example.org', ['/addresses-1'])
  })

  it('erases of a name only what is chosen, and does not ask where names are not known', async () => {
    const { search, chosen, answers, complete, erase } = usePersonSearch(sources)

    await search('Ada')

    expect(chosen.value).toEqual([])
    expect(answers.value?.map(({ skipped }) => skipped)).toEqual([false, false, true])
    expect(complete.value).toBe(false)
    chosen.value = ['two//two-1']
    expect(await erase()).toBe(1)
    expect(eraseOfPerson).toHaveBeenCalledExactlyOnceWith('/two', 'Ada', ['/two-1'])
  })

  it('shows what others answered when one place fails', async () => {
    fetchOfPerson.mockImplementation((path: string) =>
      path === '/one' ? Promise.reject(new ApiError({ status: 503 })) : Promise.resolve([{ id: '1' }]),
    )
    const { search, answers, total, complete } = usePersonSearch(sources)

    await search('ada@example.org')

    expect(total.value).toBe(2)
    expect(complete.value).toBe(false)
    expect(answers.value?.[0]?.error?.status).toBe(503)
  })

  it('hands out what is kept, not what the page shows', async () => {
    const { search, handOut } = usePersonSearch(sources)

    await search('ada@example.org')

    expect(handOut('2026-05-06')).toMatchObject({
      person: 'ada@example.org',
      at: '2026-05-06',
      kept: { one: [{ id: '/one-1', secret: 'x' }] },
    })
  })
})
