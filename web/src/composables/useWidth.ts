import { onMounted, onScopeDispose, ref, type Ref } from 'vue'

/** How wide an element is, so that a drawing in it keeps the size of its letters. */
export function useWidth(element: Readonly<Ref<HTMLElement | null>>, before: number) {
  const width = ref(before)
  const observer = new ResizeObserver(([entry]) => {
    if (entry !== undefined && entry.contentRect.width > 0) {
      width.value = Math.round(entry.contentRect.width)
    }
  })

  onMounted(() => element.value && observer.observe(element.value))
  onScopeDispose(() => observer.disconnect())

  return width
}
