import { describe, expect, it } from 'vitest'
import type { Report } from '@/api/reports-client'
import { changedComments, columnsOf, commentsOf, nextStep, pointsOf, ticksOf } from '@/composables/reports'

const may = (lead: boolean, freeze = false): Report['may'] => ({ lead, freeze, commentFor: [] })
const point = (period: string, value?: number, target?: number) => ({ period, value, target })

describe('the next step of a report', () => {
  it.each([
    ['OPEN', false, 'ask'],
    ['COMMENTING', false, 'wait'],
    ['COMMENTING', true, 'freeze'],
    ['FROZEN', false, 'publish'],
    ['PUBLISHED', false, undefined],
    ['WITHDRAWN', false, undefined],
  ] as const)('of %s (ready: %s) is %s', (stage, ready, step) => {
    expect(nextStep({ stage, may: may(true, ready) })).toBe(step)
  })

  it('is the office’s alone', () => {
    expect(nextStep({ stage: 'OPEN', may: may(false) })).toBeUndefined()
  })
})

describe('the points of an indicator', () => {
  it('have a place for years that have a target only', () => {
    const points = pointsOf({ points: [{ period: '2026', value: 3 }], targets: { 2026: 5, 2028: 9 } })

    expect(points).toEqual([point('2026', 3, 5), point('2028', undefined, 9)])
  })
})

describe('the ticks of an axis', () => {
  it.each([
    [
      [3, 7],
      [0, 2, 4, 6, 8],
    ],
    [[0.3], [0, 0.1, 0.2, 0.3]],
    [
      [1200, 4800],
      [0, 2000, 4000, 6000],
    ],
    [
      [-3, 4],
      [-4, -2, 0, 2, 4],
    ],
    [[0], [0, 0.5]],
  ])('of %s are %s', (values, ticks) => {
    expect(ticksOf(values.map((value) => point('2026', value)))).toEqual(ticks)
  })

  it('have room for targets', () => {
    expect(ticksOf([point('2026', 1, 20)]).at(-1)).toBe(20)
  })
})

describe('the columns of a chart', () => {
  it('are all named where there is room', () => {
    expect(columnsOf([point('2025', 1), point('2026', 2)], 400).map(({ named }) => named)).toEqual([true, true])
  })

  it('name the newest and leave out what would overlap', () => {
    const months = Array.from({ length: 12 }, (_, month) => point(`2026-${String(month + 1).padStart(2, '0')}`, 1))
    const named = columnsOf(months, 240).filter((column) => column.named)

    expect(named.at(-1)?.period).toBe('2026-12')
    expect(named.length).toBeLessThan(5)
  })
})

describe('the comments of a department', () => {
  const report = {
    departments: [{ department: 'kultur', measures: ['4.1', '4.2'], answeredOn: null }],
    comments: [
      {
        measure: '4.2',
        department: 'kultur',
        text: 'Zu knapp',
        by: { id: 'k', name: 'K' },
        at: '2026-05-06T08:00:00Z',
      },
    ],
  } as unknown as Report

  it('stand by measure, empty where nothing was said', () => {
    expect(commentsOf(report, 'kultur')).toEqual({ '4.1': '', '4.2': 'Zu knapp' })
    expect(commentsOf(report, 'umwelt')).toEqual({})
  })

  it('are sent only where something is different', () => {
    expect(changedComments(commentsOf(report, 'kultur'), { '4.1': ' ', '4.2': 'Zu knapp' })).toEqual([])
    expect(changedComments(commentsOf(report, 'kultur'), { '4.1': 'Neu', '4.2': '' })).toEqual(['4.1', '4.2'])
  })
})
