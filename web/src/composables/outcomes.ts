import type { Instance, Outcome } from '@/api/instances-client'

export type OutcomeFigure = 'deliveriesTotal' | 'jobsTotal' | 'sourceRunsTotal'
/** How often something ended so, in as many instances. */
export type OutcomeRow = Outcome & { where: string; instances: number }

const fine = ['done', 'delivered', 'completed']

/** What went wrong, instance by instance, and what went well, all instances of a service together. */
export function outcomesOf(instances: Instance[], figure: OutcomeFigure): { failed: OutcomeRow[]; fine: OutcomeRow[] } {
  const failed: OutcomeRow[] = []
  const together = new Map<string, OutcomeRow>()
  for (const { service, instance, figures } of instances) {
    for (const found of figures?.[figure] ?? []) {
      if (!fine.includes(found.outcome)) {
        failed.push({ ...found, where: `${service} (${instance})`, instances: 1 })
        continue
      }
      const key = `${service} ${found.name} ${found.outcome}`
      const before = together.get(key) ?? { total: 0, instances: 0 }
      together.set(key, {
        ...found,
        where: service,
        total: before.total + found.total,
        instances: before.instances + 1,
      })
    }
  }
  return { failed, fine: [...together.values()] }
}
