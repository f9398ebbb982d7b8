import { computed, shallowRef } from 'vue'
import { fetchApplication, performOnApplication, type Application, type Stage } from '@/api/funding-client'
import { ApiError, newKey } from '@/api/http'
import { fieldsOfMove, moveBody, noInput, possibleMoves, type ApplicationMove } from './applicationVerbs'

type Held = { id: string; stage: Stage; application?: Application }

/**
 * Moves applications between the stages of a board by dragging them. What is possible is the service's answer: a step
 * that needs nothing more is taken at once, any other is asked for.
 */
export function useCardDrag(moved: (application: Application) => void) {
  const held = shallowRef<Held>()
  const asking = shallowRef<{ application: Application; move: ApplicationMove }>()
  const error = shallowRef<ApiError>()
  let answer: Promise<Application | undefined> = Promise.resolve(undefined)

  function failed(problem: unknown): undefined {
    error.value = problem instanceof ApiError ? problem : new ApiError({ status: 0 })
  }

  function take({ id, stage }: { id: string; stage: Stage }): void {
    error.value = undefined
    held.value = { id, stage }
    answer = fetchApplication(id).then(({ value }) => {
      if (held.value?.id === id) {
        held.value = { id, stage, application: value }
      }
      return value
    }, failed)
  }

  /** Until the service has answered any other stage may be the right one. */
  function takes(stage: Stage): boolean {
    const { application, stage: from } = held.value ?? {}
    return application === undefined
      ? from !== undefined && from !== stage
      : possibleMoves(application).some(({ to }) => to === stage)
  }

  async function drop(stage: Stage): Promise<void> {
    held.value = undefined
    const application = await answer
    const move = application && possibleMoves(application).find(({ to }) => to === stage)
    if (application === undefined || move === undefined) {
      return
    }
    if (fieldsOfMove(move).length > 0) {
      asking.value = { application, move }
      return
    }
    await performOnApplication(application.id, move.verb, moveBody(move, noInput), newKey()).then(
      ({ value }) => moved(value),
      failed,
    )
  }

  return {
    dragging: computed(() => held.value !== undefined),
    asking,
    error,
    take,
    takes,
    drop,
    letGo: () => (held.value = undefined),
  }
}
