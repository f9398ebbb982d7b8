import { onMounted, onScopeDispose } from 'vue'

const longest = 30_000

/**
 * Asks again and again while the page is looked at, one question at a time, and at once when somebody comes back to it.
 * After a failure it asks less and less often, until it is answered again.
 *
 * @param pause between the end of one question and the next, in milliseconds
 */
export function usePulse(pause: number, ask: () => Promise<void>): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let next = pause
  let over = false
  let asking = false

  async function beat(): Promise<void> {
    if (asking) {
      return
    }
    asking = true
    clearTimeout(timer)
    if (document.visibilityState === 'visible') {
      next = await ask().then(
        () => pause,
        () => Math.min(next * 2, longest),
      )
    }
    asking = false
    if (!over) {
      timer = setTimeout(() => void beat(), next)
    }
  }
  const back = () => document.visibilityState === 'visible' && void beat()

  onMounted(() => {
    timer = setTimeout(() => void beat(), pause)
    document.addEventListener('visibilitychange', back)
  })
  onScopeDispose(() => {
    over = true
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', back)
  })
}
