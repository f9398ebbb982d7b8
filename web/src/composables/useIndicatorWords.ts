import { useI18n } from 'vue-i18n'
import type { Indicator, Standing } from '@/api/indicators-client'
import { trendOf } from './indicatorChart'
import { goesOn, grainOf } from './periods'
import { useFormats } from './useFormats'
import { useToday } from './useToday'

/** Says figures, periods and how an indicator stands. */
export function useIndicatorWords() {
  const { t } = useI18n()
  const { number, words, locale } = useFormats()
  const { today } = useToday()

  const month = (period: string, style: 'long' | 'short') =>
    new Intl.DateTimeFormat(locale.value, { month: style, year: style === 'long' ? 'numeric' : '2-digit' }).format(
      new Date(`${period}-15T12:00:00`),
    )

  function periodName(period: string, style: 'long' | 'short' = 'long'): string {
    switch (grainOf(period)) {
      case 'TOTAL':
        return t('indicator.periods.total')
      case 'QUARTER':
        return t(`indicator.periods.quarter.${style}`, { quarter: period.slice(6), year: period.slice(0, 4) })
      case 'MONTH':
        return month(period, style)
      default:
        return period
    }
  }

  /** A figure on an axis, where there is little room. */
  const shortNumber = (value: number) =>
    Math.abs(value) < 10_000
      ? number(value)
      : new Intl.NumberFormat(locale.value, { notation: 'compact', maximumFractionDigits: 1 }).format(value)

  const figure = (value: number, { unit }: Pick<Indicator, 'unit'>) =>
    t('indicator.figure', { value: number(value), unit: words(unit) })

  /** Why it is said to stand as it does. */
  function reasonsOf({ reasons }: Standing): string {
    const numeric = (text: string | undefined) => (text === undefined ? '' : number(Number(text)))
    return reasons
      .map(({ code, params }) => {
        const key = code === 'target-later' && params.target === undefined ? 'targets-over' : code
        const said = t(`indicator.reasons.${key}`, {
          value: numeric(params.value),
          period: params.period === undefined ? '' : periodName(params.period),
          expected: numeric(params.expected),
        })
        return params.target === undefined
          ? said
          : t('indicator.reasons.aim', { said, year: params.year ?? '', target: numeric(params.target) })
      })
      .join(' ')
  }

  /** The latest figure; of a period that goes on it says so. */
  function latest(indicator: Indicator): string {
    const last = indicator.series.at(-1)
    if (last === undefined) {
      return t('indicator.noValue')
    }
    const params = { period: periodName(last.period), figure: figure(last.value, indicator) }
    return grainOf(last.period) !== 'TOTAL' && indicator.counted && goesOn(last.period, today.value)
      ? t('indicator.latestSoFar', params)
      : t('indicator.latest', params)
  }

  function trend(indicator: Indicator): { text: string; sign: 'up' | 'down' | 'same' } | undefined {
    const found = trendOf(indicator, (period) => goesOn(period, today.value))
    if (found === undefined) {
      return undefined
    }
    const sign = found.difference > 0 ? 'up' : found.difference < 0 ? 'down' : 'same'
    const by = number(Math.abs(found.difference))
    return { sign, text: t(`indicator.trend.${sign}`, { by, from: periodName(found.from), to: periodName(found.to) }) }
  }

  return { periodName, shortNumber, figure, reasonsOf, latest, trend, today }
}
