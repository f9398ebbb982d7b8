import { describe, expect, it } from 'vitest'
import { splittingOf, suggestedSlug } from '@/composables/reorganisation'

describe('a slug that a name suggests', () => {
  it('is short, in small letters and without umlauts', () => {
    expect(suggestedSlug('Büro für Äußeres & Europa')).toBe('buero-fuer-aeusseres-europa')
    expect(suggestedSlug('50 Jahre Stadtgrün ')).toBe('jahre-stadtgruen')
    expect(suggestedSlug('Łódź-Büro')).toBe('lodz-buero')
  })
})

describe('a split', () => {
  it('names departments that exist by their slug and new ones in full', () => {
    const name = { de: 'Neu', en: 'New' }
    const form = {
      on: '2026-07-01',
      name,
      directorate: name,
      into: '',
      also: [],
      parts: [
        { id: 'kultur', slug: '', name: { de: '', en: '' } },
        { id: '', slug: ' neu ', name },
      ],
      successor: 'neu',
    }

    expect(splittingOf(form)).toEqual({
      into: [{ id: 'kultur' }, { id: 'neu', name }],
      successor: 'neu',
      on: '2026-07-01',
    })
  })
})
