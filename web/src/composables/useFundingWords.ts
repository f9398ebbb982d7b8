import { useI18n } from 'vue-i18n'
import type { DepartmentDecision, InterestRole, InterestState, Stage } from '@/api/funding-client'
import { useFormats } from './useFormats'

type Kind = 'success' | 'info' | 'warning' | 'danger'

const stateKinds: Record<InterestState, Kind> = {
  DECLARED: 'info',
  GO: 'success',
  NO_GO: 'warning',
  PASSED_ON: 'warning',
  WITHDRAWN: 'warning',
}
const stageKinds: Partial<Record<Stage, Kind>> = {
  GO: 'success',
  GRANTED: 'success',
  REPORTING: 'success',
  CLOSED: 'success',
  REJECTED: 'danger',
  WITHDRAWN: 'warning',
}

/** Words for interests and applications. */
export function useFundingWords() {
  const { t } = useI18n()
  const { date, money } = useFormats()

  const roleName = (role: InterestRole) => t(`interest.roles.${role}`)
  const stateName = (state: InterestState) => t(`interest.states.${state}`)
  const stageName = (stage: Stage) => t(`application.stages.${stage}`)
  const stateKind = (state: InterestState) => stateKinds[state]
  const stageKind = (stage: Stage): Kind => stageKinds[stage] ?? 'info'

  /** In one line: who decided when, what it costs, where it is written. */
  const decisionLine = (decision: DepartmentDecision) =>
    [
      t('interest.decidedBy', { function: decision.function, on: date(decision.on) }),
      decision.ownContribution ? t('interest.costs', { amount: money(decision.ownContribution) }) : undefined,
      decision.budgetLine ? t('interest.line', { line: decision.budgetLine }) : undefined,
      decision.fileReference ? t('interest.filed', { reference: decision.fileReference }) : undefined,
    ]
      .filter(Boolean)
      .join(' · ')

  return { roleName, stateName, stageName, stateKind, stageKind, decisionLine }
}
