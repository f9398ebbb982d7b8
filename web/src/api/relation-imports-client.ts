import { sendFiles, type Progress, type Upload } from './imports-client'
import { addressOf, ask } from './plain'

/** What is wrong with a cell: the row as the spreadsheet shows it, the column by its header. */
export type RowProblem = { row: number; column: string; reason: string }
export type RelationImportReport = {
  dryRun: boolean
  rows: number
  partners: number
  relations: number
  known: number
  problems: RowProblem[]
}
export type ImportColumn = { name: string; required: boolean; explanation: string; example: string; values: string[] }

/** @param dryRun takes nothing and says what would be taken */
export const importRelations = (files: File[], dryRun: boolean, progress: Progress): Upload<RelationImportReport> =>
  sendFiles(addressOf('/api/relations/imports', { dryRun }), files, progress)

export const fetchImportColumns = async (): Promise<ImportColumn[]> =>
  (await ask<ImportColumn[]>('GET', '/api/relations/imports/columns')).value

export const templateAddress = (format: 'csv' | 'xlsx', language: string): string =>
  addressOf(`/api/relations/imports/template.${format}`, { language })
