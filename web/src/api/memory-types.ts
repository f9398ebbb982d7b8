import type { Localized } from './types'

/** One entry of a partner's memory: what happened, wherever in the system. */
export type MemoryEntry = {
  id: string
  at: string
  kind: string
  title: Localized
  link?: string | null
  service: string
  deputising?: boolean | null
}
export type MemorySlice = { items: MemoryEntry[]; next?: string | null }
