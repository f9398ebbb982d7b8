import type { Measure, Point } from './instanceHistory'

export type Unit = 'perSecond' | 'perMinute' | 'duration' | 'number'
export type ServiceChart = {
  name: string
  measures: Measure[]
  unit: Unit
  /** Tells most of how the service does, so that it is seen at once. */
  telling?: boolean
  /** Shows what must not happen, so that nothing is to be seen while all is 0. */
  faults?: boolean
}

const ofAll: ServiceChart[] = [
  { name: 'requests', measures: ['requests', 'failedRequests'], unit: 'perSecond', telling: true },
  { name: 'requestTime', measures: ['request50', 'request95', 'request99'], unit: 'duration' },
]
const ofTheGateway: ServiceChart[] = [{ name: 'logins', measures: ['logins', 'failedLogins'], unit: 'perMinute' }]
const ofServices: ServiceChart[] = [
  { name: 'failures', measures: ['retried', 'dead'], unit: 'perMinute', telling: true, faults: true },
  { name: 'events', measures: ['published', 'consumed'], unit: 'perSecond' },
  { name: 'delay', measures: ['delay50', 'delay95', 'delay99'], unit: 'duration', telling: true },
  { name: 'waiting', measures: ['backlog', 'lag'], unit: 'number', telling: true },
  { name: 'age', measures: ['age'], unit: 'duration' },
]
const ofInboxes: ServiceChart[] = [
  { name: 'inbox', measures: ['inbox50', 'inbox95', 'inbox99'], unit: 'duration', telling: true },
  { name: 'matching', measures: ['match50', 'match95', 'match99'], unit: 'duration' },
]

/** What is drawn of a service. The gateway publishes and hears no events. */
export const chartsOf = (service: string): ServiceChart[] => [
  ...ofAll,
  ...(service === 'gateway' ? ofTheGateway : ofServices),
  ...(service === 'notification-service' ? ofInboxes : []),
]

/** What a line says in the place of a chart that would show nothing. */
export type Silence = 'noValues' | 'noFaults'

export function silenceOf({ measures, faults }: ServiceChart, points: Point[]): Silence | undefined {
  const values = points.flatMap((point) => measures.map((measure) => point[measure])).filter((value) => value !== null)
  if (values.length === 0) {
    return 'noValues'
  }
  return faults && values.every((value) => value === 0) ? 'noFaults' : undefined
}
