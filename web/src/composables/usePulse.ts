import { onMounted, onScopeDispose } from 'vue'

/**
 * Asks again and again while the page is looked at, one question at a time, and at once when somebody comes back to it.
 *
 * @param pause between the end of one question and the next, in milliseconds
 */
export function usePulse(pause: number, ask: () => Promise<void>): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false
  let asking = false

  async function beat(): Promise<void> {
    if (asking) {
      return
    }
    asking = true
    clearTimeout(timer)
    if (document.visibilityState === 'visible') {
      // A question that fails is asked again with the next beat; the page shows what it has.
      await ask().catch(() => {})
    }
    asking = false
    if (!over) {
      timer = setTimeout(() => void beat(), pause)
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
