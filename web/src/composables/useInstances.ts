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
  let known = new Map<string, Instance>()
  const { value, error, loading, load: ask } = useLoad(fetchInstances)

  const keyOf = ({ service, instance }: Instance) => `${service} (${instance})`

  async function load(): Promise<void> {
    await ask()
    if (error.value !== undefined || value.value === undefined) {
      return
    }
    points.value = history.add(value.value)
    const changes = value.value.instances.map(changeOf).filter((change) => change !== undefined)
    if (changes.length > 0) {
      said.value = changes.join(' ')
    }
    known = new Map(value.value.instances.map((one) => [keyOf(one), one]))
  }

  /** Also of one that went and came back between two looks. */
  function changeOf(now: Instance): string | undefined {
    const name = keyOf(now)
    const before = known.get(name)
    if (before === undefined || (before.state === now.state && before.startedAt === now.startedAt)) {
      return undefined
    }
    return before.state === now.state
      ? t('operations.restarted', { name })
      : t('operations.changed', { name, state: t(`operations.instanceStates.${now.state}`) })
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
