import type { ProgressReport, ProgressReportChange } from '@/api/progress-client'

/** A progress report as the form holds it. */
export type ProgressForm = {
  begins: string
  ends: string
  text: Record<string, string>
  assessment: string
  note: string
}

export function progressFormFrom(report: ProgressReport | undefined): ProgressForm {
  return {
    begins: report?.begins ?? '',
    ends: report?.ends ?? '',
    text: { de: '', en: '', ...report?.text },
    assessment: report?.assessment ?? '',
    note: report?.note ?? '',
  }
}

const given = (text: string) => (text.trim() === '' ? undefined : text)

/** A draft may lack anything; what is typed stays as it was typed. */
export function progressFrom(form: ProgressForm): ProgressReportChange {
  return {
    begins: given(form.begins),
    ends: given(form.ends),
    text: Object.fromEntries(Object.entries(form.text).filter(([, text]) => text.trim() !== '')),
    assessment: given(form.assessment) as ProgressReportChange['assessment'],
    note: given(form.note),
  }
}
