// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { ProgressReport } from '@/api/progress-client'
import { progressFormFrom, progressFrom } from '@/composables/progressForm'
import { beginningOf, textsOf } from '@/composables/progressTexts'

describe('the form of a progress report', () => {
  it('keeps texts in languages that it has no field for', () => {
    const report = { text: { de: 'Gut', uk: 'Добре' }, begins: '2026-01-01' } as unknown as ProgressReport

    expect(progressFrom(progressFormFrom(report))).toEqual({
      begins: '2026-01-01',
      ends: undefined,
      text: { de: 'Gut', uk: 'Добре' },
      assessment: undefined,
      note: undefined,
    })
  })

  it('sends an unfinished draft as it is', () => {
    const half = { ...progressFormFrom(undefined), begins: '2026-06-01', ends: '2026-01-01' }

    expect(progressFrom(half)).toMatchObject({ begins: '2026-06-01', ends: '2026-01-01', text: {} })
  })
})

describe('the texts of a progress report', () => {
  it("begin with the reader's language", () => {
    const texts = textsOf({ de: 'Gut', en: 'Well', fr: ' ' }, 'en')

    expect(texts.map(({ language }) => language)).toEqual(['en', 'de'])
  })

  it('are cut between words in a list', () => {
    expect(beginningOf('Eins zwei drei', 8)).toBe('Eins …')
    expect(beginningOf('Eins\n zwei', 9)).toBe('Eins zwei')
  })
})
