import { onMounted, ref, shallowRef, type Ref } from 'vue'
import { ApiError, newKey } from '@/api/http'
import type { FieldProblem, Versioned } from '@/api/types'
import { differences, mergeMine, type Difference } from './conflict'
import { useDraft, type Origin } from './useDraft'
import { useFieldProblems } from './useFieldProblems'
import { useLeaveGuard } from './useLeaveGuard'
import { useSession } from './useSession'
import { businessTimeKnown } from './useToday'

type Settings<T, R> = {
  /** Names the draft; whose it is is added. */
  draft: string
  empty: () => T
  /** Missing for something new. */
  load: (() => Promise<Versioned<T>>) | undefined
  /** What can be said before the service is asked. */
  check?: (value: T) => FieldProblem[]
  save: (value: T, version: string | undefined, key: string) => Promise<R>
  saved: (result: R) => void
}
export type Conflict<T> = { theirs: T; version: string | undefined; differences: Difference[] }

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
const asError = (problem: unknown) => (problem instanceof ApiError ? problem : new ApiError({ status: 0 }))

/** A form that keeps a draft, warns before it is left, shows problems at the fields and copes with a stale version. */
export function useEditForm<T extends object, R>(settings: Settings<T, R>) {
  const form = ref(settings.empty()) as Ref<T>
  const origin = shallowRef<Origin<T>>({ base: settings.empty(), version: undefined })
  const ready = ref(false)
  const saving = ref(false)
  const loadError = shallowRef<ApiError>()
  const failure = shallowRef<ApiError>()
  const conflict = shallowRef<Conflict<T>>()
  const fields = useFieldProblems()
  const draft = useDraft(`${useSession().session.value.subject}.${settings.draft}`, form, origin)
  const leave = useLeaveGuard(draft.dirty, draft.forget)
  let key = newKey()

  function startFrom(value: T, version: string | undefined): void {
    origin.value = { base: copy(value), version }
    form.value = copy(value)
  }

  async function load(): Promise<void> {
    try {
      // What is new may begin with today, which is the services' day and not this browser's.
      await businessTimeKnown()
      const current = await settings.load?.()
      startFrom(current?.value ?? settings.empty(), current?.version)
      draft.restore()
      loadError.value = undefined
      ready.value = true
    } catch (problem) {
      loadError.value = asError(problem)
    }
  }

  function discard(): Promise<void> {
    draft.forget()
    return load()
  }

  async function compare(): Promise<void> {
    const current = await settings.load?.()
    if (current !== undefined) {
      const found = differences(origin.value.base, current.value, form.value)
      conflict.value = { theirs: current.value, version: current.version, differences: found }
    }
  }

  async function refused(error: ApiError): Promise<void> {
    failure.value = error
    if (error.status === 412) {
      await compare().catch(() => {})
    }
    await fields.show(error.problem.errors)
  }

  async function submit(): Promise<void> {
    if (saving.value) {
      return
    }
    const found = settings.check?.(form.value) ?? []
    if (found.length > 0) {
      await fields.show(found)
      return
    }
    saving.value = true
    failure.value = undefined
    conflict.value = undefined
    try {
      const result = await settings.save(form.value, origin.value.version, key)
      fields.clear()
      draft.forget()
      settings.saved(result)
    } catch (problem) {
      await refused(asError(problem))
      // The refused attempt is over; the next one is another.
      key = newKey()
    } finally {
      saving.value = false
    }
  }

  /** Goes on upon the version of the other, with my changes or without them. */
  function settle(mine: boolean): void {
    if (conflict.value !== undefined) {
      const { theirs, version } = conflict.value
      const value = mine ? mergeMine(origin.value.base, theirs, form.value) : theirs
      origin.value = { base: copy(theirs), version }
      form.value = copy(value)
      conflict.value = undefined
      failure.value = undefined
    }
  }

  onMounted(load)

  return { form, ready, saving, loadError, failure, conflict, fields, draft, leave, load, discard, submit, settle }
}

/** An edit as its surroundings see it, whatever is edited. */
export type Edit = Omit<ReturnType<typeof useEditForm<object, unknown>>, 'form' | 'fields'>
