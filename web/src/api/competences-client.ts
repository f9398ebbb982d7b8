import { networking } from './clients'
import type {
  Comparison,
  Competence,
  CompetenceChange,
  CompetenceChoices,
  CompetenceQuery,
  Requirement,
  RequirementChange,
} from './directory-types'
import { value, versioned } from './http'
import type { Page, Versioned } from './types'

export const fetchCompetences = (query: CompetenceQuery): Promise<Page<Competence>> =>
  value(networking.GET('/api/competences', { params: { query } })) as Promise<Page<Competence>>

export const fetchCompetenceChoices = (): Promise<CompetenceChoices> =>
  value(networking.GET('/api/competences/choices')) as Promise<CompetenceChoices>

export const fetchMyCompetence = (): Promise<Versioned<Competence>> =>
  versioned(networking.GET('/api/competences/me')) as Promise<Versioned<Competence>>

export const sayCompetence = (version: string, body: CompetenceChange): Promise<Versioned<Competence>> =>
  versioned(networking.PUT('/api/competences/me', { params: { header: { 'If-Match': version } }, body })) as Promise<
    Versioned<Competence>
  >

export async function forgetCompetence(version: string): Promise<void> {
  await value(networking.DELETE('/api/competences/me', { params: { header: { 'If-Match': version } } }))
}

export const fetchMyRequirements = (): Promise<Comparison[]> =>
  value(networking.GET('/api/competences/me/requirements')) as Promise<Comparison[]>

export const fetchRequirementsOf = (subject: string): Promise<Comparison[]> =>
  value(
    networking.GET('/api/competences/persons/{subject}/requirements', { params: { path: { subject } } }),
  ) as Promise<Comparison[]>

/** @param department nothing for the whole group */
export const fetchRequirement = (department: string | undefined): Promise<Versioned<Requirement>> =>
  (department === undefined
    ? versioned(networking.GET('/api/competences/requirements/group'))
    : versioned(
        networking.GET('/api/competences/requirements/departments/{department}', {
          params: { path: { department } },
        }),
      )) as Promise<Versioned<Requirement>>

export const changeRequirement = (
  department: string | undefined,
  version: string,
  body: RequirementChange,
): Promise<Versioned<Requirement>> =>
  (department === undefined
    ? versioned(
        networking.PUT('/api/competences/requirements/group', { params: { header: { 'If-Match': version } }, body }),
      )
    : versioned(
        networking.PUT('/api/competences/requirements/departments/{department}', {
          params: { path: { department }, header: { 'If-Match': version } },
          body,
        }),
      )) as Promise<Versioned<Requirement>>
