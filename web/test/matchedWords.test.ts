// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { marked, wordsOf } from '@/composables/matchedWords'

const hits = (text: string, words: string[]) =>
  marked(text, words).flatMap(({ text: piece, hit }) => (hit ? [piece] : []))

describe('marked words', () => {
  it('are whole words, whatever their case', () => {
    expect(hits('Music and musicians: MUSIC', ['music'])).toEqual(['Music', 'MUSIC'])
  })

  it('of a phrase follow each other, whatever stands between them', () => {
    expect(hits('Town-twinning and town  twinning, not a town of twinning', ['Town twinning'])).toEqual([
      'Town-twinning',
      'town  twinning',
    ])
  })

  it('prefer the longest phrase', () => {
    expect(hits('Climate change adaptation', ['climate', 'climate change adaptation'])).toEqual([
      'Climate change adaptation',
    ])
  })

  it('leave the text as it is', () => {
    const text = 'C++ (and more) for Köln?'
    expect(
      marked(text, ['more', 'Köln', 'C++'])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
    expect(marked(text, [])).toEqual([{ text, hit: false }])
  })

  it('are no codes of programmes', () => {
    const reason = { word: 'CERV', field: 'programme', section: null, criterion: 'programmes', value: 'CERV', times: 1 }
    expect(wordsOf([reason, { ...reason, word: 'town', field: 'title', criterion: 'keywords' }])).toEqual(['town'])
  })
})
