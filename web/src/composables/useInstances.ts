import { computed, onMounted, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { fetchInstances, type Instance } from '@/api/instances-client'
import { InstanceHistory, type Point } from './instanceHistory'
import { useLoad } from './useLoad'
import { usePulse } from './usePulse'

const pause = 5_000

/** All instances and their figures over time, heard anew while the page is looked at. */
export function useInstances() {
  const { t } = useI18n()
  const history = new InstanceHistory()
  const points = shallowRef<Record<string, Point[]>>({})
  const said = ref('')
  let states = new Map<string, string>()
  const { value, error, loading, load: ask } = useLoad(fetchInstances)

  const keyOf = ({ service, instance }: Instance) => `${service} (${instance})`

  async function load(): Promise<void> {
    await ask()
    if (error.value !== undefined || value.value === undefined) {
      return
    }
    points.value = history.add(value.value)
    const now = new Map(value.value.instances.map((one) => [keyOf(one), one.state]))
    const changed = [...now].filter(([key, state]) => states.has(key) && states.get(key) !== state)
    if (changed.length > 0) {
      said.value = changed
        .map(([name, state]) => t('operations.changed', { name, state: t(`operations.instanceStates.${state}`) }))
        .join(' ')
    }
    states = now
  }

  onMounted(load)
  usePulse(pause, async () => {
    await load()
    if (error.value !== undefined) {
      throw error.value
    }
  })

  return { instances: computed(() => value.value?.instances), points, said, error, loading, load }
}
