import { readonly, ref } from 'vue'
import { streamAddress } from '@/api/notifications-client'
import type { Notification } from '@/api/types'

export type LiveEvent =
  /** The stream stands (again): whatever was missed is to be fetched. */
  | { type: 'opened' }
  | { type: 'lost' }
  | { type: 'notification'; item: Notification }
  /** Without an id: all. Without unread: only the entry is known, not the number. */
  | { type: 'read'; id?: string | null; read: boolean; unread?: number }
  /** Entries were put off or came back: what is shown is to be fetched anew. */
  | { type: 'later'; unread: number }

type Source = Pick<EventSource, 'addEventListener' | 'close' | 'readyState'>
type Surroundings = {
  open: (address: string) => Source
  locks: Pick<LockManager, 'request'> | undefined
  channel: ((name: string) => BroadcastChannel) | undefined
  retryAfter: number
}

const closed = 2
const longestPause = 60_000

/**
 * The live stream of one person, read once per browser: the tab that holds the lock reads it and hands every event
 * to the others. When that tab closes, the lock goes to another, which opens the stream anew.
 */
export function createLiveStream(around: Surroundings) {
  const listeners = new Set<(event: LiveEvent) => void>()
  const connected = ref(false)
  let channel: BroadcastChannel | undefined
  let source: Source | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  let abort: AbortController | undefined

  function hear(event: LiveEvent): void {
    if (event.type === 'opened' || event.type === 'lost') {
      connected.value = event.type === 'opened'
    }
    listeners.forEach((listener) => listener(event))
  }

  function publish(event: LiveEvent): void {
    hear(event)
    channel?.postMessage(event)
  }

  function read(pause = around.retryAfter): void {
    let next = pause
    const opened = (source = around.open(streamAddress))
    opened.addEventListener('open', () => {
      next = around.retryAfter
      publish({ type: 'opened' })
    })
    opened.addEventListener('notification', (message) =>
      publish({ type: 'notification', item: JSON.parse((message as MessageEvent<string>).data) }),
    )
    opened.addEventListener('read', (message) =>
      publish({ type: 'read', ...JSON.parse((message as MessageEvent<string>).data) }),
    )
    opened.addEventListener('later', (message) =>
      publish({ type: 'later', ...JSON.parse((message as MessageEvent<string>).data) }),
    )
    opened.addEventListener('error', () => {
      publish({ type: 'lost' })
      // The browser tries again by itself, except after an answer that was no stream.
      if (opened.readyState === closed) {
        retry = setTimeout(() => read(Math.min(next * 2, longestPause)), next)
      }
    })
  }

  function start(subject: string): void {
    abort = new AbortController()
    const { signal } = abort
    channel = around.channel?.(`weltoffen.live.${subject}`)
    channel?.addEventListener('message', (message: MessageEvent<LiveEvent>) => hear(message.data))
    if (around.locks === undefined || channel === undefined) {
      read()
      return
    }
    const hold = () => {
      read()
      return new Promise<void>((release) => signal.addEventListener('abort', () => release()))
    }
    around.locks.request(`weltoffen.live.${subject}`, { signal }, hold).catch(() => {})
  }

  function stop(): void {
    abort?.abort()
    clearTimeout(retry)
    source?.close()
    channel?.close()
    channel = undefined
  }

  function on(listener: (event: LiveEvent) => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  return { start, stop, on, publish, connected: readonly(connected) }
}

const stream = createLiveStream({
  open: (address) => new EventSource(address),
  // Both are missing where the page does not come over a secure connection; then each tab reads for itself.
  locks: typeof navigator === 'undefined' ? undefined : navigator.locks,
  channel: typeof BroadcastChannel === 'undefined' ? undefined : (name) => new BroadcastChannel(name),
  retryAfter: 3_000,
})

export const useLiveStream = () => stream
