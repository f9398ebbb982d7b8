import type { Localized } from './types'

/** That one department stands in another's place, as every service tells it of its matters. */
export type Followed = { from: string; name: Localized; to: string; on: string }
