import {
  criteriaNames,
  type Criteria,
  type CriteriaField,
  type PreviewExample,
  type Routing,
  type Subscription,
  type SubscriptionChange,
} from '@/api/types'

export type RuleForm = {
  name: string
  department: string
  criteria: Record<CriteriaField, string[]>
  routing: Routing
}

const criteriaFields: CriteriaField[] = [...criteriaNames, 'excludedKeywords']

export const ruleFormOf = (subscription?: Subscription): RuleForm => ({
  name: subscription?.name ?? '',
  department: subscription?.owner.type === 'DEPARTMENT' ? subscription.owner.id : '',
  criteria: Object.fromEntries(
    criteriaFields.map((name) => [name, [...(subscription?.criteria[name] ?? [])]]),
  ) as RuleForm['criteria'],
  routing: {
    standard: subscription?.routing.standard ?? true,
    outlets: [...(subscription?.routing.outlets ?? [])],
  },
})

export const ruleChangeOf = ({ name, department, criteria, routing }: RuleForm): SubscriptionChange => ({
  name,
  criteria,
  routing,
  ...(department === '' ? {} : { department }),
})

/** Whether nothing is asked for yet; what is excluded asks for nothing. */
export const asksForNothing = (criteria: Criteria): boolean =>
  criteriaNames.every((name) => (criteria[name] ?? []).length === 0)

/** The words of an event's title by which a rule meets it, as they stand there. */
export const wordsOfExample = ({ criteria }: PreviewExample): string[] =>
  criteria.filter(({ criterion }) => criterion === 'keywords').map(({ value, word }) => word ?? value)
