import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Matter, Matters } from '@/api/matters-client'
import { mergeMatters } from '@/composables/matters'
import { useStartLine } from '@/composables/useStartLine'
import { setBusinessTime } from '@/composables/useToday'
import { within } from './setup'

const matter = (id: string, due: string | null, since = '2026-05-01') =>
  ({ kind: 'any', id, due, since, department: null, link: '/' }) as unknown as Matter
const answer = (items: Matter[], next: Matter | null = null): Matters => ({ items, total: items.length, next })

describe('what waits in several services', () => {
  it('is one list, due first, then what waits longest', () => {
    const merged = mergeMatters([
      answer([matter('c', '2026-05-09'), matter('e', null, '2026-05-03')]),
      answer([matter('b', '2026-05-07'), matter('d', null, '2026-05-02')]),
    ])

    expect(merged.items.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e'])
    expect(merged.total).toBe(4)
  })

  it('names what comes next only where nothing waits anywhere', () => {
    const next = matter('n', '2026-06-01')

    expect(mergeMatters([answer([], next), answer([matter('a', null)])]).next).toBeNull()
    expect(mergeMatters([answer([], matter('later', '2026-07-01')), answer([], next)]).next?.id).toBe('n')
    expect(mergeMatters([]).total).toBe(0)
  })
})

describe('the first line of the start page', () => {
  // A Wednesday, as the services say.
  beforeEach(() => setBusinessTime('2026-05-06T10:00:00Z'))
  afterEach(() => setBusinessTime(new Date().toISOString()))

  const line = (language: 'de' | 'en', part: object) =>
    within(useStartLine, language).startLine({ needs: 0, news: 0, due: undefined, since: undefined, ...part })

  it('says since when, what needs the reader, the first by when, and what there is to know', () => {
    const all = { needs: 2, due: '2026-05-08', news: 5, since: '2026-05-05T08:00:00Z' }

    expect(line('de', { ...all, since: '2026-05-04T08:00:00Z' })).toBe(
      'Seit Montag: 2 brauchen Sie, das Erste bis Freitag; 5 zur Kenntnis',
    )
    expect(line('en', { ...all, since: '2026-05-04T08:00:00Z' })).toBe(
      'Since Monday: 2 need you, the first by Friday; 5 to know',
    )
  })

  it('leaves out what there is not', () => {
    expect(line('de', { needs: 1, due: '2026-05-06' })).toBe('1 braucht Sie, heute')
    expect(line('de', { needs: 1 })).toBe('1 braucht Sie')
    expect(line('en', { news: 3, since: '2026-05-06T08:00:00Z' })).toBe('3 to know')
    expect(line('de', {})).toBe('Nichts wartet auf Sie, alles gelesen')
  })

  it('names days far away by date and says what is overdue', () => {
    expect(line('de', { needs: 3, due: '2026-09-01' })).toBe('3 brauchen Sie, das Erste bis 01.09.2026')
    expect(line('en', { needs: 3, due: '2026-05-01' })).toBe('3 need you, the first overdue')
  })
})

describe('the services', () => {
  it('may fail one by one without blanking the rest', async () => {
    vi.resetModules()
    vi.doMock('@/api/matters-client', () => ({
      matterSources: [() => Promise.resolve(answer([matter('a', null)])), () => Promise.reject(new Error('away'))],
    }))
    const { useMatters } = await import('@/composables/useMatters')
    const { matters, error, loaded, load } = useMatters()

    await load()

    expect(loaded.value).toBe(true)
    expect(matters.value.items.map(({ id }) => id)).toEqual(['a'])
    expect(error.value?.status).toBe(0)
  })
})
