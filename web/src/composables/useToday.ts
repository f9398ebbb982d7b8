import { computed, ref } from 'vue'

const offset = ref(0)
const browserNow = ref(Date.now())

// A page that stays open over midnight must count its days anew.
setInterval(() => (browserNow.value = Date.now()), 60_000)

let told: () => void
const first = new Promise<void>((resolve) => (told = resolve))

/** Waits for the first answer of a service, which tells its time; not for long, for no service may be there. */
export const businessTimeKnown = (): Promise<void> =>
  Promise.race([first, new Promise<void>((resolve) => setTimeout(resolve, 2_000))])

/** The services may live in another time than the browser (a clock that the launcher moved): follow theirs. */
export function setBusinessTime(instant: string): void {
  browserNow.value = Date.now()
  const time = Date.parse(instant)
  const difference = time - browserNow.value
  // The way of the answer through the network is no change of the clock.
  if (!Number.isNaN(time) && Math.abs(difference - offset.value) > 60_000) {
    offset.value = difference
  }
  told()
}

export function isoDate(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** Whole days from one calendar day to another; negative when the second lies before the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

export function useToday() {
  const now = computed(() => new Date(browserNow.value + offset.value))
  const today = computed(() => isoDate(now.value))
  return { now, today }
}
