import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, ref } from 'vue'
import { useFinder } from '@/composables/useFinder'
import { useTypedWords } from '@/composables/useTypedWords'
import { within } from './setup'

const bristol = { id: '1', name: 'Bristol' }
const poznan = { id: '2', name: 'Poznań' }

describe('a search', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    // A composable outside any page cannot be left.
    vi.spyOn(console, 'warn').mockImplementation(() => {})
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('asks once the typing pauses', async () => {
    const ask = vi.fn()
    const words = within(() => useTypedWords(() => '', ask))
    words.value = 'kli'
    await nextTick()
    words.value = 'klima'
    await nextTick()
    await vi.advanceTimersByTimeAsync(300)

    expect(ask.mock.calls).toEqual([['klima']])
  })

  it('keeps the letters that are typed while the address follows', async () => {
    const address = ref('')
    const words = within(() =>
      useTypedWords(
        () => address.value,
        (q) => setTimeout(() => (address.value = q), 100),
      ),
    )
    words.value = 'klima'
    await nextTick()
    await vi.advanceTimersByTimeAsync(300)
    words.value = 'klimasch'
    await vi.advanceTimersByTimeAsync(100)
    expect(address.value).toBe('klima')
    expect(words.value).toBe('klimasch')

    await vi.advanceTimersByTimeAsync(300)
    expect(address.value).toBe('klimasch')
  })

  it('follows an address that another put there', async () => {
    const address = ref('klima')
    const words = within(() => useTypedWords(() => address.value, vi.fn()))
    address.value = ''
    await nextTick()

    expect(words.value).toBe('')
  })

  describe('for one of many', () => {
    const finder = (model = ref(''), items = [bristol]) => ({
      model,
      ...within(() =>
        useFinder(model, {
          search: () => Promise.resolve({ items }),
          fetch: () => Promise.resolve({ value: poznan, version: '1' }),
        }),
      ),
    })

    it('finds from the second letter on and keeps the id of what is chosen', async () => {
      const { model, text, found, chosen, chooseOnly } = finder()
      text.value = 'b'
      await vi.advanceTimersByTimeAsync(300)
      expect(found.value).toBeUndefined()

      text.value = 'br'
      await vi.advanceTimersByTimeAsync(300)
      chooseOnly()
      expect(model.value).toBe('1')
      expect(chosen.value).toEqual(bristol)
    })

    it('takes none by Enter while there are several', async () => {
      const { model, text, chooseOnly } = finder(ref(''), [bristol, poznan])
      text.value = 'o'.repeat(2)
      await vi.advanceTimersByTimeAsync(300)
      chooseOnly()

      expect(model.value).toBe('')
    })

    it('says what was chosen before', async () => {
      const { chosen } = finder(ref('2'))
      await vi.advanceTimersByTimeAsync(0)

      expect(chosen.value).toEqual(poznan)
    })
  })
})
