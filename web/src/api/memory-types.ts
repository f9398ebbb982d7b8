import type { Deputised } from './relation-types'
import type { Localized } from './types'

type Maybe<T> = T | null | undefined

/** One entry of a partner's memory: what happened, wherever in the system. */
export type MemoryEntry = {
  id: string
  at: string
  kind: string
  title: Localized
  link?: Maybe<string>
  service: string
} & Deputised
export type MemorySlice = { items: MemoryEntry[]; next?: Maybe<string> }
