import { networking } from './clients'
import { value, versioned } from './http'
import type { Coordination, Department, DepartmentChange, Page, Versioned } from './types'

/**
 * All of them: a city has dozens of departments, not thousands.
 *
 * @param ended those that ended, instead of those that go on
 */
export async function fetchDepartments(ended = false): Promise<Department[]> {
  const found: Department[] = []
  for (let page = 0; ; page++) {
    const { items, total } = (await value(
      networking.GET('/api/departments', { params: { query: { page, size: 100, ended } } }),
    )) as Page<Department>
    found.push(...items)
    if (items.length === 0 || found.length >= total) {
      return found
    }
  }
}

export const fetchDepartment = (id: string): Promise<Versioned<Department>> =>
  versioned(networking.GET('/api/departments/{id}', { params: { path: { id } } })) as Promise<Versioned<Department>>

export const changeDepartment = (
  id: string,
  version: string,
  change: DepartmentChange,
): Promise<Versioned<Department>> =>
  versioned(
    networking.PUT('/api/departments/{id}', {
      params: { path: { id }, header: { 'If-Match': version } },
      body: change,
    }),
  ) as Promise<Versioned<Department>>

export const fetchMyCoordination = (): Promise<Coordination> => value(networking.GET('/api/coordinators/me'))
