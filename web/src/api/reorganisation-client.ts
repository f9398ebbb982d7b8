import { networking } from './clients'
import type { DepartmentRegistration, Dissolution, Merger, Renaming, Splitting } from './directory-types'
import { versioned } from './http'
import type { Department, Versioned } from './types'

type Answer = Promise<Versioned<Department>>

const answered = (call: Promise<unknown>) => call as Answer

const keyed = (id: string, key: string) => ({ params: { path: { id } }, headers: { 'Idempotency-Key': key } })

export const registerDepartment = (body: DepartmentRegistration, key: string): Answer =>
  answered(versioned(networking.POST('/api/departments', { headers: { 'Idempotency-Key': key }, body })))

export const renameDepartment = (id: string, body: Renaming, key: string): Answer =>
  answered(versioned(networking.POST('/api/departments/{id}/rename', { ...keyed(id, key), body })))

export const mergeDepartment = (id: string, body: Merger, key: string): Answer =>
  answered(versioned(networking.POST('/api/departments/{id}/merge', { ...keyed(id, key), body })))

export const splitDepartment = (id: string, body: Splitting, key: string): Answer =>
  answered(versioned(networking.POST('/api/departments/{id}/split', { ...keyed(id, key), body })))

export const dissolveDepartment = (id: string, body: Dissolution, key: string): Answer =>
  answered(versioned(networking.POST('/api/departments/{id}/dissolve', { ...keyed(id, key), body })))

export const withdrawChange = (id: string, change: string): Answer =>
  answered(
    versioned(networking.POST('/api/departments/{id}/changes/{change}/withdraw', { params: { path: { id, change } } })),
  )
