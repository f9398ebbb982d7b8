import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'
import { inFrame, wholeWorld, zoomed, type View } from './worldMap'

const slack = 4

/** What part of a map shows: by wheel, by dragging and by whoever sets it; it knows how wide the map is. */
export function useMapView(frame: Ref<SVGSVGElement | undefined>, size: () => { width: number; height: number }) {
  const width = ref(0)
  const view = ref<View>(wholeWorld)
  let from: { x: number; y: number; view: View; pointer: number } | undefined
  let moved = false

  const zoom = (factor: number, around?: { x: number; y: number }) =>
    (view.value = zoomed(view.value, factor, size(), around))

  /** Moves the frame a fifth of itself, as the arrow on the key shows. */
  function pan(arrow: string): void {
    const { width: across, height } = size()
    const [x = 0, y = 0] = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[arrow] ?? []
    const { k } = view.value
    view.value = inFrame({ k, x: view.value.x + (x * across) / 5, y: view.value.y + (y * height) / 5 }, size())
  }

  function within(event: MouseEvent): { x: number; y: number } {
    const box = frame.value?.getBoundingClientRect()
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
  }

  /** At the whole world a turn outwards scrolls the page, as everywhere. */
  function wheel(event: WheelEvent): void {
    const outwards = event.deltaY > 0
    if (!(outwards && view.value.k === 1)) {
      event.preventDefault()
      zoom(outwards ? 1 / 1.25 : 1.25, within(event))
    }
  }

  function press(event: PointerEvent): void {
    moved = false
    from = { x: event.clientX, y: event.clientY, view: view.value, pointer: event.pointerId }
  }

  function drag(event: PointerEvent): void {
    if (from === undefined || event.pointerId !== from.pointer) {
      return
    }
    const [x, y] = [event.clientX - from.x, event.clientY - from.y]
    if (!moved && Math.hypot(x, y) > slack) {
      moved = true
      frame.value?.setPointerCapture(event.pointerId)
    }
    if (moved) {
      view.value = inFrame({ k: from.view.k, x: from.view.x + x, y: from.view.y + y }, size())
    }
  }

  const release = () => (from = undefined)

  let observer: ResizeObserver | undefined
  onMounted(() => {
    observer = new ResizeObserver(([entry]) => {
      const now = Math.round(entry?.contentRect.width ?? 0)
      if (now !== width.value) {
        width.value = now
        view.value = wholeWorld
      }
    })
    if (frame.value) {
      observer.observe(frame.value.parentElement ?? frame.value)
    }
  })
  onBeforeUnmount(() => observer?.disconnect())

  return { width, view, zoom, pan, handlers: { wheel, pointerdown: press, pointermove: drag, pointerup: release } }
}
