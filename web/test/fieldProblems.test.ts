import { describe, expect, it } from 'vitest'
import { useFieldProblems } from '@/composables/useFieldProblems'

describe('problems of fields', () => {
  it('stand at the field that their pointer names', async () => {
    const { of, show } = useFieldProblems()
    await show([
      { pointer: '#/deadlines/1/date', detail: 'Das ist kein Datum.' },
      { pointer: '/title', detail: 'Bitte geben Sie einen Titel an.' },
    ])

    expect(of('deadlines/1/date')).toBe('Das ist kein Datum.')
    expect(of('deadlines/0/date')).toBeUndefined()
    expect(of('title')).toBe('Bitte geben Sie einen Titel an.')
  })

  it('of a list are gathered where its elements have no fields of their own', async () => {
    const { of, show } = useFieldProblems()
    await show([
      { pointer: '#/keywords/0', detail: 'Zu lang.' },
      { pointer: '#/keywords/3', detail: 'Leer.' },
    ])

    expect(of('keywords', true)).toBe('Zu lang. Leer.')
    expect(of('keywords')).toBeUndefined()
  })

  it('lead the focus to the first field that is wrong', async () => {
    document.body.innerHTML = '<main><input id="a"><input id="b" aria-invalid="true"></main>'

    await useFieldProblems().show([{ pointer: '#/b', detail: 'Falsch.' }])

    expect(document.activeElement?.id).toBe('b')
  })
})
