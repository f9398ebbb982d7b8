import { ref } from 'vue'
import { fetchDepartments } from '@/api/departments-client'
import { fetchEventKinds } from '@/api/subscriptions-client'
import type { Department, EventKind } from '@/api/types'
import { useFormats } from './useFormats'
import { useSession } from './useSession'

type Named = { subject: string; name?: string | null }

const departments = ref<Department[]>([])
const ended = ref<Department[]>([])
const eventKinds = ref<EventKind[]>([])
let asked = false

// Names only adorn: whoever cannot fetch them shows the short name and asks again on the next page.
function ask(): void {
  if (asked) {
    return
  }
  asked = true
  if (useSession().isMember.value) {
    fetchDepartments().then(
      (found) => (departments.value = found),
      () => (asked = false),
    )
    // What is long over still names the departments of its time.
    fetchDepartments(true).then(
      (found) => (ended.value = found),
      () => (asked = false),
    )
  }
  fetchEventKinds().then(
    (found) => (eventKinds.value = found),
    () => (asked = false),
  )
}

/** Fetches the names again the next time that they are needed. */
export function renewDirectory(): void {
  asked = false
}

/** Names of departments and kinds of event, fetched once and kept; those that ended can be named, not chosen. */
export function useDirectory() {
  const { words } = useFormats()
  ask()

  function departmentName(id: string): string {
    const department = [...departments.value, ...ended.value].find((candidate) => candidate.id === id)
    return department === undefined ? id : words(department.name)
  }

  /** Who stands today in the place of a department that ended; nothing where it did not. */
  function successorOf(id: string): string | undefined {
    const successor = ended.value.find((candidate) => candidate.id === id)?.ended?.successor
    return successor === undefined || successor === id ? undefined : (successorOf(successor) ?? successor)
  }

  /** Who took over a matter is known by the directory alone. */
  function personName(person: Named | null | undefined): string | undefined {
    const coordinators = departments.value.flatMap((department) => department.coordinators)
    return person?.name ?? coordinators.find(({ subject }) => subject === person?.subject)?.name
  }

  function eventKindTitle(kind: string): string {
    const found = eventKinds.value.find((candidate) => candidate.kind === kind)
    return found === undefined ? kind : words(found.title)
  }

  return { departments, eventKinds, departmentName, successorOf, personName, eventKindTitle }
}
