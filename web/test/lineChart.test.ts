// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { linesOf, minutely, timeAxis } from '@/composables/lineChart'

describe('a chart of lines', () => {
  const sides = { width: 110, height: 120, left: 10, right: 0, top: 10, bottom: 10 }
  const axis = { from: 0, to: 200, ticks: [100] }
  const minutes = (n: number) => n * 60_000

  it('has a gap where nothing was measured', () => {
    const { lines, ticks, moments } = linesOf([0, 50, 100, 150], [{ name: 'a', values: [4, 0, null, 2] }], sides, axis)

    expect(lines[0]!.parts).toEqual(['10.0,10.0 35.0,110.0', '85.0,60.0 85.0,60.0'])
    expect(moments).toEqual([{ at: 100, x: 60 }])
    expect(ticks.map(({ value }) => value)).toEqual([0, 2, 4])
  })

  it('can be drawn when there is nothing but zero', () => {
    expect(linesOf([0], [{ name: 'a', values: [0] }], sides, axis).lines[0]!.parts).toEqual(['10.0,110.0 10.0,110.0'])
    expect(linesOf([], [{ name: 'a', values: [] }], sides, axis).lines[0]!.parts).toEqual([])
  })

  it('names whole numbers only where there is no half', () => {
    const named = (whole: boolean) =>
      linesOf([0], [{ name: 'a', values: [1] }], sides, axis, whole).ticks.map(({ value }) => value)

    expect(named(false)).toEqual([0, 0.5, 1])
    expect(named(true)).toEqual([0, 1])
  })

  it('begins on the left and makes room as time goes by', () => {
    expect(timeAxis([minutes(1)])).toEqual({
      from: minutes(1),
      to: minutes(6),
      ticks: [minutes(2), minutes(4), minutes(6)],
    })
    expect(timeAxis([minutes(1), minutes(7)])).toEqual({
      from: minutes(1),
      to: minutes(16),
      ticks: [minutes(5), minutes(10), minutes(15)],
    })
  })

  it('has the latest of each minute in its table', () => {
    expect(minutely([0, 30_000, 59_999, 60_000, 130_000])).toEqual([4, 3, 2])
  })
})
