import { useI18n } from 'vue-i18n'
import type { IndicatorStanding } from '@/api/measures-client'
import type { InterruptionKind, MeasureReason, Milestone, Phase, Status, Urgency } from '@/api/measure-types'
import { useFormats } from './useFormats'

type Kind = 'success' | 'info' | 'warning' | 'danger'
/** What reasons name by id. */
export type ReasonNames = {
  milestones?: Pick<Milestone, 'id' | 'title'>[]
  indicators?: Pick<IndicatorStanding, 'id' | 'title'>[]
}

const phaseKinds: Record<Phase, Kind> = {
  NOT_STARTED: 'info',
  PLANNING: 'info',
  IMPLEMENTATION: 'info',
  COMPLETED: 'success',
}
const statusKinds: Record<Status, Kind> = {
  ON_TIME: 'success',
  LATE: 'danger',
  POSTPONED: 'warning',
  CANCELLED: 'warning',
}

/** Phase, status and their reasons as people say them. */
export function useMeasureWords() {
  const { t, te } = useI18n()
  const { date, number, words } = useFormats()

  const phaseName = (phase: Phase) => t(`measure.phases.${phase}`)
  const statusName = (status: Status) => t(`measure.statuses.${status}`)
  const urgencyName = (urgency: Urgency) => t(`measure.urgencies.${urgency}`)
  const interruptionName = (kind: InterruptionKind) => t(`measure.interrupted.${kind}`)

  const figure = (text: string | undefined) => (text === undefined ? '' : number(Number(text)))
  const day = (text: string | undefined) => (text === undefined ? '' : date(text))

  function reasonText({ code, params }: MeasureReason, names: ReasonNames = {}): string {
    const key = `measure.reasons.${code}`
    if (!te(key)) {
      return code
    }
    const milestone = names.milestones?.find(({ id }) => id === params.milestone)
    const indicator = names.indicators?.find(({ id }) => id === params.indicator)
    const n = Number(params.count ?? params.days ?? params.total ?? 1)
    return t(
      key,
      {
        n: number(n),
        reached: figure(params.reached),
        total: figure(params.total),
        last: day(params.last),
        on: day(params.on),
        due: day(params.due),
        value: figure(params.value),
        expected: figure(params.expected),
        milestone: milestone ? t('measure.named', { name: words(milestone.title) }) : t('measure.aMilestone'),
        indicator: indicator ? t('measure.named', { name: words(indicator.title) }) : t('measure.anIndicator'),
      },
      n,
    )
  }

  return {
    phaseName,
    statusName,
    urgencyName,
    interruptionName,
    reasonText,
    phaseKind: (phase: Phase) => phaseKinds[phase],
    statusKind: (status: Status) => statusKinds[status],
  }
}
