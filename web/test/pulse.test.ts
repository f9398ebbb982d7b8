import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { usePulse } from '@/composables/usePulse'

const page = (ask: () => Promise<void>) =>
  mount(
    defineComponent({
      setup() {
        usePulse(1_000, ask)
        return () => h('div')
      },
    }),
  )

describe('the pulse of a page', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('asks again after each answer and stops with the page', async () => {
    const ask = vi.fn(() => Promise.resolve())
    const open = page(ask)

    await vi.advanceTimersByTimeAsync(3_000)
    expect(ask).toHaveBeenCalledTimes(3)

    open.unmount()
    await vi.advanceTimersByTimeAsync(3_000)
    expect(ask).toHaveBeenCalledTimes(3)
  })

  it('asks less often while nobody answers', async () => {
    const ask = vi.fn(() => Promise.reject(new Error('away')))
    const open = page(ask)

    await vi.advanceTimersByTimeAsync(7_000)
    expect(ask).toHaveBeenCalledTimes(3)
    open.unmount()
  })

  it('has only one question on its way', async () => {
    let answer = () => {}
    const ask = vi.fn(() => new Promise<void>((resolve) => (answer = resolve)))
    const open = page(ask)

    await vi.advanceTimersByTimeAsync(1_000)
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.advanceTimersByTimeAsync(5_000)
    expect(ask).toHaveBeenCalledTimes(1)

    answer()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(ask).toHaveBeenCalledTimes(2)
    open.unmount()
  })
})
