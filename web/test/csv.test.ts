// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { csv } from '@/composables/csv'

describe('csv', () => {
  it('quotes every cell and marks UTF-8 for spreadsheets', () => {
    expect(csv(['Kennung', 'Grund'], [['A;1', 'sagt "nein"']])).toBe(
      '\uFEFF"Kennung";"Grund"\r\n"A;1";"sagt ""nein"""\r\n',
    )
  })

  it('hands a spreadsheet no formula', () => {
    expect(csv(['x'], [['=1+1']])).toContain(`"'=1+1"`)
  })
})
