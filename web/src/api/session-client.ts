import { gateway } from './clients'
import { value } from './http'
import type { Session } from './types'

export const fetchSession = (): Promise<Session> => value(gateway.GET('/api/session'))

export const endSession = (): Promise<{ redirectTo: string }> => value(gateway.POST('/api/session/logout'))
