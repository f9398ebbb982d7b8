import type { Session } from './types'

type Operation<Answer> = {
  parameters: object
  requestBody?: never
  responses: { 200: { content: { 'application/json': Answer } } }
}

/** The gateway's own two endpoints; they are for this UI only. */
export interface GatewayPaths {
  '/api/session': { get: Operation<Session> }
  '/api/session/logout': { post: Operation<{ redirectTo: string }> }
}
