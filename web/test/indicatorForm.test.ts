import { describe, expect, it } from 'vitest'
import {
  countedFrom,
  indicatorFormFrom,
  indicatorFrom,
  indicatorProblems,
  rowProblem,
} from '@/composables/indicatorForm'
import { guests as indicator } from './guests'

describe('the form of an indicator', () => {
  const form = () => indicatorFormFrom(indicator, '', 'de-DE')
  const says = { measure: 'M', title: 'T', unit: 'U', number: 'N', year: 'Y', yearTwice: '2' }

  it('keeps what it was given', () => {
    expect(indicatorFrom(form(), 'de-DE')).toEqual({
      title: { de: 'Gäste', en: 'Guests' },
      unit: { de: 'Personen', en: 'people' },
      better: 'UP',
      baseline: { year: 2023, value: 1.5 },
      targets: { 2026: 20, 2028: 30 },
      counted: undefined,
    })
  })

  it('sends only what the operation needs and keeps the rest', () => {
    const sum = { ...form(), operation: 'SUM', of: ' participants ', closes: ['relation.ended'] }
    sum.keys = [{ path: 'granted', values: 'true, maybe' }]

    expect(countedFrom(sum)).toMatchObject({ of: 'participants', closes: [], keys: { granted: ['true', 'maybe'] } })
    expect(countedFrom({ ...sum, operation: 'BALANCE' })).toMatchObject({ of: undefined, closes: ['relation.ended'] })
  })

  it('says at each field what is wrong before it asks', () => {
    const wrong = {
      ...form(),
      title: { de: ' ', en: '' },
      baselineValue: 'wenig',
      targets: [
        { year: '26', value: '1' },
        { year: '2027', value: 'zwölf' },
        { year: '2027', value: '3' },
        { year: '', value: '' },
      ],
    }

    expect(indicatorProblems(wrong, says, 'de-DE').map(({ pointer }) => pointer)).toEqual([
      '#/title/de',
      '#/baseline/value',
      '#/targetRows/0/year',
      '#/targetRows/1/value',
      '#/targetRows/2/year',
    ])
    expect(indicatorProblems(form(), says, 'de-DE')).toEqual([])
  })

  it('shows beside a row what the service says of its year', () => {
    const of = (field: string) => (field === 'targets/2028' ? 'zu spät' : undefined)

    expect(rowProblem(form(), 'targetRows/1/year', of)).toBe('zu spät')
    expect(rowProblem(form(), 'targetRows/0/year', of)).toBeUndefined()
  })
})
