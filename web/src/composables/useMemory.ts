import { fetchMemory } from '@/api/partners-client'
import { useSlices } from './useSlices'

/** What the system remembers of a partner. */
export const useMemory = (partner: () => string) =>
  useSlices(
    (cursor) => fetchMemory(partner(), cursor),
    ({ id }) => id,
  )
