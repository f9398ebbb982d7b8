export type Point = { x: number; y: number }
export type Group<T> = Point & { members: T[] }
export type View = { k: number; x: number; y: number }
type Size = { width: number; height: number }

export const wholeWorld: View = { k: 1, x: 0, y: 0 }
const closest = 48

/** Points that would overlap as one; a group stands where its members' middle is. */
export function grouped<T extends Point>(points: readonly T[], distance: number): Group<T>[] {
  const groups: Group<T>[] = []
  for (const point of points) {
    const near = groups.find((group) => Math.hypot(group.x - point.x, group.y - point.y) < distance)
    if (near === undefined) {
      groups.push({ x: point.x, y: point.y, members: [point] })
    } else {
      const n = near.members.push(point)
      near.x += (point.x - near.x) / n
      near.y += (point.y - near.y) / n
    }
  }
  return groups
}

export const seen = (view: View, point: Point): Point => ({
  x: point.x * view.k + view.x,
  y: point.y * view.k + view.y,
})

/** The map never leaves its frame. */
export function inFrame({ k, x, y }: View, { width, height }: Size): View {
  const scale = Math.min(Math.max(k, 1), closest)
  const within = (value: number, length: number) => Math.min(0, Math.max(length * (1 - scale), value))
  return { k: scale, x: within(x, width), y: within(y, height) }
}

/** Nearer or farther, with the point under the pointer (or the middle) where it is. */
export function zoomed(view: View, factor: number, size: Size, around?: Point): View {
  const k = Math.min(Math.max(view.k * factor, 1), closest)
  const { x, y } = around ?? { x: size.width / 2, y: size.height / 2 }
  const change = k / view.k
  return inFrame({ k, x: x - (x - view.x) * change, y: y - (y - view.y) * change }, size)
}

/** Shows all of these places, as near as it goes without cutting one off. */
export function around(places: readonly Point[], size: Size): View {
  const xs = places.map(({ x }) => x)
  const ys = places.map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const room = 0.7
  const k = Math.min(
    closest,
    (room * size.width) / Math.max(right - left, 1),
    (room * size.height) / Math.max(bottom - top, 1),
  )
  const scale = Math.max(1, k)
  return inFrame(
    { k: scale, x: size.width / 2 - ((left + right) / 2) * scale, y: size.height / 2 - ((top + bottom) / 2) * scale },
    size,
  )
}

/** Whether zooming could part them: partners at one place stay together. */
export function apart(places: readonly Point[]): boolean {
  const [first] = places
  return first !== undefined && places.some(({ x, y }) => Math.hypot(x - first.x, y - first.y) * closest > 24)
}
