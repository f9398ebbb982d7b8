import { computed, onMounted, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { fetchProjections, rebuildProjections, services, type Projection, type Service } from '@/api/operations-client'
import { gather } from './operations'
import { useAction } from './useAction'
import { useLoad } from './useLoad'
import { usePulse } from './usePulse'

const pause = 2_000

export const isRunning = (projections: Projection[]): boolean => projections.some(({ state }) => state === 'RUNNING')

/** What services keep of events: how far each reading is, heard anew as long as one goes on, and how it is begun. */
export function useProjections() {
  const { t } = useI18n()
  const said = ref('')
  const chosen = ref<Service>()
  const { value: found, loading, load } = useLoad(() => gather(services, fetchProjections))

  const answers = computed(() => found.value?.answers ?? [])
  const running = computed(() => answers.value.filter(({ value }) => isRunning(value)).map(({ service }) => service))

  const {
    saving,
    error: refusal,
    run,
  } = useAction(
    () => rebuildProjections(chosen.value!),
    (projections) => {
      const service = chosen.value!
      said.value = t('operations.rebuild.begun', { service })
      found.value = {
        failures: found.value?.failures ?? [],
        answers: answers.value.map((one) => (one.service === service ? { service, value: projections } : one)),
      }
    },
  )

  async function rebuild(service: Service): Promise<void> {
    chosen.value = service
    said.value = ''
    await run()
  }

  // One that does not answer at the moment has not ended.
  watch(running, (now, before) => {
    const ended = before.filter(
      (service) => !now.includes(service) && answers.value.some((one) => one.service === service),
    )
    if (ended.length > 0) {
      said.value = ended.map((service) => t('operations.rebuild.ended', { service })).join(' ')
    }
  })

  onMounted(load)
  usePulse(pause, async () => {
    if (running.value.length > 0 || (found.value?.failures.length ?? 0) > 0) {
      await load()
    }
  })

  return { found, loading, load, said, chosen, saving, refusal, rebuild }
}
