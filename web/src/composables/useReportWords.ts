import { useI18n } from 'vue-i18n'
import type { FrozenMeasure, FrozenStop, PublicReport, ReportSummary, Snapshot } from '@/api/reports-client'
import { useFormats } from './useFormats'
import { isoDate } from './useToday'

/** What reports and their measures are called. */
export function useReportWords() {
  const { t } = useI18n()
  const { words, date } = useFormats()

  const phaseName = (phase: string) => t(`reportContent.phases.${phase}`)
  const statusName = (status: string) => t(`reportContent.statuses.${status}`)

  /** Reports of a city have the same name; the day tells them apart. */
  function nameOf(report: Pick<ReportSummary, 'label' | 'asOf' | 'openedAt'> | PublicReport): string {
    const label = words(report.label)
    if (report.asOf) {
      return t('reports.nameAsOf', { label, on: date(report.asOf) })
    }
    return 'openedAt' in report
      ? t('reports.nameOpened', { label, on: date(isoDate(new Date(report.openedAt))) })
      : label
  }

  const periodName = (period: string) => (period === 'TOTAL' ? t('reportContent.total') : period)

  function spanOf({ begins, ends, continuous }: FrozenMeasure['period']): string {
    return [
      begins && t('reportContent.from', { on: date(begins) }),
      ends && t('reportContent.until', { on: date(ends) }),
      continuous && t('reportContent.continuous'),
    ]
      .filter(Boolean)
      .join(' ')
  }

  function stopName({ kind, until, into }: FrozenStop): string {
    return kind === 'POSTPONED' && !until
      ? t('reportContent.stops.POSTPONED_OPEN')
      : t(`reportContent.stops.${kind}`, { on: until ? date(until) : '', into: into ?? '' })
  }

  /** The name that a department had when the report was made. */
  function departmentOf({ departments }: Pick<Snapshot, 'departments'>, slug: string): string {
    const name = departments[slug]
    return name ? words(name) : slug
  }

  return { phaseName, statusName, nameOf, periodName, spanOf, stopName, departmentOf }
}
