import { useI18n } from 'vue-i18n'
import type { ProgressReport } from '@/api/progress-client'
import { useDirectory } from './useDirectory'
import { useFormats } from './useFormats'

/** Names progress reports and their parts. */
export function useProgressWords() {
  const { t } = useI18n()
  const { date, join } = useFormats()
  const { departmentName } = useDirectory()

  /** What time it is about; a draft may not know yet. */
  const span = ({ begins, ends }: Pick<ProgressReport, 'begins' | 'ends'>) =>
    begins && ends ? t('activity.span', { from: date(begins), to: date(ends) }) : undefined

  function nameOfReport(report: Pick<ProgressReport, 'begins' | 'ends'>): string {
    const about = span(report)
    return about === undefined ? t('progressReport.title') : t('progressReport.named', { span: about })
  }

  const writersOf = ({ writers }: Pick<ProgressReport, 'writers'>) =>
    join(
      writers.map(({ name }) => name ?? t('indicator.somebody')),
      'conjunction',
    )

  const departmentOf = ({ department }: Pick<ProgressReport, 'department'>) =>
    department ? departmentName(department) : t('progressReport.office')

  return { span, nameOfReport, writersOf, departmentOf }
}
