import createClient from 'openapi-fetch'
import type { paths as OwnPaths } from './generated/gateway'
import type { paths as MeasuresPaths } from './generated/measures-service'
import type { paths as NetworkingPaths } from './generated/networking-service'
import type { paths as NotificationPaths } from './generated/notification-service'
import type { paths as RelationsPaths } from './generated/relations-service'
import type { GatewayPaths } from './gateway-paths'
import { shellMiddleware } from './http'

const options = { baseUrl: window.location.origin }

export const gateway = createClient<GatewayPaths & Pick<OwnPaths, '/api/operations/instances'>>(options)
export const measures = createClient<MeasuresPaths>(options)
export const networking = createClient<NetworkingPaths>(options)
export const notification = createClient<NotificationPaths>(options)
export const relations = createClient<RelationsPaths>(options)

gateway.use(shellMiddleware)
measures.use(shellMiddleware)
networking.use(shellMiddleware)
notification.use(shellMiddleware)
relations.use(shellMiddleware)
