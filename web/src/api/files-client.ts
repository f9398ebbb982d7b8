import { addressOf } from './plain'

export type FiledKind = 'relations' | 'enquiries' | 'activities'

/** Where a matter is downloaded with its whole history, for the records system. */
export const fileAddress = (kind: FiledKind, id: string, language: string): string =>
  addressOf(`/api/${kind}/${encodeURIComponent(id)}/file.pdf`, { language })
