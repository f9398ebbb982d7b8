import { afterEach, describe, expect, it, vi } from 'vitest'
import { createLiveStream, type LiveEvent } from '@/composables/useLiveStream'

/** A browser with several tabs: one lock for all of them and channels that reach every tab but the own. */
function anyBrowser() {
  const sources: FakeSource[] = []
  const channels = new Set<FakeChannel>()
  const waiting: (() => Promise<unknown>)[] = []
  let held = false

  class FakeSource extends EventTarget {
    readyState = 1
    close() {
      this.readyState = 2
    }
    say(type: string, data?: unknown) {
      this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }))
    }
  }

  class FakeChannel extends EventTarget {
    constructor(readonly name: string) {
      super()
      channels.add(this)
    }
    postMessage(data: unknown) {
      channels.forEach((other) => {
        if (other !== this && other.name === this.name) {
          other.dispatchEvent(new MessageEvent('message', { data }))
        }
      })
    }
    close() {
      channels.delete(this)
    }
  }

  async function next(): Promise<void> {
    const holder = held ? undefined : waiting.shift()
    if (holder !== undefined) {
      held = true
      await holder()
      held = false
      await next()
    }
  }

  const locks = {
    request: (_name: string, _options: unknown, hold: () => Promise<unknown>) => {
      waiting.push(hold)
      void next()
      return Promise.resolve()
    },
  } as unknown as LockManager

  function tab(around: { locks?: LockManager } = { locks }) {
    const events: LiveEvent[] = []
    const stream = createLiveStream({
      open: () => {
        const source = new FakeSource()
        sources.push(source)
        return source as unknown as EventSource
      },
      locks: around.locks,
      channel: (name) => new FakeChannel(name) as unknown as BroadcastChannel,
      retryAfter: 1_000,
    })
    stream.on((event) => events.push(event))
    stream.start('kim')
    return { stream, events }
  }

  return { tab, sources }
}

describe('the live stream', () => {
  afterEach(() => void vi.useRealTimers())

  it('is opened once for all tabs, and every tab hears every event', () => {
    const { tab, sources } = anyBrowser()
    const [first, second] = [tab(), tab()]

    sources[0]!.say('notification', { id: 'n1' })

    expect(sources).toHaveLength(1)
    expect(first.events).toEqual([{ type: 'notification', item: { id: 'n1' } }])
    expect(second.events).toEqual(first.events)
  })

  it('goes to another tab when the reading one closes', async () => {
    const { tab, sources } = anyBrowser()
    const [first, second] = [tab(), tab()]

    first.stream.stop()
    await vi.waitFor(() => expect(sources).toHaveLength(2))
    sources[1]!.say('open')

    expect(sources[0]!.readyState).toBe(2)
    expect(second.events).toEqual([{ type: 'opened' }])
    expect(second.stream.connected.value).toBe(true)
  })

  it('is read by each tab where the browser knows no locks', () => {
    const { tab, sources } = anyBrowser()
    tab({})
    tab({})

    expect(sources).toHaveLength(2)
  })

  it('tries again with longer pauses after an answer that was no stream', () => {
    vi.useFakeTimers()
    const { tab, sources } = anyBrowser()
    const { stream } = tab()
    const fail = () => {
      sources.at(-1)!.close()
      sources.at(-1)!.say('error')
    }

    fail()
    vi.advanceTimersByTime(1_000)
    expect(sources).toHaveLength(2)
    fail()
    vi.advanceTimersByTime(1_000)
    expect(sources).toHaveLength(2)
    vi.advanceTimersByTime(1_000)
    expect(sources).toHaveLength(3)
    expect(stream.connected.value).toBe(false)
  })

  it('hands what one tab has marked to the others', () => {
    const { tab } = anyBrowser()
    const [first, second] = [tab(), tab()]

    second.stream.publish({ type: 'read', id: 'n1', read: true })

    expect(first.events).toEqual([{ type: 'read', id: 'n1', read: true }])
  })
})
