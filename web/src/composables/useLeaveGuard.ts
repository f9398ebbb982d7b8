import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'
import { onBeforeRouteLeave } from 'vue-router'

export type LeaveAnswer = 'stay' | 'keep' | 'discard'

/** Asks before a page with unsaved input is left; `question` shows the dialog, `answer` closes it. */
export function useLeaveGuard(dirty: Ref<boolean>, discard: () => void) {
  const question = ref(false)
  let settle: ((answer: LeaveAnswer) => void) | undefined

  function answer(choice: LeaveAnswer): void {
    question.value = false
    settle?.(choice)
    settle = undefined
  }

  onBeforeRouteLeave(async () => {
    if (!dirty.value) {
      return true
    }
    question.value = true
    const choice = await new Promise<LeaveAnswer>((resolve) => (settle = resolve))
    if (choice === 'discard') {
      discard()
    }
    return choice !== 'stay'
  })

  const warn = (event: BeforeUnloadEvent) => {
    if (dirty.value) {
      event.preventDefault()
    }
  }
  onMounted(() => window.addEventListener('beforeunload', warn))
  onBeforeUnmount(() => window.removeEventListener('beforeunload', warn))

  return { question, answer }
}
