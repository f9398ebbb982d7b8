import { computed, nextTick, ref } from 'vue'
import type { FieldProblem } from '@/api/types'

/** Sorts the problems of a refused request to the fields they speak of, by JSON pointer (`#/deadlines/0/date`). */
export function useFieldProblems() {
  const problems = ref<FieldProblem[]>([])

  const path = (pointer: string) => pointer.replace(/^#?\/?/, '')

  /** The messages of one field; a list's own field also shows what is wrong with its elements when asked to. */
  function of(field: string, withElements = false): string | undefined {
    const found = problems.value.filter((problem) => {
      const name = path(problem.pointer)
      return name === field || (withElements && name.startsWith(`${field}/`))
    })
    return found.length === 0 ? undefined : found.map((problem) => problem.detail).join(' ')
  }

  async function show(found: FieldProblem[] | undefined): Promise<void> {
    problems.value = found ?? []
    await nextTick()
    document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus()
  }

  return { problems, of, show, clear: () => (problems.value = []), any: computed(() => problems.value.length > 0) }
}
