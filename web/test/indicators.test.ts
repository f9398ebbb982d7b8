import { describe, expect, it } from 'vitest'
import type { Indicator } from '@/api/indicators-client'
import { figureFrom, figureText } from '@/composables/figures'
import { drawingOf, hasTargetsInChart, roundTicks, trendOf, type Drawable } from '@/composables/indicatorChart'
import { begunPeriods, goesOn, grainOf, lastMonthOf, periodOf } from '@/composables/periods'
import { useIndicatorWords } from '@/composables/useIndicatorWords'
import { guests as indicator } from './guests'
import { within } from './setup'

const today = '2026-05-06'
const frame = { width: 560, height: 240, left: 60, right: 12, top: 40, bottom: 28 }
const counted = (operation: string, period: string) =>
  ({ operation, period, kinds: ['activity.held'], filter: { measures: ['4.2'] } }) as Indicator['counted']

describe('periods', () => {
  it.each([
    ['2026', 'YEAR', 2026 * 12 + 11],
    ['2026-Q2', 'QUARTER', 2026 * 12 + 5],
    ['2026-05', 'MONTH', 2026 * 12 + 4],
    ['TOTAL', 'TOTAL', 2026 * 12 + 4],
  ])('%s is a %s', (period, grain, month) => {
    expect(grainOf(period)).toBe(grain)
    expect(lastMonthOf(period, today)).toBe(month)
  })

  it('are found by one of their months', () => {
    expect([12, 3, 1].map((step) => periodOf(2026 * 12 + 4, step as 12 | 3 | 1))).toEqual([
      '2026',
      '2026-Q2',
      '2026-05',
    ])
  })

  it('are offered from the one that goes on', () => {
    expect(begunPeriods('QUARTER', today).slice(0, 3)).toEqual(['2026-Q2', '2026-Q1', '2025-Q4'])
    expect(begunPeriods('TOTAL', today)).toEqual(['TOTAL'])
    expect(['2026', '2025', '2026-05', '2026-04'].map((period) => goesOn(period, today))).toEqual([
      true,
      false,
      true,
      false,
    ])
  })
})

describe('figures', () => {
  it.each([
    ['12', 'de-DE', 12],
    ['3,5', 'de-DE', 3.5],
    ['1.250.000', 'de-DE', 1250000],
    ['1.250', 'en-GB', 1.25],
    ['1,250', 'en-GB', 1250],
    ['−4', 'de-DE', -4],
    ['viele', 'de-DE', Number.NaN],
    ['', 'de-DE', Number.NaN],
    ['1,2,3', 'de-DE', Number.NaN],
  ])('%s is read by who speaks %s', (text, locale, figure) => {
    expect(figureFrom(text, locale)).toBe(figure)
  })

  it('are written as they are read', () => {
    expect(figureFrom(figureText(1234567.25, 'de-DE'), 'de-DE')).toBe(1234567.25)
  })
})

describe('the chart of an indicator', () => {
  it('draws a level as dots between baseline and targets', () => {
    const { dots, bars, baseline, targets, labels } = drawingOf(indicator, frame, today)

    expect(bars).toEqual([])
    expect(dots.map(({ period }) => period)).toEqual(['2024', '2025'])
    expect(labels.map(({ period }) => period)).toEqual(['2023', '2024', '2025', '2026', '2027', '2028'])
    expect(baseline!.x).toBeLessThan(dots[0]!.x)
    expect(targets[1]!.y).toBeLessThan(targets[0]!.y)
  })

  it('draws what begins anew as bars on the ground', () => {
    const yearly = { ...indicator, baseline: undefined, counted: counted('COUNT', 'YEAR') }
    const { bars, ticks } = drawingOf(yearly, frame, today)

    expect(bars).toHaveLength(2)
    expect(bars.map(({ y, height }) => y + height)).toEqual([ticks[0]!.y, ticks[0]!.y])
  })

  it('has no yearly targets beside the figures of months', () => {
    const monthly: Drawable = {
      counted: counted('SUM', 'MONTH'),
      targets: { 2026: 20 },
      series: [{ period: '2026-01', value: 3 }],
    }

    expect(hasTargetsInChart(monthly)).toBe(false)
    expect(drawingOf(monthly, frame, today).targets).toEqual([])
  })

  it('moves a number out of the way of a target', () => {
    const reached = { ...indicator, series: [{ period: '2026', value: 19 }] }
    const [dot] = drawingOf(reached, frame, today).dots

    expect(dot!.labelY).toBeGreaterThan(dot!.y)
  })

  it('can be drawn without any figure', () => {
    expect(drawingOf({ series: [], targets: {}, counted: undefined }, frame, today).labels).toEqual([])
  })

  it('has round numbers at its axis, and no halves of what is counted', () => {
    expect(roundTicks(0, 3, 4, true)).toEqual([0, 1, 2, 3])
    expect(roundTicks(0, 0, 4, true)).toEqual([0, 1])
    expect(roundTicks(0, 22_000, 4, true)).toEqual([0, 10_000, 20_000, 30_000])
    expect(roundTicks(-2, 0.9, 4, false)[0]).toBe(-2)
  })

  it('compares only what is complete', () => {
    const flow = {
      ...indicator,
      counted: counted('COUNT', 'YEAR'),
      series: [...indicator.series, { period: '2026', value: 2 }],
    }

    expect(trendOf(flow, (period) => goesOn(period, today))).toEqual({ from: '2024', to: '2025', difference: 3 })
  })
})

describe('the words of an indicator', () => {
  it('say how it stands', () => {
    const { reasonsOf } = within(useIndicatorWords)

    expect(
      reasonsOf({
        verdict: 'TRAILS',
        reasons: [
          {
            code: 'behind',
            params: { period: '2026', value: '1234.5', expected: '2000', target: '3000', year: '2026' },
          },
        ],
      }),
    ).toBe('1.234,5 (2026) statt der bis jetzt erwarteten 2.000. Ziel für 2026: 3.000.')
    expect(reasonsOf({ verdict: 'OPEN', reasons: [{ code: 'no-target', params: {} }] })).toBe(
      'Es ist kein Ziel gesetzt.',
    )
  })

  it('name periods', () => {
    const { periodName } = within(useIndicatorWords, 'en')

    expect(['2026', '2026-Q2', '2026-05', 'TOTAL'].map((period) => periodName(period))).toEqual([
      '2026',
      'Q2 2026',
      'May 2026',
      'since the beginning',
    ])
  })
})
