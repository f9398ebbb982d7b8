import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { effectScope, nextTick, ref, shallowRef, type EffectScope } from 'vue'
import { useDraft, type Origin } from '@/composables/useDraft'

type Form = { title: string }
const scopes: EffectScope[] = []

function anyForm(base: Form = { title: '' }, version?: string) {
  const form = ref<Form>({ ...base })
  const origin = shallowRef<Origin<Form>>({ base, version })
  const scope = effectScope()
  scopes.push(scope)
  const draft = scope.run(() => useDraft('kim.call.new', form, origin))!
  return { form, origin, draft }
}

beforeEach(() => localStorage.clear())
afterEach(() => scopes.splice(0).forEach((scope) => scope.stop()))

describe('a draft', () => {
  it('survives a reload', async () => {
    anyForm().form.value.title = 'Halb getippt'
    await nextTick()
    const reloaded = anyForm()

    expect(reloaded.draft.restore()).toBe(true)
    expect(reloaded.form.value.title).toBe('Halb getippt')
    expect(reloaded.draft.dirty.value).toBe(true)
  })

  it('keeps the version it began on, so that a later change by another is noticed', async () => {
    anyForm({ title: 'A' }, '"1"').form.value.title = 'B'
    await nextTick()
    const reloaded = anyForm({ title: 'C' }, '"2"')
    reloaded.draft.restore()

    expect(reloaded.origin.value).toEqual({ base: { title: 'A' }, version: '"1"' })
  })

  it('is gone once the form is as it was', async () => {
    const { form, draft } = anyForm()
    form.value.title = 'x'
    await nextTick()
    form.value.title = ''
    await nextTick()

    expect(draft.dirty.value).toBe(false)
    expect(localStorage).toHaveLength(0)
  })

  it('is gone after saving', async () => {
    const { form, draft } = anyForm()
    form.value.title = 'x'
    await nextTick()
    draft.forget()

    expect(anyForm().draft.restore()).toBe(false)
  })

  it('that nobody can read any more is ignored', () => {
    localStorage.setItem('weltoffen.draft.kim.call.new', '{broken')

    expect(anyForm().draft.restore()).toBe(false)
  })
})
