import { useI18n } from 'vue-i18n'
import type { ConceptField, MeasureGlance } from '@/api/measure-types'
import { csv, download } from './csv'
import { useDirectory } from './useDirectory'
import { useFormats } from './useFormats'
import { useMeasureWords } from './useMeasureWords'

const columns = [
  'code',
  'title',
  'field',
  'responsible',
  'urgency',
  'phase',
  'status',
  'milestones',
  'reached',
  'nextDue',
] as const

/** The list of measures as a file, with the filters it has on the page. */
export function useMeasureExport() {
  const { t } = useI18n()
  const { words } = useFormats()
  const { departmentName } = useDirectory()
  const { phaseName, statusName, urgencyName } = useMeasureWords()

  const row = (measure: MeasureGlance, field: string): string[] => [
    measure.code,
    words(measure.title),
    field,
    measure.responsible ? departmentName(measure.responsible) : '',
    urgencyName(measure.urgency),
    phaseName(measure.phase),
    statusName(measure.status),
    String(measure.progress.milestones),
    String(measure.progress.reached),
    measure.progress.nextDue ?? '',
  ]

  function save(fields: Pick<ConceptField, 'title' | 'measures'>[]): void {
    const head = columns.map((column) => t(`concept.columns.${column}`))
    const rows = fields.flatMap(({ title, measures }) => measures.map((measure) => row(measure, words(title))))
    download(t('concept.fileName'), csv(head, rows))
  }

  return { save }
}
