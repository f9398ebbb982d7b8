import type { components } from './generated/networking-service'
import { networking } from './clients'
import { value } from './http'
import type { CallMatch, Localized, Whole } from './types'

type N = components['schemas']

export type DepartmentMatch = { department: string; name: Localized; match: CallMatch }
export type ProfilePreview = Omit<Whole<N['PreviewResponse']>, 'items'> & {
  items: (Omit<Whole<N['FoundCall']>, 'match'> & { match: CallMatch })[]
}
export type PreviewedProfile = N['PreviewRequest']

/** The departments that a call fits, the best first. */
export const fetchMatches = (id: string): Promise<DepartmentMatch[]> =>
  value(networking.GET('/api/calls/{id}/matches', { params: { path: { id } } })) as Promise<DepartmentMatch[]>

/** What a profile would have found; nothing is saved. */
export const previewProfile = (id: string, profile: PreviewedProfile): Promise<ProfilePreview> =>
  value(
    networking.POST('/api/departments/{id}/profile-preview', { params: { path: { id } }, body: profile }),
  ) as Promise<ProfilePreview>
