import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { computed } from 'vue'
import { chooseLanguage, i18n } from '@/i18n'

const kind = (name: string) => ({ kind: name, title: { de: name, en: name } })
vi.mock('@/composables/useDirectory', () => ({
  useDirectory: () => ({
    eventKinds: computed(() => ['call.published', 'call.changed', 'relation.ended'].map(kind)),
  }),
}))
const { default: EventKindChoice } = await import('@/components/EventKindChoice.vue')

function choice(chosen: string[]) {
  const view = mount(EventKindChoice, {
    props: {
      modelValue: chosen,
      'onUpdate:modelValue': (modelValue: string[]) => view.setProps({ modelValue }),
    },
    global: { plugins: [i18n] },
  })
  return view
}

describe('the choice of kinds of event', () => {
  beforeEach(() => chooseLanguage('en'))

  it('is folded by what they are about, and says of each group how many are chosen', async () => {
    const view = choice(['call.published'])

    expect(view.findAll('details').map((group) => group.attributes('open'))).toEqual([undefined, undefined])
    expect(view.get('[data-testid=kinds-calls] [data-testid=chosen]').text()).toBe('1 of 2 chosen')
    expect(view.find('[data-testid=kinds-relations] [data-testid=chosen]').exists()).toBe(false)
  })

  it('takes a whole group and leaves it, and no other', async () => {
    const view = choice(['relation.ended'])
    const all = view.get('[data-testid=kinds-calls] [data-testid=all-kinds]')

    await all.trigger('click')
    expect(view.props('modelValue')).toEqual(['relation.ended', 'call.published', 'call.changed'])
    await all.trigger('click')
    expect(view.props('modelValue')).toEqual(['relation.ended'])
  })
})
