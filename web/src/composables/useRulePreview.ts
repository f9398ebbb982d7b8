import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { ApiError } from '@/api/http'
import { previewRule } from '@/api/subscriptions-client'
import type { Criteria, RulePreview } from '@/api/types'
import { asksForNothing } from './ruleForm'

const pause = 400

/** Looks, while someone writes a rule, what it would have brought in the last 30 days. */
export function useRulePreview(criteria: () => Criteria) {
  const preview = shallowRef<RulePreview>()
  const error = shallowRef<ApiError>()
  const looking = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest = 0

  async function look(): Promise<void> {
    const mine = ++latest
    const asked = criteria()
    if (asksForNothing(asked)) {
      preview.value = undefined
      error.value = undefined
      looking.value = false
      return
    }
    looking.value = true
    const answer = await previewRule(asked).catch((problem: unknown) =>
      problem instanceof ApiError ? problem : new ApiError({ status: 0 }),
    )
    // A slower answer to an older rule is of no use any more.
    if (mine === latest) {
      error.value = answer instanceof ApiError ? answer : undefined
      preview.value = answer instanceof ApiError ? undefined : answer
      looking.value = false
    }
  }

  watch(
    criteria,
    () => {
      clearTimeout(timer)
      timer = setTimeout(() => void look(), pause)
    },
    { deep: true, immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))

  return { preview, error, looking }
}
