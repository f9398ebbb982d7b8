import type { components } from './generated/networking-service'
import type { Localized, Nullable, Whole } from './types'

type S = components['schemas']

export const appointmentRoles = ['COORDINATOR', 'DEPUTY'] as const
export type AppointmentRole = (typeof appointmentRoles)[number]
export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'NATIVE'] as const
export type LanguageLevel = (typeof languageLevels)[number]

export type DaysAway = Whole<S['Absence']>
export type PlannedLeaving = Nullable<Whole<S['Leaving']>, 'successor'>
export type Appointment = Omit<Nullable<Whole<S['AppointmentResponse']>, 'until'>, 'leaving'> & {
  leaving: PlannedLeaving | null
}
export type AppointmentChange = S['AppointmentRequest']
export type SuccessorChange = S['SuccessorRequest']
export type OpenMatter = Whole<S['OpenMatter']>

export type Invitation = Nullable<Whole<S['InvitationResponse']>, 'acceptedOn'>
export type InvitationChange = S['InvitationRequest']
export type MadeInvitation = { invitation: Invitation; token: string }

export type LanguageSkill = Whole<S['LanguageSkill']>
export type Competence = Nullable<Whole<S['CompetenceResponse']>, 'department' | 'updatedOn'>
export type CompetenceChange = S['SkillsRequest']
export type CompetenceChoices = { levels: LanguageLevel[]; projectRoles: Record<string, Localized> }
export type CompetenceQuery = {
  language?: string
  level?: LanguageLevel
  subject?: string
  projectRole?: string
  page?: number
}
export type Requirement = Nullable<Whole<S['RequirementResponse']>, 'updatedOn'>
export type RequirementChange = S['RequirementRequest']
export type RequiredPoint = Nullable<Whole<S['RequiredPoint']>, 'level'>
export type Comparison = { profile: Requirement; points: RequiredPoint[] }

export type Renaming = S['Renaming']
export type Merger = S['Merger']
export type Splitting = S['Splitting']
export type Dissolution = S['Dissolution']
export type DepartmentRegistration = S['DepartmentRegistration']
