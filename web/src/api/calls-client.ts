import { networking } from './clients'
import { value, versioned } from './http'
import type { Call, CallChange, CallFacets, CallQuery, CallSummary, Page, Versioned } from './types'

export const fetchCalls = (query: CallQuery): Promise<Page<CallSummary>> =>
  value(networking.GET('/api/calls', { params: { query } }))

export const fetchCallFacets = (): Promise<CallFacets> => value(networking.GET('/api/calls/facets'))

export const fetchCall = (id: string): Promise<Versioned<Call>> =>
  versioned(networking.GET('/api/calls/{id}', { params: { path: { id } } }))

export const createCall = (call: CallChange, key: string): Promise<Versioned<Call>> =>
  versioned(networking.POST('/api/calls', { headers: { 'Idempotency-Key': key }, body: call }))

export const changeCall = (id: string, version: string, call: CallChange): Promise<Versioned<Call>> =>
  versioned(
    networking.PUT('/api/calls/{id}', { params: { path: { id }, header: { 'If-Match': version } }, body: call }),
  )
