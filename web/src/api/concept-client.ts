import { sendFiles, type Progress, type Upload } from './imports-client'
import type { Concept, ConceptReport, ConceptVersion, PublicConcept, SpendingLine } from './measure-types'
import { addressOf, ask } from './plain'
import type { Page } from './types'

export const fetchConcept = async (): Promise<Concept> => (await ask<Concept>('GET', '/api/concept')).value

export const fetchPublicConcept = async (): Promise<PublicConcept> =>
  (await ask<PublicConcept>('GET', '/api/public/concept')).value

export const fetchConceptVersions = async (page: number, size: number): Promise<Page<ConceptVersion>> =>
  (await ask<Page<ConceptVersion>>('GET', '/api/concept/versions', { query: { page, size } })).value

/** @param dryRun takes nothing and says what would change */
export const importConcept = (files: File[], dryRun: boolean, progress: Progress): Upload<ConceptReport> =>
  sendFiles(addressOf('/api/concept/imports', { dryRun }), files, progress)

export const importSpending = async (lines: SpendingLine[], key: string): Promise<{ lines: number }> =>
  (
    await ask<{ lines: number }>('POST', '/api/measures/spending-imports', {
      body: { lines },
      headers: { 'Idempotency-Key': key },
    })
  ).value
