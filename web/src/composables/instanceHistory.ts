import type { Figures, Histogram, Instance, Instances } from '@/api/instances-client'
import { between, growthOfAll, percentile, together } from './instanceRates'

export const measures = [
  'requests',
  'failedRequests',
  'request50',
  'request95',
  'request99',
  'published',
  'consumed',
  'delay50',
  'delay95',
  'delay99',
  'inbox50',
  'inbox95',
  'inbox99',
  'backlog',
  'lag',
  'age',
  'retried',
  'dead',
  'match50',
  'match95',
  'match99',
  'logins',
  'failedLogins',
] as const
export type Measure = (typeof measures)[number]
/** A service at one moment, in milliseconds since 1970; null is what nobody measures or what did not happen. */
export type Point = { at: number } & Record<Measure, number | null>

const kept = 15 * 60_000
/** Long enough for percentiles, which a few seconds are not. */
const window = 60_000

type Answer = { at: number; instances: Instance[] }
type Pair = { before: Figures; now: Figures; restarted: boolean; seconds: number }

const isRestarted = (before: Instance, now: Instance) => before.startedAt !== now.startedAt

/** What each instance of a service said in two answers; one that was not there in both tells nothing of the time between. */
function pairs(service: string, before: Answer | undefined, now: Answer): Pair[] {
  const seconds = before === undefined ? 0 : (now.at - before.at) / 1_000
  return now.instances
    .filter((instance) => instance.service === service)
    .flatMap((instance) => {
      const earlier = before?.instances.find((one) => one.service === service && one.instance === instance.instance)
      return earlier?.figures && instance.figures && seconds > 0
        ? [{ before: earlier.figures, now: instance.figures, restarted: isRestarted(earlier, instance), seconds }]
        : []
    })
}

type Totals = { [F in keyof Figures]: Figures[F] extends Record<string, number> | null ? F : never }[keyof Figures]

const known = (values: (number | null)[]): number[] => values.filter((value) => value !== null)
const added = (values: (number | null)[]) =>
  known(values).length === 0 ? null : known(values).reduce((all, value) => all + value, 0)
/** Each instance says it of the whole service. */
const highest = (values: (number | null)[]) => (known(values).length === 0 ? null : Math.max(...known(values)))

const perSecond = (found: Pair[], totals: Totals, only?: string) =>
  added(
    found.map(({ before, now, restarted, seconds }) => {
      const pick = (figures: Figures) => {
        const all = figures[totals] as Record<string, number> | null
        return all && only !== undefined ? { [only]: all[only] ?? 0 } : all
      }
      const grown = growthOfAll(pick(before), pick(now), restarted)
      return grown === null ? null : grown / seconds
    }),
  )

/** How often it happened. What happens seldom has no total before its first time. */
const times = (found: Pair[], totals: Totals, kind?: string) =>
  added(
    found.map(({ before, now, restarted }) => {
      const pick = (figures: Figures) => {
        const all = (figures[totals] ?? {}) as Record<string, number>
        return kind === undefined ? all : { [kind]: all[kind] ?? 0 }
      }
      return growthOfAll(pick(before), pick(now), restarted)
    }),
  )

type Timed = 'requestSeconds' | 'eventDelaySeconds' | 'inboxDelaySeconds' | 'matchingSeconds'

function delays(found: Pair[], name: Timed) {
  const measured = found.flatMap(({ before, now, restarted }): Histogram[] => {
    const difference = between(before[name], now[name], restarted)
    return difference === null ? [] : [difference]
  })
  const all = together(measured)
  return [0.5, 0.95, 0.99].map((share) => percentile(all, share)) as [number | null, number | null, number | null]
}

/** What an answer says of a service, compared with the one before and with one about a minute ago. */
function pointOf(service: string, now: Answer, before: Answer | undefined, ago: Answer | undefined): Point {
  const [last, minute] = [pairs(service, before, now), pairs(service, ago, now)]
  const [request50, request95, request99] = delays(minute, 'requestSeconds')
  const [delay50, delay95, delay99] = delays(minute, 'eventDelaySeconds')
  const [inbox50, inbox95, inbox99] = delays(minute, 'inboxDelaySeconds')
  const [match50, match95, match99] = delays(minute, 'matchingSeconds')
  const figures = now.instances.flatMap((one) => (one.service === service && one.figures ? [one.figures] : []))
  return {
    at: now.at,
    requests: perSecond(last, 'requestsTotal'),
    failedRequests: perSecond(last, 'requestsTotal', 'SERVER_ERROR'),
    request50,
    request95,
    request99,
    published: perSecond(last, 'eventsPublishedTotal'),
    consumed: perSecond(last, 'eventsConsumedTotal'),
    delay50,
    delay95,
    delay99,
    inbox50,
    inbox95,
    inbox99,
    backlog: highest(figures.map((one) => one.outboxBacklogEvents)),
    age: highest(figures.map((one) => one.outboxAgeSeconds)),
    lag: highest(figures.map(({ consumerLagEvents: lag }) => (lag ? added(Object.values(lag)) : null))),
    retried: times(minute, 'eventsRetriedTotal'),
    dead: times(minute, 'eventsDeadTotal'),
    match50,
    match95,
    match99,
    logins: times(minute, 'loginsTotal', 'done'),
    failedLogins: times(minute, 'loginsTotal', 'failed'),
  }
}

/** What was heard while a page is open, at most the last quarter of an hour. */
export class InstanceHistory {
  private answers: Answer[] = []
  private points: Record<string, Point[]> = {}

  /** All points by service, with what an answer adds; an answer that was heard before adds nothing. */
  add({ at, instances }: Instances): Record<string, Point[]> {
    const now = { at: Date.parse(at), instances }
    const before = this.answers.at(-1)
    if (before !== undefined && now.at <= before.at) {
      return this.points
    }
    const ago = this.answers.find((answer) => answer.at >= now.at - window) ?? before
    const points = { ...this.points }
    for (const service of new Set(instances.map((one) => one.service))) {
      const point = pointOf(service, now, before, ago)
      points[service] = [...(points[service] ?? []), point].filter((one) => one.at > now.at - kept)
    }
    this.points = points
    this.answers = [...this.answers, now].filter((answer) => answer.at >= now.at - window)
    return points
  }
}
