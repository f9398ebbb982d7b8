// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { blocks } from '@/composables/paragraphs'

describe('blocks of plain text', () => {
  it('gathers lines with bullets into one list', () => {
    expect(blocks('Expected results:\n• one;\n\n• two.\nAfterwards')).toEqual([
      { kind: 'paragraph', text: 'Expected results:' },
      { kind: 'list', items: ['one;', 'two.'] },
      { kind: 'paragraph', text: 'Afterwards' },
    ])
  })

  it('leaves a minus within a line alone', () => {
    expect(blocks('EU-funded 2021-2027')).toEqual([{ kind: 'paragraph', text: 'EU-funded 2021-2027' }])
  })
})
