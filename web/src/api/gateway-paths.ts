import type { Session } from './types'

type Operation<Answer> = {
  parameters: object
  requestBody?: never
  responses: { 200: { content: { 'application/json': Answer } } }
}

/** The session of this browser, as the gateway's document cannot say it. */
export interface GatewayPaths {
  '/api/session': { get: Operation<Session> }
  '/api/session/logout': { post: Operation<{ redirectTo: string }> }
}
