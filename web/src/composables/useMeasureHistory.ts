import { useI18n } from 'vue-i18n'
import { phases, statuses, urgencies, type MeasureHistoryEntry } from '@/api/measure-types'
import { useDirectory } from './useDirectory'
import { useFormats } from './useFormats'
import { useMeasureWords } from './useMeasureWords'

type Change = MeasureHistoryEntry['changes'][number]

const day = /^\d{4}-\d{2}-\d{2}$/
const money = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/

/** What happened to a measure, in words. */
export function useMeasureHistory() {
  const { t, te } = useI18n()
  const { date, money: amount } = useFormats()
  const { departmentName, eventKindTitle } = useDirectory()
  const { phaseName, statusName, urgencyName } = useMeasureWords()

  function told({ verb, subject }: MeasureHistoryEntry): string {
    const isEvent = verb === 'EVIDENCE_ASSIGNED' || verb === 'EVIDENCE_WITHDRAWN'
    const what = subject ? (isEvent ? eventKindTitle(subject) : subject) : ''
    // A resolution is named by its body and its day.
    const named = what.replace(/\d{4}-\d{2}-\d{2}$/, (found) => date(found))
    return t(`measure.told.${verb}`, { subject: named })
  }

  function fieldName(field: string): string {
    const [name = field, part] = field.split('.')
    const whole = `measure.fields.${field.replaceAll('.', '_')}`
    if (te(whole)) {
      return t(whole)
    }
    const key = `measure.fields.${name}`
    const label = te(key) ? t(key) : name
    if (part === 'de' || part === 'en') {
      return t(part === 'de' ? 'form.german' : 'form.english', { label })
    }
    return part === undefined ? label : `${label} ${part}`
  }

  function valueOf(field: string, value: string): string {
    if (day.test(value)) {
      return date(value)
    }
    const [, figure, currency] = money.exec(value) ?? []
    if (figure !== undefined && currency !== undefined) {
      return amount({ amount: Number(figure), currency })
    }
    if (value === 'true') {
      return t('measure.yes')
    }
    const slugs = ['responsible', 'involved', 'department'].includes(field)
    const phase = phases.find((one) => field === 'phase' && one === value)
    const status = statuses.find((one) => field === 'status' && one === value)
    const urgency = urgencies.find((one) => field === 'urgency' && one === value)
    return slugs
      ? value.split(', ').map(departmentName).join(', ')
      : phase
        ? phaseName(phase)
        : status
          ? statusName(status)
          : urgency
            ? urgencyName(urgency)
            : value
  }

  function changeText({ field, from, to }: Change): string {
    const parts = {
      field: fieldName(field),
      from: from ? valueOf(field, from) : '',
      to: to ? valueOf(field, to) : '',
    }
    return t(from ? (to ? 'measure.changed.fromTo' : 'measure.changed.gone') : 'measure.changed.to', parts)
  }

  return { told, changeText }
}
