import { describe, expect, it } from 'vitest'
import { drawWorld } from '@/composables/world'
import { apart, around, grouped, inFrame, seen, wholeWorld, zoomed } from '@/composables/worldMap'

const size = { width: 600, height: 300 }

describe('points on the map', () => {
  it('that overlap become one, in their middle', () => {
    const groups = grouped(
      [
        { x: 10, y: 10 },
        { x: 14, y: 10 },
        { x: 200, y: 50 },
      ],
      20,
    )

    expect(groups.map(({ members }) => members.length)).toEqual([2, 1])
    expect(groups[0]).toMatchObject({ x: 12, y: 10 })
  })

  it('part when one comes nearer', () => {
    const points = [
      { x: 300, y: 150 },
      { x: 306, y: 150 },
    ]
    const near = zoomed(wholeWorld, 10, size)

    expect(grouped(points, 20)).toHaveLength(1)
    expect(
      grouped(
        points.map((point) => seen(near, point)),
        20,
      ),
    ).toHaveLength(2)
  })

  it('of one place never part', () => {
    expect(
      apart([
        { x: 5, y: 5 },
        { x: 5, y: 5 },
      ]),
    ).toBe(false)
    expect(
      apart([
        { x: 5, y: 5 },
        { x: 9, y: 5 },
      ]),
    ).toBe(true)
  })
})

describe('the view', () => {
  it('keeps the place under the pointer when it zooms', () => {
    const place = { x: 123, y: 77 }
    const near = zoomed(wholeWorld, 4, size, place)

    expect(seen(near, place)).toEqual(place)
  })

  it('never leaves the frame', () => {
    expect(inFrame({ k: 2, x: 50, y: -1000 }, size)).toEqual({ k: 2, x: 0, y: -300 })
    expect(zoomed(wholeWorld, 0.1, size)).toEqual(wholeWorld)
  })

  it('shows all places that it is to show', () => {
    const places = [
      { x: 290, y: 70 },
      { x: 330, y: 95 },
    ]
    const view = around(places, size)

    places
      .map((place) => seen(view, place))
      .forEach(({ x, y }) => {
        expect(x).toBeGreaterThan(0)
        expect(x).toBeLessThan(size.width)
        expect(y).toBeGreaterThan(0)
        expect(y).toBeLessThan(size.height)
      })
    expect(view.k).toBeGreaterThan(5)
  })
})

describe('the drawn world', () => {
  it('has Hanover in Europe and Hiroshima to its east', () => {
    const world = drawWorld(600)
    const hanover = world.place(9.73, 52.37)
    const hiroshima = world.place(132.46, 34.39)

    expect(world.land.length).toBeGreaterThan(1000)
    expect(hanover.x).toBeGreaterThan(290)
    expect(hanover.x).toBeLessThan(340)
    expect(hiroshima.x).toBeGreaterThan(hanover.x + 100)
    expect(hiroshima.y).toBeGreaterThan(hanover.y)
    expect(hiroshima.y).toBeLessThan(world.height)
  })
})
