import type { Confirmation, ConfirmationEntry } from '@/api/confirmations-client'

/** Whether someone still has to say something; what ended meanwhile needs no confirmation. */
export const isOpenEntry = ({ relation, confirmed }: ConfirmationEntry) => !confirmed && relation.state !== 'ENDED'

export const openEntries = ({ entries }: Confirmation) => entries.filter(isOpenEntry)

export const openLists = (lists: readonly Confirmation[]) => lists.filter((list) => openEntries(list).length > 0)
