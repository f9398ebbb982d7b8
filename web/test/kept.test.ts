import { beforeEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { useKept } from '@/composables/useKept'
import { within } from './setup'

describe('what someone types into a step', () => {
  beforeEach(() => localStorage.clear())

  it('is there again after a reload, until the step is done', async () => {
    const first = within(() => useKept('step', { text: '' }))
    first.value.value.text = 'Wir empfehlen es.'
    await nextTick()

    const again = within(() => useKept('step', { text: '' }))
    expect(again.value.value.text).toBe('Wir empfehlen es.')
    again.forget()

    expect(within(() => useKept('step', { text: '' })).value.value.text).toBe('')
  })

  it('keeps nothing of what was only offered', async () => {
    const kept = within(() => useKept('answer', { text: '' }))
    kept.offer({ text: 'Sehr geehrte' })
    await nextTick()

    expect(kept.base.value.text).toBe('Sehr geehrte')
    expect(localStorage.getItem('weltoffen.draft.answer')).toBeNull()
  })
})
